/** What the roles of lines are called, in each language of the terminal. */
import type { BlockRole } from './issue.ts';
import type { Words } from './message.ts';

/** What each role is called. */
export const ROLE_WORDS: Readonly<Record<BlockRole | 'marker', Words>> = {
  marker: { 'zh-CN': '版标', en: 'marker' },
  organisation: { 'zh-CN': '单位', en: 'organisation' },
  kicker: { 'zh-CN': '引题', en: 'kicker' },
  headline: { 'zh-CN': '主题', en: 'headline' },
  deck: { 'zh-CN': '副题', en: 'deck' },
  credit: { 'zh-CN': '责编', en: 'credit' },
  intro: { 'zh-CN': '版首语', en: 'intro' },
  byline: { 'zh-CN': '署名', en: 'byline' },
  lede: { 'zh-CN': '导语', en: 'lede' },
  measure: { 'zh-CN': '举措', en: 'measure' },
  paragraph: { 'zh-CN': '正文', en: 'paragraph' },
  crosshead: { 'zh-CN': '小标题', en: 'crosshead' },
  quote: { 'zh-CN': '提要', en: 'quote' },
  verse: { 'zh-CN': '诗行', en: 'verse' },
  caption: { 'zh-CN': '图注', en: 'caption' },
  attribution: { 'zh-CN': '图表来源', en: 'attribution' },
  folio: { 'zh-CN': '报眉', en: 'folio' },
  unclassified: { 'zh-CN': '未定', en: 'unclassified' },
};

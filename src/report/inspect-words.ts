/** What `inspect` calls things, for editors. */
import { count } from '../i18n/plural.ts';
import type { Words } from '../model/message.ts';
/** How many of each a text has. */
export const COUNTS = {
  lines: { 'zh-CN': (number) => `${number} 行`, en: (number) => count(number, 'line', 'lines') },
  pages: { 'zh-CN': (number) => `${number} 版`, en: (number) => count(number, 'page', 'pages') },
  articles: { 'zh-CN': (number) => `${number} 篇`, en: (number) => count(number, 'article', 'articles') },
} as const satisfies Readonly<Record<string, Record<keyof Words, (number: number) => string>>>;

export const WORDS = {
  page: { 'zh-CN': '第{label}版', en: 'Page {label}' },
  article: { 'zh-CN': '第 {number} 篇', en: 'Article {number}' },
  because: { 'zh-CN': '依据：', en: 'because: ' },
  and: { 'zh-CN': '；', en: '; ' },
  against: { 'zh-CN': '；不合之处：', en: '; against it: ' },
  unknown: { 'zh-CN': '原文未写明', en: 'not said in the text' },
  paper: { 'zh-CN': '报纸', en: 'Paper' },
  date: { 'zh-CN': '日期', en: 'Date' },
  guide: {
    'zh-CN':
      '每行：行号 · 性质 · 把握 · 文字（开头）· 依据。把握低于 70% 的行以 ? 标出，可在 .yaml 的 corrections 中更正。',
    en: 'Each line: number · role · confidence · how it begins · why. Lines below 70 % are marked ?; correct them under corrections in the .yaml.',
  },
} as const satisfies Record<string, Words>;

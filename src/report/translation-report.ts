/** How far documents are translated → rows for programs, lines for people. */
import type { Words } from '../model/message.ts';
import { count } from '../i18n/plural.ts';
import type { TranslationPair, PairState, PairStatus } from '../translate/pair.ts';
import { stateOf } from '../translate/pair.ts';
import type { Language } from './language.ts';

export interface TranslationRow extends PairState {
  /** `qdrb/2021-11-19/t1-03` */
  readonly document: string;
}

const STATUS_WORDS: Readonly<Record<PairStatus, Words>> = {
  none: { 'zh-CN': '未译', en: 'none' },
  machine: { 'zh-CN': '机译', en: 'machine' },
  reviewed: { 'zh-CN': '已审', en: 'reviewed' },
  stale: { 'zh-CN': '原文有变', en: 'stale' },
};

/** Gives a row for each document, in their order. */
export function translationRows(pairs: readonly TranslationPair[]): TranslationRow[] {
  return pairs.map((pair) => ({ document: pair.source.name, ...stateOf(pair) }));
}

/** Gives the rows as lines, those of an issue below its name, and the sum of all at the end. */
export function translationTable(rows: readonly TranslationRow[], to: string, language: Language): string[] {
  const issues = Map.groupBy(rows, ({ document }) => document.slice(0, document.lastIndexOf('/')));
  return [...issues].flatMap(([issue, own]) => [
    `${issue} → ${to}`,
    ...own.map((row) => `  ${row.document.slice(issue.length + 1).padEnd(8)} ${rowWords(row)[language]}`),
    translatedWords(own)[language],
  ]);
}

function rowWords({ status, blocks, current, stale, missing }: TranslationRow): Words {
  return {
    'zh-CN': `${STATUS_WORDS[status]['zh-CN']}  ${current}/${blocks} 段${stale > 0 ? `，${stale} 段原文有变` : ''}${missing > 0 ? `，${missing} 段未译` : ''}`,
    en: `${STATUS_WORDS[status].en.padEnd(8)} ${current} of ${count(blocks, 'block', 'blocks')}${stale > 0 ? `, ${stale} stale` : ''}${missing > 0 ? `, ${missing} missing` : ''}`,
  };
}

function translatedWords(rows: readonly TranslationRow[]): Words {
  const whole = rows.filter(({ blocks, current }) => blocks === current).length;
  const reviewed = rows.filter(({ status }) => status === 'reviewed').length;
  return {
    'zh-CN': `共 ${rows.length} 篇：译全 ${whole} 篇，其中经人审阅 ${reviewed} 篇`,
    en: `${count(rows.length, 'document', 'documents')}: ${whole} whole and current, ${reviewed} of them reviewed by a person`,
  };
}

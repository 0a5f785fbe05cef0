/** How far documents are translated → rows for programs, lines for people. */
import type { Words } from '../model/message.ts';
import { count } from '../i18n/plural.ts';
import type { DocumentRow, DocumentStatus } from '../archive/translation-state.ts';
import { sumOfStates } from '../archive/translation-state.ts';
import type { SourceDocument, TranslatedDocument } from '../translate/pair.ts';
import { stateOf } from '../translate/pair.ts';
import type { Language } from './language.ts';

/** A document and its translation; `unusable` where there is one, and it can't be read or breaks its contract. */
export interface ReportedPair {
  readonly source: SourceDocument;
  readonly target: TranslatedDocument | 'unusable' | null;
}

/** A document's state, where it has one that can be told. */
export interface ReportedRow extends Omit<DocumentRow, 'status'> {
  readonly status: DocumentStatus | 'unusable';
}

const STATUS_WORDS: Readonly<Record<ReportedRow['status'], Words>> = {
  none: { 'zh-CN': '未译', en: 'none' },
  machine: { 'zh-CN': '机译', en: 'machine' },
  reviewed: { 'zh-CN': '已审', en: 'reviewed' },
  stale: { 'zh-CN': '原文有变', en: 'stale' },
  unusable: { 'zh-CN': '译文用不了', en: 'unusable' },
};

/** Gives a row for each document, in their order. */
export function translationRows(pairs: readonly ReportedPair[]): ReportedRow[] {
  return pairs.map(({ source, target }) => {
    const document = source.name;
    return target === 'unusable'
      ? { document, ...stateOf({ source, target: null }), status: target }
      : { document, ...stateOf({ source, target }) };
  });
}

/** Gives the rows as lines, those of an issue below its name, and the sum of all at the end. */
export function translationTable(rows: readonly ReportedRow[], to: string, language: Language): string[] {
  const issues = Map.groupBy(rows, ({ document }) => document.slice(0, document.lastIndexOf('/')));
  return [...issues].flatMap(([issue, own]) => [
    `${issue} → ${to}`,
    ...own.map((row) => `  ${row.document.slice(issue.length + 1).padEnd(8)} ${rowWords(row)[language]}`),
    translatedWords(own)[language],
  ]);
}

function rowWords({ status, blocks, current, stale, missing }: ReportedRow): Words {
  if (status === 'unusable') return STATUS_WORDS.unusable;
  return {
    'zh-CN': `${STATUS_WORDS[status]['zh-CN']}  ${current}/${blocks} 段（含标题）${stale > 0 ? `，${stale} 段原文有变` : ''}${missing > 0 ? `，${missing} 段未译` : ''}`,
    en: `${STATUS_WORDS[status].en.padEnd(8)} ${current} of ${count(blocks, 'block', 'blocks')}${stale > 0 ? `, ${stale} stale` : ''}${missing > 0 ? `, ${missing} missing` : ''}`,
  };
}

function translatedWords(rows: readonly ReportedRow[]): Words {
  const { documents, whole, of } = sumOfStates(rows);
  return {
    'zh-CN': `共 ${documents} 篇：译全 ${whole} 篇，其中经人审阅 ${of.reviewed} 篇`,
    en: `${count(documents, 'document', 'documents')}: ${whole} whole and current, ${of.reviewed} of them reviewed by a person`,
  };
}

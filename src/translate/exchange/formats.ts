/** The formats in which documents leave the archive. */
import { fitsXml } from './xml.ts';
import type { ExchangeDocument, ExchangeUnit } from './unit.ts';
import { writeTmx } from './tmx.ts';
import { isTsv, writeTsv } from './tsv.ts';
import { writeXliff } from './xliff-write.ts';

interface ExchangeFormat {
  readonly write: (documents: readonly ExchangeDocument[], to: string) => string;
  /** Tells whether it holds a text as it is. */
  readonly holds: (text: string) => boolean;
  /** Tells whether a text is a file of it. */
  readonly isOwn: (text: string) => boolean;
}

/** What writes each format of documents. */
export const EXCHANGE_FORMATS: ReadonlyMap<string, ExchangeFormat> = new Map<string, ExchangeFormat>([
  ['xliff', { write: writeXliff, holds: fitsXml, isOwn: (text) => opensAs(text, 'xliff') }],
  ['tmx', { write: writeTmx, holds: fitsXml, isOwn: (text) => opensAs(text, 'tmx') }],
  ['tsv', { write: writeTsv, holds: () => true, isOwn: isTsv }],
]);

/** Tells whether a text is a glossary in TBX. */
export function isTbxText(text: string): boolean {
  return opensAs(text, 'martif');
}

/** Tells whether the first element of a text has a name, with a prefix or without. */
function opensAs(text: string, name: string): boolean {
  const [, own = ''] = /^\uFEFF?\s*(?:<[?!][^>]*>\s*)*<(?:[\w.-]+:)?([\w.-]+)/u.exec(text) ?? [];
  return own === name;
}

/** Gives the units that a format can't hold. */
export function unheldUnits(
  documents: readonly ExchangeDocument[],
  { holds }: ExchangeFormat,
): ExchangeUnit[] {
  return documents
    .flatMap(({ units }) => units)
    .filter(({ source, target }) => !holds(source.text) || !holds(target?.text ?? ''));
}

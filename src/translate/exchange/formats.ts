/** The formats in which documents leave the archive. */
import { fitsXml } from './xml.ts';
import type { ExchangeDocument, ExchangeUnit } from './unit.ts';
import { writeTmx } from './tmx.ts';
import { writeTsv } from './tsv.ts';
import { writeXliff } from './xliff-write.ts';

interface ExchangeFormat {
  readonly write: (documents: readonly ExchangeDocument[], to: string) => string;
  /** Tells whether it holds a text as it is. */
  readonly holds: (text: string) => boolean;
}

/** What writes each format of documents. */
export const EXCHANGE_FORMATS: ReadonlyMap<string, ExchangeFormat> = new Map([
  ['xliff', { write: writeXliff, holds: fitsXml }],
  ['tmx', { write: writeTmx, holds: fitsXml }],
  ['tsv', { write: writeTsv, holds: () => true }],
]);

/** Gives the units that a format can't hold. */
export function unheldUnits(
  documents: readonly ExchangeDocument[],
  { holds }: ExchangeFormat,
): ExchangeUnit[] {
  return documents
    .flatMap(({ units }) => units)
    .filter(({ source, target }) => !holds(source.text) || !holds(target?.text ?? ''));
}

/** A list ↔ CSV: the one form in which it comes back. */
import { CSV_MARK, formatCsv } from '../table/csv.ts';
import { parseCsv } from '../table/parse-csv.ts';
import { linkOfEntry } from './cited-entry.ts';
import { ENTRY_FIELDS, FIELD_NAMES, wrongField, type FieldKind, type ListEntry } from './entry.ts';
import { listInOrder } from './order.ts';

/** Leads to the entry, for people: it is written, and not read again. */
const LINK = 'link';

/** Gives a list as CSV: a row of the fields' names, then one for each entry; `root` is the address of the archive. */
export function writeListCsv(list: readonly ListEntry[], root: string): string {
  const rows = listInOrder(list).map((entry) => [
    ...FIELD_NAMES.map((name) => entry[name]),
    linkOfEntry(entry, root),
  ]);
  return CSV_MARK + formatCsv([[...FIELD_NAMES, LINK], ...rows]);
}

/** Why a file is not taken. */
export type ListProblem =
  | { readonly what: 'encoding' }
  | { readonly what: 'quotes'; readonly line: number }
  | { readonly what: 'column'; readonly line: number; readonly column: string }
  | { readonly what: 'cells'; readonly line: number; readonly found: number; readonly expected: number }
  | {
      readonly what: 'field';
      readonly line: number;
      readonly column: string;
      readonly expected: FieldKind;
    };

/** Gives the entries of a file as CSV, or the first thing that is wrong with it. Further columns are overlooked, in any order. */
export function parseListCsv(bytes: BufferSource): readonly ListEntry[] | ListProblem {
  const file = decodeUtf8(bytes);
  if (file === null) return { what: 'encoding' };
  const rows = parseCsv(file);
  if ('line' in rows) return { what: 'quotes', line: rows.line };
  const [head, ...others] = rows;
  const names = head?.cells.map((name) => name.trim()) ?? [];
  const missing = FIELD_NAMES.find((name) => !names.includes(name));
  if (missing) return { what: 'column', line: 1, column: missing };
  const entries: ListEntry[] = [];
  for (const { line, cells } of others) {
    if (cells.every((cell) => cell === '')) continue;
    if (cells.length !== names.length)
      return { what: 'cells', line, found: cells.length, expected: names.length };
    const value = (name: string): string => (cells[names.indexOf(name)] ?? '').replace(/\r\n?/gu, '\n');
    const entry = Object.fromEntries(FIELD_NAMES.map((name) => [name, value(name)]));
    const wrong = wrongField(entry);
    if (wrong) return { what: 'field', line, column: wrong, expected: ENTRY_FIELDS[wrong] };
    entries.push(entry as unknown as ListEntry);
  }
  return entries;
}

function decodeUtf8(bytes: BufferSource): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

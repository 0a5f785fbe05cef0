/** CSV (RFC 4180) → rows of cells, as they were before `csv.ts` made them safe. */
import { looksHarmless } from './csv.ts';

export interface CsvRow {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell without quotation marks. */
const PLAIN_CELL = /[^",\r\n]*/uy;
/** What ends a cell; nothing at the end of a file. */
const CELL_END = /,|\r\n|\n|\r|$/uy;

/** Gives the rows of a file, with formulas as they were; the line of the first cell that is none where there is one. */
export function parseCsv(file: string): readonly CsvRow[] | { readonly line: number } {
  const text = file.replace(/^\uFEFF/u, '');
  const rows: CsvRow[] = [];
  let [line, place, start] = [1, 0, 1];
  let cells: string[] = [];
  while (place < text.length || cells.length > 0) {
    const found = text[place] === '"' ? quotedCell(text, place) : matchAt(PLAIN_CELL, text, place);
    const end = found === null ? null : matchAt(CELL_END, text, place + found.length);
    if (found === null || end === null) return { line };
    cells.push(cellOf(found));
    line += (found + end).match(/\r\n|\n|\r/gu)?.length ?? 0;
    place += found.length + end.length;
    if (end === ',') continue;
    rows.push({ line: start, cells });
    [cells, start] = [[], line];
  }
  return rows;
}

/** Gives a cell with its quotation marks, two of which stand for one; `null` where the last is missing. */
function quotedCell(text: string, start: number): string | null {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  return end < 0 ? null : text.slice(start, end + 1);
}

function matchAt(pattern: RegExp, text: string, place: number): string | null {
  pattern.lastIndex = place;
  return pattern.exec(text)?.[0] ?? null;
}

function cellOf(found: string): string {
  const cell = found.startsWith('"') ? found.slice(1, -1).replaceAll('""', '"') : found;
  return looksHarmless(cell) ? cell.slice(1) : cell;
}

/**
 * Tokens → tokens with the rows of lists and tables marked as running text.
 *
 *   row  = cell 2*( wide cell )               ; 大白菜　0.85　0.90　↓5.6%
 *   wide = an ideographic space / a tab / two spaces
 *   rows = 2*row / row with figures in two cells
 */
import type { Token } from './token.ts';
import { as } from './token.ts';

/** Cells of a row at the least; chosen, as a padded name or a headline of two parts has two. */
const CELLS = 3;

/** Marks the rows among the headings: no headline has cells. */
export function markLists(tokens: Token[]): void {
  const rows = tokens.map(({ kind, text }) =>
    kind === 'heading' || kind === 'crosshead' ? cellsOf(text) : [],
  );
  for (const [index, cells] of rows.entries()) {
    const token = tokens[index];
    if (token === undefined || cells.length < CELLS) continue;
    const figures = cells.filter((cell) => /\d/u.test(cell)).length;
    if (figures > 1 || areRows(tokens, rows, index) || areRows(tokens, rows, index + 1))
      tokens[index] = as(token, 'prose', 'list-row', 0.75);
  }
}

function cellsOf(text: string): string[] {
  return text.split(/[\u3000\t]+|\s{2,}/u).filter((cell) => cell.trim() !== '');
}

/** Tells whether a line and the one above it, with no blank line between, are rows. */
function areRows(tokens: readonly Token[], rows: readonly string[][], index: number): boolean {
  if (tokens[index]?.gap !== 0) return false;
  return [rows[index], rows[index - 1]].every((cells) => (cells?.length ?? 0) >= CELLS);
}

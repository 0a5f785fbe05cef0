/** Rows of cells → CSV (RFC 4180), safe for spreadsheets that would run a formula. */

/** Byte order mark: without it, spreadsheets take UTF-8 for something else. */
export const CSV_MARK = '\uFEFF';

/** Gives rows as CSV; `parseCsv` gives them back. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

/** Gives rows as a spreadsheet takes them from the clipboard: cells held apart by tabs, formulas made harmless. */
export function formatTabs(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => harmless(cell.replace(/\s+/gu, ' '))).join('\t')).join('\n');
}

/** How a cell begins that a spreadsheet would run; some take full-width signs, too. */
const FORMULA = /^\s*[=+@＝＋＠－-]|^[\t\r\n]/u;

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Tells whether a text is what a formula made harmless looks like. */
export function looksHarmless(text: string): boolean {
  return text.startsWith("'") && FORMULA.test(text.replace(/^'+/u, ''));
}

function formatCell(text: string): string {
  const safe = looksHarmless(text) ? `'${text}` : harmless(text);
  return `"${safe.replaceAll('"', '""')}"`;
}

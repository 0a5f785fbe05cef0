/** Found pages → a concordance: one line for each occurrence, with its left and right context and its source. */
import type { Context, Segment } from './excerpt.ts';
import type { ResultView } from './results.ts';

export interface ConcordanceLine extends Context {
  readonly view: ResultView;
  /** Id of the block or measure. */
  readonly anchor: string;
  /** The same line in the other language, where one is known. */
  readonly twin: string;
}

/** Gives the lines of some pages, in their order. */
export function concordanceOf(views: readonly ResultView[]): ConcordanceLine[] {
  return views.flatMap((view) =>
    view.hits.flatMap(({ anchor, contexts, twin = [] }) =>
      contexts.map((context) => ({ ...context, view, anchor, twin: textOfSegments(twin) })),
    ),
  );
}

function textOfSegments(segments: readonly Segment[]): string {
  return segments.map(({ text }) => text).join('');
}

/** Gives lines of text as CSV (RFC 4180), for spreadsheets that would run a formula made harmless. */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

/** Gives lines of text as a spreadsheet takes them from the clipboard: cells held apart by tabs, formulas made harmless. */
export function formatTabs(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => harmless(cell.replace(/\s+/gu, ' '))).join('\t')).join('\n');
}

/** How a cell begins that a spreadsheet would run; some take full-width signs, too. */
const FORMULA = /^\s*[=+@＝＋＠－-]|^[\t\r\n]/u;

function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function formatCell(text: string): string {
  return `"${harmless(text).replaceAll('"', '""')}"`;
}

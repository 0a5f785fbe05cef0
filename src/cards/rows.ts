/** Lines of text → rows that fit a width: broken between words or phrases, and no row much shorter than the others. */
import type { CardPart } from '../site/print/card.ts';
import { phrasesOf, wordsOfLine } from '../site/print/phrase.ts';

/** Gives the width of a text in ems. */
export type Measure = (text: string) => number;

export interface Setting {
  readonly size: number;
  readonly rows: readonly string[];
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Sizes of type to choose from, the largest first. */
  readonly sizes: readonly number[];
  /** From this size up, lines are rather whole than large: several lines as printed, and a line that stands alone. */
  readonly whole: { readonly several: number; readonly alone: number };
  /** Height of a row, in ems. */
  readonly leading: number;
}

/** What stands for the rest of a text that is too long. */
const REST = '…';

/** Gives lines in the largest type in which they fit a frame, unless a smaller one breaks them better; in the smallest they are cut. */
export function fitLines(
  { lines, language }: Pick<CardPart, 'lines' | 'language'>,
  measure: Measure,
  frame: Frame,
): Setting {
  const settings = frame.sizes.map((size) => {
    const width = frame.width / size;
    return {
      size,
      rows: lines.flatMap((line) => rowsOf({ line, language }, measure, width)),
      keepsPhrases: lines.every((line) => fitsAll(phrasesOf(line), measure, width)),
    };
  });
  const fitting = settings.filter(({ size, rows }) => rows.length * size * frame.leading <= frame.height);
  const least = lines.length > 1 ? frame.whole.several : frame.whole.alone;
  const good = fitting.filter(({ size }) => size >= least);
  const found =
    good.find(({ rows }) => rows.length === lines.length) ??
    good.find(({ keepsPhrases }) => keepsPhrases) ??
    fitting[0];
  if (found) return { size: found.size, rows: found.rows };
  const size = frame.sizes.at(-1) ?? 1;
  const rows = settings.at(-1)?.rows ?? [];
  const room = Math.max(1, Math.floor(frame.height / (size * frame.leading)));
  return { size, rows: cutRows(rows, measure, frame.width / size, room) };
}

/** Gives a text in one row, in the largest of the sizes in which it fits; in the smallest it is cut. */
export function fitRow(
  text: string,
  measure: Measure,
  sizes: readonly number[],
  width: number,
): { text: string; size: number } {
  const size = sizes.find((one) => measure(text) * one <= width) ?? sizes.at(-1) ?? 1;
  return { text: cutRow(text, measure, width / size), size };
}

/** A line of text, and the language that it is in. */
interface LineInLanguage {
  readonly line: string;
  readonly language: string;
}

/** Gives the rows of a line, at most `most`; `width` in ems. */
export function rowsOf(text: LineInLanguage, measure: Measure, width: number, most = Infinity): string[] {
  const units = unitsOf(text, measure, width);
  const rows = fill(units, measure, width);
  let [least, enough] = [units.reduce((wide, unit) => Math.max(wide, measure(unit.trimEnd())), 0), width];
  // The narrowest width that takes as many rows makes them even.
  for (let step = 0; rows.length > 1 && step < 8; step += 1) {
    const middle = (least + enough) / 2;
    if (fill(units, measure, middle).length > rows.length) least = middle;
    else enough = middle;
  }
  return cutRows(fill(units, measure, enough), measure, width, most);
}

/** Gives the rows when each takes as many units as it can hold. */
function fill(units: readonly string[], measure: Measure, width: number): string[] {
  const rows: string[] = [''];
  for (const unit of units) {
    const grown = `${rows.at(-1) ?? ''}${unit}`;
    if (measure(grown.trimEnd()) <= width || rows.at(-1) === '') rows[rows.length - 1] = grown;
    else rows.push(unit);
  }
  return rows.map((row) => row.trim());
}

/** Gives what is not broken: phrases where they fit, else words, else characters. */
function unitsOf({ line, language }: LineInLanguage, measure: Measure, width: number): string[] {
  const phrases = phrasesOf(line);
  if (fitsAll(phrases, measure, width)) return phrases;
  return wordsOfLine(line, language).flatMap((word) =>
    fitsAll([word], measure, width) ? [word] : [...word],
  );
}

function fitsAll(units: readonly string[], measure: Measure, width: number): boolean {
  return units.every((unit) => measure(unit.trimEnd()) <= width);
}

function cutRows(rows: readonly string[], measure: Measure, width: number, most: number): string[] {
  if (rows.length <= most) return [...rows];
  const kept = rows.slice(0, most);
  return [...kept.slice(0, -1), cutRow(`${kept.at(-1) ?? ''}${REST}`, measure, width)];
}

/** Gives a row that fits, with a sign where some of it is missing. */
function cutRow(row: string, measure: Measure, width: number): string {
  if (measure(row) <= width) return row;
  const characters = [...row.replace(/…$/u, '')];
  while (characters.length > 1 && measure(`${characters.join('')}${REST}`) > width) characters.pop();
  return `${characters.join('').trimEnd()}${REST}`;
}

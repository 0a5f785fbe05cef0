/** What was pasted → its parts: lines of Chinese, and lines in letters, which a translation may hold. */
import { isInLetters } from '../query/words-asked.ts';
import type { Unit } from './checked-text.ts';

export interface Part {
  /** UTF-16 units of what was pasted. */
  readonly start: number;
  readonly end: number;
  /** All letters are Latin. */
  readonly inLetters: boolean;
}

/** Gives the parts of a text, each of lines of one kind; lines without a letter belong to those beside them. */
export function partsPasted(text: string): Part[] {
  const parts: (Omit<Part, 'inLetters'> & { readonly inLetters: boolean | null })[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]*(?:\n|$)/gu)) {
    if (line === '') continue;
    const end = index + line.length;
    const last = parts.at(-1);
    const inLetters = /[\p{L}\p{N}]/u.test(line) ? isInLetters(line) : (last?.inLetters ?? null);
    if (last && (last.inLetters === inLetters || last.inLetters === null))
      parts[parts.length - 1] = { start: last.start, end, inLetters };
    else parts.push({ start: index, end, inLetters });
  }
  return parts.map((part) => ({ ...part, inLetters: part.inLetters ?? false }));
}

/** Characters or words of a text, from one on and up to another. */
export interface UnitSpan {
  readonly from: number;
  readonly to: number;
}

/** Gives the clauses of a text: runs of units with no mark, and no end of a line, between them. */
export function clausesOf(text: string, units: readonly Unit[]): UnitSpan[] {
  return spansBetween(units, (between) => /[^\s]|\n/u.test(between), text);
}

/** Gives the lines of a text that have a unit. */
export function unitLines(text: string, units: readonly Unit[]): UnitSpan[] {
  return spansBetween(units, (between) => between.includes('\n'), text);
}

function spansBetween(units: readonly Unit[], parts: (between: string) => boolean, text: string): UnitSpan[] {
  const spans: UnitSpan[] = [];
  let from = 0;
  for (let at = 1; at <= units.length; at += 1) {
    const isEnd = at === units.length || parts(text.slice(units[at - 1]?.end, units[at]?.start));
    if (!isEnd) continue;
    spans.push({ from, to: at });
    from = at;
  }
  return spans;
}

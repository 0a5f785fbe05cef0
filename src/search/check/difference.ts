/** A passage as it was quoted and as it stands in the archive → what differs, letter by letter, and what else does. */
import { tokenise } from '../text/tokens.ts';
import type { SameLetter } from './forms.ts';
import type { SharedPassage, Quoted } from './passage.ts';
import { alignSides, type DiffPiece, type Side, type Stretch } from './pieces.ts';

/** What is forgiven, and said: marks; white space; width, case or form of a character; Simplified or Traditional. */
export const FORGIVEN = ['punctuation', 'space', 'form', 'script'] as const;
export type Forgiven = (typeof FORGIVEN)[number];

export interface QuotationDifference {
  readonly pieces: readonly DiffPiece[];
  /** Places where letters differ: one character for another is one. */
  readonly places: number;
  readonly forgiven: readonly Forgiven[];
}

/** Gives how what was quoted differs from a passage of the archive; `isSame` judges letters that are forms of one. */
export function differenceOf(
  quoted: Quoted,
  { block, quoted: span, archived }: SharedPassage<unknown>,
  isSame: SameLetter,
): QuotationDifference {
  const one = { text: quoted.text, units: quoted.units.slice(span.from, span.to) };
  const other = { text: block.text, units: block.units.slice(archived.from, archived.to) };
  const { pieces, stretches } = alignSides(one, other, isSame);
  const said = new Set(stretches.flatMap((stretch) => forgivenIn(one, other, stretch)));
  const begun = pieces.filter(
    ({ kind }, at) => kind !== 'same' && (pieces[at - 1]?.kind ?? 'same') === 'same',
  );
  return { pieces, places: begun.length, forgiven: FORGIVEN.filter((each) => said.has(each)) };
}

/** Gives what differs between two texts where their units are the same. */
function forgivenIn(one: Side, other: Side, { quoted, archived, length }: Stretch): Forgiven[] {
  const found: Forgiven[] = [];
  for (let index = 0; index < length; index += 1) {
    const [at, there] = [quoted + index, archived + index];
    if (one.units[at]?.folded !== other.units[there]?.folded) found.push('script');
    else if (asWritten(one, at) !== asWritten(other, there)) found.push('form');
    if (index > 0)
      for (const each of forgivenBetween(before(one, at), before(other, there))) found.push(each);
  }
  return found;
}

function asWritten({ text, units }: Side, at: number): string {
  return text.slice(units[at]?.start, units[at]?.end);
}

/** Gives what stands between a unit and the one before. */
function before({ text, units }: Side, at: number): string {
  return text.slice(units[at - 1]?.end, units[at]?.start);
}

function forgivenBetween(one: string, other: string): Forgiven[] {
  const [marks, others] = [one.replace(/\s+/gu, ''), other.replace(/\s+/gu, '')];
  const found: Forgiven[] = [];
  if (marks !== others) found.push(foldedMarks(marks) === foldedMarks(others) ? 'form' : 'punctuation');
  if (/\s/u.test(one) !== /\s/u.test(other)) found.push('space');
  return found;
}

function foldedMarks(marks: string): string {
  return tokenise(marks)
    .map(({ folded }) => folded)
    .join('');
}

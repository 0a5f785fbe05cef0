/** Where the phrases of a query stand in a text, as Ctrl+F would count them: from left to right, none in another. */
import type { Ask } from './ask.ts';
import { overlook } from '../text/lenient.ts';
import type { Phrase } from './query.ts';
import { tokenise, writtenAs, type FoldedCharacter } from '../text/tokens.ts';

export interface Occurrence {
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** The phrase that stands here. */
  readonly phrase: Phrase;
  /** True when it stands here as typed, white space aside. */
  readonly literal: boolean;
  /** What stands here, white space aside. */
  readonly written: string;
}

/** Gives the occurrences of all phrases, in order of their beginning. */
export function findOccurrences(text: string, { way, query }: Ask): Occurrence[] {
  const tokens = tokenise(text);
  const compared = way === 'lenient' ? overlook(tokens) : tokens;
  return query
    .flatMap((phrase) => occurrencesOf(phrase, compared, text))
    .sort((one, other) => one.start - other.start || one.end - other.end);
}

function occurrencesOf(phrase: Phrase, tokens: readonly FoldedCharacter[], text: string): Occurrence[] {
  const { characters, forms } = phrase;
  const found: Occurrence[] = [];
  for (let at = 0; at + characters.length <= tokens.length; at += 1) {
    const isHere = characters.every((character, index) => {
      const folded = tokens[at + index]?.folded;
      return folded !== undefined && (forms?.[index]?.includes(folded) ?? folded === character);
    });
    const end = at + characters.length;
    if (!isHere || isInOne(tokens, at) || isInOne(tokens, end)) continue;
    const run = tokens.slice(at, end);
    const written = writtenAs(text, run);
    const literal = written === phrase.typed;
    found.push({ start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0, phrase, literal, written });
    at += characters.length - 1;
  }
  return found;
}

/** Tells whether what stands before a place and what follows it are one character of the text, such as ㎏. */
function isInOne(tokens: readonly FoldedCharacter[], at: number): boolean {
  return at > 0 && tokens[at - 1]?.start === tokens[at]?.start;
}

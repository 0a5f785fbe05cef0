/** What changes the value of a figure is never forgiven: -5 is not 5, and 10² is not 102, though both are folded alike. */
import type { FoldedCharacter } from '../text/tokens.ts';

/** As which a minus is compared, however it is written; no search overlooks it. */
export const MINUS_SIGN = '−';

const COUNTED_NUMBER = /^\p{N}$/u;
/** What a hyphen stands behind that is no minus: a word (covid-19), a dash (--5), a figure with its unit (5-10, 8月-10月). */
const NO_MINUS_AFTER = /(?:[-\p{Script=Latin}]|\p{N}\P{N}{0,2})$/u;
const LOOKED_BACK = 3;
/** A number that is raised, lowered or in a circle. */
const SET_APART = /^\p{No}$/u;
const NUMBERS_TOGETHER = /\p{N}{2,}/gu;
const SET_APART_NUMBER = /\p{No}/gu;
/** Parts such a number from what is around it: no word has it. */
const FIGURE_APART = '\u2063';

/** Gives the characters of a text with those that change a figure's value as they are written. */
export function withValues(text: string, tokens: readonly FoldedCharacter[]): FoldedCharacter[] {
  return tokens.map((token, at) => {
    const after = tokenBeside(tokens, at, 1);
    if (isMinus(text, token, after)) return { ...token, folded: MINUS_SIGN };
    const written = text.slice(token.start, token.end);
    const isApart = SET_APART.test(written) && (isFigure(tokenBeside(tokens, at, -1)) || isFigure(after));
    return isApart ? { ...token, folded: written } : token;
  });
}

/** Gives the character right beside one; `undefined` where white space or nothing is. */
function tokenBeside(
  tokens: readonly FoldedCharacter[],
  at: number,
  step: 1 | -1,
): FoldedCharacter | undefined {
  const own = tokens[at];
  let other = at + step;
  // What is compared as several characters stands there once.
  while (tokens[other] && tokens[other]?.start === own?.start) other += step;
  const beside = tokens[other];
  return own && (beside?.end === own.start || beside?.start === own.end) ? beside : undefined;
}

function isFigure(token: FoldedCharacter | undefined): boolean {
  return token !== undefined && COUNTED_NUMBER.test(token.folded);
}

function isMinus(
  text: string,
  { folded, start }: FoldedCharacter,
  after: FoldedCharacter | undefined,
): boolean {
  if (folded !== '-' || !isFigure(after)) return false;
  return !NO_MINUS_AFTER.test(text.slice(Math.max(0, start - LOOKED_BACK), start));
}

/** Gives a word with the numbers that are set apart from its figures told from them. */
export function keepFigures(word: string): string {
  return word.replace(NUMBERS_TOGETHER, (numbers) =>
    numbers.replace(
      SET_APART_NUMBER,
      (number) => `${FIGURE_APART}${number.codePointAt(0) ?? 0}${FIGURE_APART}`,
    ),
  );
}

/** A text → the characters or words by which it is compared with another. */
import { overlook } from '../text/lenient.ts';
import { tokenise } from '../text/tokens.ts';
import { keepFigures, MINUS_SIGN, withValues } from './values.ts';
import { wordsIn } from '../text/word-text.ts';

/** A character or a word of a text. */
export interface Unit {
  /** As the index has it. */
  readonly folded: string;
  /** As it is compared here: one key for all forms that are forgiven. */
  readonly key: string;
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** Gives of a folded character the one that stands for all of its forms. */
export type KeyOf = (folded: string) => string;

/** How fine texts are compared, and what of them is enough to be told from chance. */
export interface Grain {
  /** Gives the characters, or the words, of a text in order; punctuation and white space are none. */
  readonly unitsOf: (text: string, keyOf: KeyOf) => Unit[];
  /** Units that two texts share side by side where they are compared at all. */
  readonly seed: number;
  /** Units that may differ between two such places. */
  readonly gap: number;
  /** Units that a passage shares with a block, where it is that long. */
  readonly least: number;
  /** The same, of a shorter passage. */
  readonly fewest: number;
  /** Units that are asked of the index at once, from the surest to the last resort. */
  readonly windows: readonly number[];
}

/** Text as it is printed, character by character. */
export const BY_CHARACTERS: Grain = {
  unitsOf: (text, keyOf) =>
    overlook(withValues(text, tokenise(text))).map((token) => ({ ...token, key: keyOf(token.folded) })),
  seed: 3,
  gap: 8,
  least: 8,
  fewest: 4,
  windows: [12, 6, 4],
};

/** A translation in letters, word by word. */
export const BY_WORDS: Grain = {
  unitsOf: (text) =>
    [...wordsIn(text), ...signsIn(text)]
      .sort((one, other) => one.start - other.start)
      .map((word) => ({ ...word, key: keyOfWord(text.slice(word.start, word.end)) })),
  seed: 2,
  gap: 6,
  least: 5,
  fewest: 3,
  windows: [6, 3],
};

/** Signs that say something, as letters do: 50 is not 50%, and $ is not €. */
const TELLING_SIGN = /[\p{Sc}\p{Sm}%‰°]|-(?=\p{N})/gu;
/** What a hyphen before a figure stands behind that is no minus. */
const NO_MINUS_AFTER_SIGN = /[\p{L}\p{N}%°℃-]$/u;

/** Gives the signs of a text that count as words; the index has none of them. */
function signsIn(text: string): Omit<Unit, 'key'>[] {
  return [...text.matchAll(TELLING_SIGN)]
    .filter(
      ({ 0: sign, index }) =>
        sign !== '-' || !NO_MINUS_AFTER_SIGN.test(text.slice(Math.max(0, index - 2), index)),
    )
    .map(({ 0: sign, index }) => ({
      folded: sign.normalize('NFKC'),
      start: index,
      end: index + sign.length,
    }));
}

/** A word as it is compared to the letter: the index knows no accents and no `’s`. */
function keyOfWord(written: string): string {
  if (written === '-') return MINUS_SIGN;
  return keepFigures(written).normalize('NFKC').toLowerCase().replaceAll('’', "'");
}

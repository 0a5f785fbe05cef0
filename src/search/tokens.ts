/**
 * Text → characters, the tokens of this search. A character is a code point with the combining marks
 * after it. White space is no character: it separates none, so 创新机制激发活力 finds 创新机制 激发活力.
 * Format characters (joiners, variation selectors, zero-width spaces) are none either: nobody types them.
 */
import { fold } from './fold.ts';

export interface Token {
  /** As it is compared and indexed. */
  readonly folded: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** Where it ends, its marks and the format characters after it included. */
  readonly end: number;
}

/** One character that counts, and what belongs to it. */
const CHARACTER = /[^\s\p{M}\p{Cf}\p{Cc}\p{Variation_Selector}][\p{M}\p{Cf}\p{Variation_Selector}]*/gu;
const UNCOUNTED = /[\p{Cf}\p{Variation_Selector}]/gu;

/** Gives the characters of a text, in order. */
export function tokenise(text: string): Token[] {
  return [...text.matchAll(CHARACTER)].map((match) => {
    const character = match[0].replace(UNCOUNTED, '');
    const start = match.index;
    return { folded: fold(character), start, end: start + match[0].length };
  });
}

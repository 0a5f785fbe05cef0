/**
 * Text → characters, the tokens of this search. A character is a code point with the combining marks
 * after it. White space is no character: it separates none, so 创新机制激发活力 finds 创新机制 激发活力.
 * Format characters (joiners, variation selectors, zero-width spaces) are none either: nobody types them.
 */
import { fold } from './fold.ts';

export interface FoldedCharacter {
  /** As it is compared and indexed. */
  readonly folded: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** Where it ends, its marks and the format characters after it included. */
  readonly end: number;
}

const WHITE_SPACE = /^[\s\p{Cc}]$/u;
const AFTER_OTHERS = /^[\p{M}\p{Cf}\p{Variation_Selector}]$/u;
const UNCOUNTED = /[\p{Cf}\p{Variation_Selector}]/gu;

/** What a code point is to this search: a character, folded, or one of these. */
type Folded = string | typeof NEVER | typeof AFTER;
/** No part of a character. */
const NEVER = 0;
/** Part of the character before it, if one stands right there. */
const AFTER = 1;
/** A text has few different code points, and looking one up is fast. */
const folds = new Map<string, Folded>();

/** Gives the characters of a text, in order. */
export function tokenise(text: string): FoldedCharacter[] {
  const tokens: { folded: string; readonly start: number; end: number }[] = [];
  const marked = new Set<(typeof tokens)[number]>();
  let start = 0;
  for (const point of text) {
    const end = start + point.length;
    const folded = foldedOrNot(point);
    const last = tokens.at(-1);
    if (folded !== NEVER && folded !== AFTER) tokens.push({ folded, start, end });
    else if (folded === AFTER && last?.end === start) {
      last.end = end;
      marked.add(last);
    }
    start = end;
  }
  // Folded once all its marks are there: of thousands, each would fold those before it again.
  for (const token of marked) token.folded = fold(text.slice(token.start, token.end).replace(UNCOUNTED, ''));
  return tokens;
}

function foldedOrNot(point: string): Folded {
  const known = folds.get(point);
  if (known !== undefined) return known;
  const folded = foldPoint(point);
  folds.set(point, folded);
  return folded;
}

function foldPoint(point: string): Folded {
  // U+FEFF is both; behind a character it belongs to it.
  if (AFTER_OTHERS.test(point)) return AFTER;
  return WHITE_SPACE.test(point) ? NEVER : fold(point);
}

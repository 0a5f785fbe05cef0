/**
 * The text of a block as Pagefind indexes it, and back. Pagefind's Chinese segmenter makes one word, with
 * one position, of what stands between two zero-width spaces, so each character becomes a word. Width is
 * folded before indexing; case is left to Pagefind, which folds it for itself and shows it as received.
 *
 * ```
 * 5G 创新 → 5 ZWSP G SPACE 创 ZWSP 新 ZWSP END
 * ```
 */
import { SEARCHABLE_QUOTE } from './fold.ts';
import { tokenise } from './tokens.ts';

/** U+200B, between two words. */
export const SEPARATOR = '\u200B';

/** U+2063, the last word of each block: it takes a position, so no phrase matches across two blocks. */
export const BLOCK_END = '\u2063';

const WHITE_SPACE = /\s/u;
const ESCAPED: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', [SEARCHABLE_QUOTE]: '"' };

/** Gives the indexed form of a block's text. */
export function writeIndexText(text: string): string {
  let end = 0;
  let written = '';
  for (const token of tokenise(text)) {
    const isAfterSpace = WHITE_SPACE.test(text.slice(end, token.start));
    written += (written && (isAfterSpace ? ' ' : SEPARATOR)) + token.text;
    end = token.end;
  }
  return written + SEPARATOR + BLOCK_END;
}

/** Gives the number of words that Pagefind counts in a block: its characters and its end. */
export function indexLength(text: string): number {
  return tokenise(text).length + 1;
}

/** Gives the words of a fragment's `raw_content`, each at its position, a space after it kept. */
export function readWords(rawContent: string): string[] {
  return rawContent.split(SEPARATOR);
}

/** Gives the text of a block from its words. */
export function readIndexText(words: readonly string[]): string {
  return words
    .filter((word) => word.trimEnd() !== BLOCK_END)
    .map((word) => {
      const shown = ESCAPED[word.trimEnd()];
      return shown === undefined ? word : shown + word.slice(word.trimEnd().length);
    })
    .join('')
    .trimEnd();
}

/** Tells whether a text comes back from the index as it was received; where not, it has to go along. */
export function isKeptByIndex(text: string): boolean {
  const words = writeIndexText(text).split(/\u200B|(?<= )/u);
  return readIndexText(words) === text;
}

/** ASCII and the punctuation of Chinese print, searchable whether it occurs or not. */
const USUAL_SIGNS = /[!#-/:-@[-`{-~¡-¿×÷‐-‧‰-⁞℃№←-↙−≈≠≤≥①-⑳■-◿★☆、-〟〰﹏＂]/u;

/** Marks and letters need no listing; signs that are not usual do. */
export function needsListing(character: string): boolean {
  return !/^[\p{Alphabetic}\p{N}]/u.test(character) && !USUAL_SIGNS.test(character);
}

/**
 * Pagefind drops punctuation from words and from queries unless it is listed. Gives what has to be
 * listed for these characters to be found; the usual signs are always in, for a query with a sign that
 * occurs nowhere must find nothing, not what it finds without the sign. Never in: ASCII `"`, which
 * would no longer mark a query as exact.
 */
export function searchableSigns(characters: Iterable<string>): string {
  const signs = new Set<string>();
  for (let code = 0x21; code <= 0xff02; code += 1) {
    const sign = String.fromCharCode(code);
    if (USUAL_SIGNS.test(sign)) signs.add(sign);
  }
  for (const character of characters) {
    if (!/["\p{Alphabetic}\p{N}\s\u200B\u2063]/u.test(character)) signs.add(character);
  }
  return [...signs].sort().join('');
}

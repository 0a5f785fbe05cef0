/**
 * Text → the words that Pagefind indexes, and phrases → the words that it is asked for. Two neighbouring
 * characters are one word, and each stands at the position of its first, so that a quoted run of them finds
 * what Ctrl+F finds. Lists of pages stay short: few pages have two characters side by side, nearly all have
 * one of them.
 *
 * ```
 * 的“四新”经济 → 的“ “四 四新 新” ”经 经济 END 的◇四 新◇经
 * ```
 *
 * `◇` stands for U+E000: what a lenient search takes for neighbours. Characters alone, for whoever searches
 * one, stand before the text, each as often as the text has it: lists of ones are short when they are packed.
 */
import { FULL_WIDTH_OFFSET } from './fold.ts';
import { overlook } from './lenient.ts';
import { isPart, tokenise } from './tokens.ts';
import { append } from '../../model/list.ts';

/** U+2063, a word at the end of each block: it takes a position, so no phrase matches across two blocks. */
const BLOCK_END = '\u2063';

/** U+E000, for private use, between two characters with overlooked marks between them. */
const OVER = '\uE000';

/** U+E001, for private use, before a character alone: their long lists then lie in chunks of their own, behind all pairs. */
const ALONE = '\uE001';

const ASCII_SIGN = /[!-/:-@[-`{-~]/gu;

/** Pagefind cuts words at signs of ASCII, and reads `"` as its own; their full-width twins are letters to it. */
function writeSigns(text: string): string {
  return text.replace(ASCII_SIGN, (sign) =>
    String.fromCodePoint((sign.codePointAt(0) ?? 0) + FULL_WIDTH_OFFSET),
  );
}

/** Gives the words of a phrase, side by side in the index wherever the phrase stands. */
export function indexWordsOf(characters: readonly string[]): string[] {
  const written = characters.map(writeSigns);
  return written.length === 1 ? written.map(alone) : pairsOf(written);
}

function alone(written: string): string {
  return ALONE + written;
}

/** Gives, for each two neighbours of a phrase, the words for them as such and with marks between them. */
export function lenientWordsOf(characters: readonly string[]): [near: string, over: string][] {
  const written = characters.map(writeSigns);
  const over = pairsOf(written, OVER);
  return pairsOf(written).map((near, index) => [near, over[index] ?? near]);
}

/** The texts of a page, as they are indexed: what stands in heads is known by its position. */
export interface IndexedTexts {
  readonly headline: readonly string[];
  readonly runInHeads: readonly string[];
  readonly blocks: readonly string[];
}

export interface IndexedWords {
  readonly words: readonly string[];
  /** Positions below are in the headline. */
  readonly headline: number;
  /** Positions below are in the headline or a run-in head. */
  readonly heads: number;
  /** Characters that are only a part of one in the text, once each. */
  readonly parts: string;
}

/** Gives the words of a page: its headline and its run-in heads come first, and once more in their blocks. */
export function writeIndexWords({ headline, runInHeads, blocks }: IndexedTexts): IndexedWords {
  const times = timesOfCharacters(blocks);
  const words: string[] = [];
  const ends = [headline, runInHeads, blocks].map((texts) => {
    append(words, takeCharacters(texts, times));
    for (const text of texts) append(words, writeBlock(text));
    return words.length;
  });
  return { words, headline: ends[0] ?? 0, heads: ends[1] ?? 0, parts: partsIn(blocks) };
}

function timesOfCharacters(texts: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const character of texts.flatMap(wholeCharacters))
    times.set(character, (times.get(character) ?? 0) + 1);
  return times;
}

/** Gives the characters of some texts, each as often as it is left, and leaves none of it. */
function takeCharacters(texts: readonly string[], left: Map<string, number>): string[] {
  return [...new Set(texts.flatMap(wholeCharacters))].flatMap((character) => {
    const times = left.get(character) ?? 0;
    left.delete(character);
    return Array.from({ length: times }, () => alone(writeSigns(character)));
  });
}

/** Gives the characters of a text that one can be searched alone: as in a browser's find, no part of ㎏ is. */
function wholeCharacters(text: string): string[] {
  return tokenise(text).flatMap(({ folded }, at, tokens) => (isPart(tokens, at) ? [] : [folded]));
}

function partsIn(texts: readonly string[]): string {
  const parts = texts.flatMap((text) =>
    tokenise(text).flatMap(({ folded }, at, tokens) => (isPart(tokens, at) ? [folded] : [])),
  );
  return [...new Set(parts)].sort().join('');
}

function writeBlock(text: string): string[] {
  const tokens = tokenise(text);
  const at = new Map(tokens.map((token, index) => [token, index]));
  const kept = overlook(tokens);
  const over = kept.slice(1).flatMap((token, index) => {
    const before = kept[index];
    const apart = before && (at.get(token) ?? 0) - (at.get(before) ?? 0) > 1;
    return apart ? [writeSigns(before.folded) + OVER + writeSigns(token.folded)] : [];
  });
  return [
    ...pairsOf(
      tokens.map(({ folded }) => writeSigns(folded)),
      '',
    ),
    BLOCK_END,
    ...new Set(over),
  ];
}

/** Gives every two neighbours as one, with what is put between them. */
export function pairsOf(written: readonly string[], between = ''): string[] {
  return written.slice(1).map((next, index) => (written[index] ?? '') + between + next);
}

/** ASCII and the punctuation of Chinese print, searchable whether it occurs or not. */
const USUAL_SIGNS = /[!#-/:-@[-`{-~¡-¿×÷‐-‧‰-⁞℃№←-↙−≈≠≤≥①-⑳■-◿★☆、-〟〰﹏＂]/u;

/** Letters and figures need no listing; signs that are not usual do, and marks that no single code point writes. */
export function needsListing(character: string): boolean {
  return !/^[\p{Alphabetic}\p{N}]$/u.test(character) && !USUAL_SIGNS.test(character);
}

/**
 * Pagefind drops punctuation from words and from queries unless it is listed. Gives what has to be
 * listed for these characters to be found; the usual signs are always in, for a query with a sign that
 * occurs nowhere must find nothing, not what it finds without the sign.
 */
export function searchableSigns(characters: Iterable<string>): string {
  const signs = new Set([OVER, ALONE]);
  for (let code = 0x21; code <= 0xff02; code += 1) {
    const sign = String.fromCharCode(code);
    if (USUAL_SIGNS.test(sign)) signs.add(writeSigns(sign));
  }
  for (const character of characters) {
    if (!/["\p{Alphabetic}\p{N}\s\u2063]/u.test(character)) signs.add(writeSigns(character));
  }
  return [...signs].sort().join('');
}

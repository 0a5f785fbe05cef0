/**
 * Text in an alphabet → its words, as they are indexed and asked for; Pagefind knows their stems. `The people’s error-
 * correction` is four: the, people, error, correction.
 */

export interface WrittenWord {
  /** As it is compared. */
  readonly folded: string;
  /** Where it begins and ends in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** U+2063, a word at the end of each block: it takes a position, so no phrase matches across two blocks. */
const WORDS_END = '\u2063';

/** Letters and figures: a point or comma between figures is one of a number, an apostrophe between letters one of a word. */
const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;
const POSSESSIVE = /['’]s$/u;
const NOT_COMPARED = /[\p{M}'’]/gu;

/** Gives the words of a text, in order. */
export function wordsIn(text: string): WrittenWord[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: written, index }) => {
    const folded = foldWord(written);
    return folded === '' ? [] : [{ folded, start: index, end: index + written.length }];
  });
}

/** Gives a word as it is compared: without capitals, accents and the `’s` of a possessive. */
function foldWord(word: string): string {
  return word.normalize('NFKD').toLowerCase().replace(POSSESSIVE, '').replace(NOT_COMPARED, '');
}

/** A block with the words that it opens with, if these are a head. */
interface WordBlock {
  readonly role: string;
  readonly text: string;
  readonly head: string;
}

export interface PageWords {
  /** With the end of each block; headlines and run-in heads stand first, and once more in their blocks. */
  readonly words: readonly string[];
  /** Positions below are in the headline. */
  readonly headline: number;
  /** Positions below are in the headline or a run-in head. */
  readonly heads: number;
}

/** Gives the words of a page as they are indexed, each at its position. */
export function pageWords(blocks: readonly WordBlock[]): PageWords {
  const headline = blocks.filter(({ role }) => role === 'headline').flatMap(({ text }) => withEnd(text));
  const heads = blocks.flatMap(({ head }) => (head === '' ? [] : withEnd(head)));
  return {
    words: [...headline, ...heads, ...blocks.flatMap(({ text }) => withEnd(text))],
    headline: headline.length,
    heads: headline.length + heads.length,
  };
}

function withEnd(text: string): string[] {
  return [...wordsIn(text).map(({ folded }) => folded), WORDS_END];
}

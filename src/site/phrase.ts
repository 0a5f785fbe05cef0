/** Where the line of a headline may break when it is too long for the screen. */

/** Characters that a phrase may have to fit a phone's width in a headline's size. */
const LONGEST_PHRASE = 14;

/** Tells whether a line reads in phrases (`创新机制 激发活力`), none of them too long to stand whole. */
export function isPhrased(line: string): boolean {
  const phrases = line.split(/[\s,:;，：；、]+/u);
  return phrases.length > 1 && phrases.every((phrase) => [...phrase].length <= LONGEST_PHRASE);
}

/** Gives the phrases of a line with the signs and spaces after them; together they are the line. */
export function phrasesOf(line: string): string[] {
  return line.match(/^[\s,:;，：；、]+|(?:[^\s,:;，：；、]|(?<=\d)[,:](?=\d))+[\s,:;，：；、]*/gu) ?? [];
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
/** Signs that stay with the word after them; any other sign stays with the word before it. */
const OPENING = /^[“‘《〈（([【—]+$/u;

/** Ends of words that the segmenter takes for words: 获得感, 发力, 现代化. */
const ENDING = /^[感性化力者型率度]$/u;

/** Gives the words of a line with their signs and spaces; together they are the line. */
export function wordsOf(line: string): string[] {
  const words: string[] = [];
  let isOpen = true;
  for (const { segment, isWordLike = false } of segmenter.segment(line)) {
    const opens = OPENING.test(segment);
    const goesOn = isOpen || (!isWordLike && !opens) || ENDING.test(segment);
    if (words.length > 0 && goesOn) words.push(`${words.pop() ?? ''}${segment}`);
    else words.push(segment);
    isOpen = opens;
  }
  return words;
}

/** A keyword in its context: the line of a concordance. */

export interface KeywordInContext {
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
}

/** Letters on either side of a keyword, in text with spaces between words and in text without. */
const LETTERS_BESIDE = { spaced: 44, unspaced: 16 };

/** Gives the words of a text at a place with what stands beside them; what is cut off there is shown by `…`. */
export function contextOf(text: string, at: number, length: number): KeywordInContext {
  const isSpaced = /\p{Script=Latin} \p{Script=Latin}/u.test(text);
  const reach = isSpaced ? LETTERS_BESIDE.spaced : LETTERS_BESIDE.unspaced;
  return {
    left: endingOf(text.slice(0, at), reach, isSpaced),
    keyword: text.slice(at, at + length),
    right: beginningOf(text.slice(at + length), reach, isSpaced),
  };
}

function endingOf(text: string, reach: number, isSpaced: boolean): string {
  if (text.length <= reach) return text;
  const cut = wholeFrom(text.slice(-reach));
  return `…${isSpaced ? cut.replace(/^\S* /u, '') : cut}`;
}

function beginningOf(text: string, reach: number, isSpaced: boolean): string {
  if (text.length <= reach) return text;
  const cut = wholeTo(text.slice(0, reach));
  return `${isSpaced ? cut.replace(/ \S*$/u, '') : cut}…`;
}

/** A character of two units stays whole. */
function wholeFrom(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/u, '');
}

function wholeTo(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/u, '');
}

/** Where a line of Chinese may end that browsers don't end: behind a closing quotation mark that stands behind dots or a dash. */

/** To the rules of line breaking dots and dashes are not Chinese, and nothing parts a quotation mark from what follows it. */
const QUOTE_END = /[…—][”’](?=\p{Script=Han})/gu;

/** Gives the places in a text behind such marks, in their order. */
export function quoteEndPlaces(text: string): number[] {
  return Array.from(text.matchAll(QUOTE_END), ({ 0: end, index }) => index + end.length);
}

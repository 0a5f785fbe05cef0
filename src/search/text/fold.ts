/**
 * The one folding of indexer and client: characters that a reader holds for the same become the same.
 * It works on one character at a time (a code point with its combining marks) and gives one character
 * back, so that positions in folded text are positions in the text as received.
 */

/**
 * ASCII `"` would be read as the quotation mark of an exact query by Pagefind and can't be searched;
 * its full-width twin can, so here, against the rule, the narrow one becomes the wide one.
 */
const SEARCHABLE_QUOTE = '＂';

const FULL_WIDTH_ASCII = /^[！-～]$/u;
const FULL_WIDTH_SIGN: Readonly<Record<string, string>> = {
  '￠': '¢',
  '￡': '£',
  '￢': '¬',
  '￣': '¯',
  '￤': '¦',
  '￥': '¥',
  '￦': '₩',
};
/** How far a full-width sign of ASCII stands behind the half-width one. */
export const FULL_WIDTH_OFFSET = 0xfee0;

/** Gives a character in its composed and half-width form: ５ → 5, （ → (, e + U+0301 → é; case stays. */
export function foldWidth(character: string): string {
  const composed = character.normalize('NFC').toWellFormed();
  if (composed === '"' || composed === SEARCHABLE_QUOTE) return SEARCHABLE_QUOTE;
  if (!FULL_WIDTH_ASCII.test(composed)) return FULL_WIDTH_SIGN[composed] ?? composed;
  return String.fromCodePoint((composed.codePointAt(0) ?? 0) - FULL_WIDTH_OFFSET);
}

/** Gives the form in which characters are compared: half-width and lower case. */
export function fold(character: string): string {
  return foldWidth(character).toLowerCase();
}

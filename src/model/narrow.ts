/** Full-width figures and letters → the narrow ones, character for character: ０１ → 01. */
const EACH_WIDE_SIGN = /[０-９Ａ-Ｚａ-ｚ]/gu;
const FROM_WIDE = 0xfee0;

/** Gives a text with narrow figures and letters in the place of wide ones. */
export function narrowed(text: string): string {
  return text.replace(EACH_WIDE_SIGN, (sign) => String.fromCharCode(sign.charCodeAt(0) - FROM_WIDE));
}

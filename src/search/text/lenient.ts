/** What a lenient search overlooks: quotes, brackets and the marks that divide a sentence. */
import type { FoldedCharacter } from './tokens.ts';

const OVERLOOKED = /^[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'＂`,、。;:!?·・—–‑…-]$/u;
const FIGURE = /^[\p{N}]$/u;

/** Gives the characters that a lenient search compares; a mark between two figures counts: 9-12 is not 912. */
export function overlook<Kind extends Pick<FoldedCharacter, 'folded'>>(tokens: readonly Kind[]): Kind[] {
  const isFigure = (at: number): boolean => FIGURE.test(tokens[at]?.folded ?? '');
  return tokens.filter(
    ({ folded }, at) => !OVERLOOKED.test(folded) || (isFigure(at - 1) && isFigure(at + 1)),
  );
}

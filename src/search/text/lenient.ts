/** What a lenient search overlooks: quotes, brackets and the marks that divide a sentence. */
import type { FoldedCharacter } from './tokens.ts';

const OVERLOOKED = /^[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"'＂`,.、。;:!?·・—–‑‐…-]$/u;
const FIGURE = /^[\p{N}]$/u;

/**
 * Gives the characters that a lenient search compares; a mark between two figures counts, and as often as it stands there:
 * 9-12 and 9…12 are not 912.
 */
export function overlook<Kind extends Pick<FoldedCharacter, 'folded'>>(tokens: readonly Kind[]): Kind[] {
  const foldedAt = (at: number): string => tokens[at]?.folded ?? '';
  const kept: Kind[] = [];
  for (let at = 0, end = 0; at < tokens.length; at = end) {
    const mark = foldedAt(at);
    for (end = at + 1; foldedAt(end) === mark; end += 1);
    const counts = FIGURE.test(foldedAt(at - 1)) && FIGURE.test(foldedAt(end));
    if (counts || !OVERLOOKED.test(mark))
      for (let index = at; index < end; index += 1) kept.push(tokens[index] as Kind);
  }
  return kept;
}

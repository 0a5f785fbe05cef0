/** What the marks of a paper tell about where an article begins. */
import type { TokenKind } from '../lines/token-kind.ts';
import type { Token } from '../lines/token.ts';

/** What can stand between the line that ends an article and the next: pictures of neither, and who made the page. */
const BEHIND_END: ReadonlySet<TokenKind> = new Set(['caption', 'picture', 'chart', 'credit', 'folio']);

/** Lines above in which the end of an article is looked for; chosen: two pictures, each with who took it, and a folio. */
const FAR_ABOVE = 5;

/** Tells whether the paper begins articles with the mark of a line, or ended the one above with another mark. */
export function isHoused(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.house === 'begins') return true;
  let above = at - 1;
  while (above > at - FAR_ABOVE && BEHIND_END.has(tokens[above]?.kind ?? 'prose')) above -= 1;
  return tokens[above]?.house === 'ends';
}

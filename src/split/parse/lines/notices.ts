/** Who publishes a notice signs it: 停水通知 … 平澜市自来水公司 */
import { NAME_OF_BODY, NOTICE } from './pattern.ts';
import type { Token } from './token.ts';
import { as } from './token.ts';

/** Lines of a notice at the most, and characters of who signs it; guesses. */
const NOTICE_LINES = 6;
const LONGEST_BODY = 20;

/** Marks the body that signs a notice, below its text. */
export function markNotices(tokens: Token[]): void {
  let notice = -NOTICE_LINES;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'heading') continue;
    const signs = index - notice < NOTICE_LINES && tokens[index - 1]?.kind === 'prose' && isBody(token);
    if (signs) tokens[index] = as(token, 'byline', 'name-at-end', 0.75);
    else notice = NOTICE.test(token.text) ? index : -NOTICE_LINES;
  }
}

function isBody({ text, gap }: Token): boolean {
  return gap === 0 && text.length <= LONGEST_BODY && NAME_OF_BODY.test(text);
}

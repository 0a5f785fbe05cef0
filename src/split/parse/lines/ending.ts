/** How an article ends: with its byline in brackets or behind its text, or with who made the issue. */
import { PICTURED_BY, SIGNED_END } from './pattern.ts';
import type { Token } from './token.ts';

/** Tells whether a line ends its article. */
export function endsArticle(token: Token): boolean {
  return token.kind === 'credit' || (token.kind === 'byline' && isEnding(token)) || endsSigned(token);
}

/** Tells whether a byline ends its article, as one in brackets does: （作者为中学教师）; so does a name behind its text. */
export function isEnding({ text, decision, house }: Token): boolean {
  if (house === 'ends') return true;
  return /^[(（—─－―-]/u.test(text) || decision.reason === 'name-at-end' || PICTURED_BY.test(text);
}

/** Tells whether the text below ends with who wrote it, in brackets, before another heading comes. */
export function closes(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (tokens[at]?.kind === 'prose') at += 1;
  const token = tokens[at];
  const last = tokens[at - 1];
  return at > from && ((token?.kind === 'byline' && isEnding(token)) || endsSigned(last));
}

/** Running text can end with its reporter: …眼泪掉了下来。（本报记者 唐婉） */
function endsSigned(token: Token | undefined): boolean {
  return token?.kind === 'prose' && SIGNED_END.test(token.text.slice(-40));
}

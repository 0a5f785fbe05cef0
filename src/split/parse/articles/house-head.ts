/** Heading lines whose marks would leave them without a headline → the same, by their form alone. */
import type { Token } from '../lines/token.ts';

/** Gives heading lines without the roles of their marks, where no line would be the headline. */
export function withHeadline(head: readonly Token[]): readonly Token[] {
  if (head.some(({ role }) => role !== 'kicker' && role !== 'deck')) return head;
  return head.map((token) =>
    token.decision.reason === 'house-style' ? { ...token, role: undefined } : token,
  );
}

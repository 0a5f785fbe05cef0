/**
 * Heading lines → roles.
 *
 *   head = [ organisation ] [ kicker ] *headline *deck
 */
import type { FurnitureRole } from '../model/issue.ts';
import { CLAUSES, DECK, KICKER_END, ORGANISATION } from './marker.ts';
import type { Token } from './token.ts';

export interface RoledToken {
  readonly role: FurnitureRole;
  readonly token: Token;
}

/** Gives each heading line its role, in order. */
export function parseHead(head: readonly Token[]): RoledToken[] {
  const organised = isOrganisation(head, 0) ? 1 : 0;
  const rest = head.slice(organised);
  return head.map((token, index) => {
    if (index < organised) return { role: 'organisation', token };
    if (DECK.test(token.text) && index > organised) return { role: 'deck', token };
    return { role: isKicker(rest, index - organised) ? 'kicker' : 'headline', token };
  });
}

/** Whether a heading line names an organisation: it looks like a body's name and a headline follows it. */
export function isOrganisation(head: readonly Token[], index: number): boolean {
  const line = head[index];
  const next = head[index + 1];
  return line !== undefined && next !== undefined && ORGANISATION.test(line.text) && !DECK.test(next.text);
}

/** Whether a heading line leads to the headline below it: it ends with a dash, or is a longer sentence. */
function isKicker(head: readonly Token[], index: number): boolean {
  const line = head[index];
  const next = head[index + 1];
  if (index > 0 || line === undefined || next === undefined || DECK.test(next.text)) return false;
  return KICKER_END.test(line.text) || (CLAUSES.test(line.text) && line.text.length > next.text.length);
}

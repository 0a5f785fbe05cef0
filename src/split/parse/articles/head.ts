/**
 * Heading lines → roles.
 *
 *   head = [ organisation ] [ kicker ] *headline *deck
 */
import type { FurnitureRole } from '../../../model/issue.ts';
import { isLatinHeading } from '../lines/text-layout.ts';
import { CLAUSES, COLUMN_TAG, DECK, KICKER_END, ORGANISATION, OWN_BOX, SERIES } from '../lines/pattern.ts';
import { withHeadline } from './house-head.ts';
import { isDeckBelow } from './two-lines.ts';
import type { Decision, Reason } from '../reason.ts';
import type { RoledToken } from './roled-token.ts';
import { roled } from './roled-token.ts';
import type { Token } from '../lines/token.ts';

export interface HeadTraits {
  /** Whether the page is of one theme, where an organisation can stand above its headline. */
  readonly theme: boolean;
  readonly latin: boolean;
  /** Whether a fixed width cut the lines. */
  readonly wrapped: boolean;
}

/** Gives each heading line its role, in order. */
export function parseHead(lines: readonly Token[], traits: HeadTraits): RoledToken[] {
  const head = withHeadline(lines);
  const [first] = head;
  const named = first?.role === 'organisation';
  const organised = named || (traits.theme && !first?.role && isOrganisation(head, 0)) ? 1 : 0;
  const rest = head.slice(organised);
  return head.map((token, index) => {
    if (token.role) return { role: token.role as FurnitureRole, token, decision: token.decision };
    if (index < organised) return roled('organisation', token, 'organisation-form', 0.8);
    if (traits.latin) return latinRole(head, index, token);
    const at = index - organised;
    const own = traits.theme ? null : roleByPlace(rest, at);
    if (own) return { ...own, token };
    const [role, reason, confidence] = roleOf(rest, at);
    return roled(role, token, reason, confidence);
  });
}

function roleOf(head: readonly Token[], index: number): [FurnitureRole, Reason, number] {
  const text = head[index]?.text ?? '';
  if (index > 0 && DECK.test(text)) return ['deck', 'deck-form', 0.95];
  const named = head.length > 1 ? nameRole(text, index) : null;
  if (named) return named;
  if (isKicker(head, index)) return ['kicker', 'kicker-form', KICKER_END.test(text.slice(-2)) ? 0.95 : 0.7];
  return ['headline', 'heading-form', head.length === 1 ? 0.95 : 0.7];
}

/** Lines without a dash, one below the other: of two the headline is one of both; more have a kicker above and decks below. */
function roleByPlace(head: readonly Token[], index: number): RoleAndDecision | null {
  const [first, second] = head;
  if (
    first === undefined ||
    second === undefined ||
    head.some(({ text }, at) => tellsItsRole(head, text, at))
  )
    return null;
  if (head.length > 2) {
    const role = index === 0 ? 'kicker' : index === 1 ? 'headline' : 'deck';
    return { role, decision: { reason: 'several-lines', confidence: 0.7 } };
  }
  const { holds, decision } = isDeckBelow([first.text, second.text]);
  if (index === (holds ? 0 : 1)) return { role: 'headline', decision };
  return { role: holds ? 'deck' : 'kicker', decision };
}

interface RoleAndDecision {
  readonly role: FurnitureRole;
  readonly decision: Decision;
}

/** Tells whether a line says itself what it is. */
function tellsItsRole(head: readonly Token[], text: string, at: number): boolean {
  return (
    DECK.test(text) ||
    KICKER_END.test(text.slice(-2)) ||
    nameRole(text, at) !== null ||
    head[at]?.role !== undefined
  );
}

/** The name of a column leads to the headline, or stands below it; that of a box leads to it. */
function nameRole(text: string, index: number): [FurnitureRole, Reason, number] | null {
  if (COLUMN_TAG.test(text)) return [index === 0 ? 'kicker' : 'deck', 'column-tag', 0.7];
  return index === 0 && OWN_BOX.test(text) ? ['kicker', 'own-box', 0.8] : null;
}

/** Capitals are the headline; what stands below them in other letters is the deck. */
function latinRole(head: readonly Token[], index: number, token: Token): RoledToken {
  const below = index > 0 && isLatinHeading(head[0]?.text ?? '') && !isLatinHeading(token.text);
  return roled(below ? 'deck' : 'headline', token, below ? 'title-case' : 'capitals', 0.75);
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
  return (
    KICKER_END.test(line.text.slice(-2)) ||
    SERIES.test(line.text) ||
    (CLAUSES.test(line.text) && line.text.length > next.text.length)
  );
}

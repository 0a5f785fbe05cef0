/** A token with what it is on its page. */
import type { FurnitureRole } from '../../../model/issue.ts';
import type { Token } from '../lines/token.ts';
import type { Decision, Reason } from '../reason.ts';

export interface RoledToken<Role extends string = FurnitureRole> {
  readonly role: Role;
  readonly token: Token;
  readonly decision: Decision;
}

/** Gives a token its role, why, and how sure that is. */
export function roled<Role extends string>(
  role: Role,
  token: Token,
  reason: Reason,
  confidence: number,
): RoledToken<Role> {
  return { role, token, decision: { reason, confidence } };
}

/** How sure a decision is: as often as it was right on texts that nothing was mended for. */
import type { BlockRole } from '../../../model/issue.ts';
import { DOUBTFUL, type Decision } from '../reason.ts';
import { ROLES_STATED, STARTS_STATED } from './weights.ts';

/** Gives the decision that an article begins, as sure as such ones were right. */
export function statedStart(decision: Decision, head: number): Decision {
  return stated(decision, STARTS_STATED[startKey(decision.reason, head)]);
}

/** Gives the name under which the beginnings of articles are counted: by their reason, and the lines of their heads, as many of three. */
export function startKey(reason: string, head: number): string {
  return `${reason} ${Math.min(head, 3)}`;
}

/** Gives the decision about the role of a line, as sure as such ones were right. */
export function statedRole(role: BlockRole, decision: Decision): Decision {
  return stated(decision, ROLES_STATED[`${role} ${decision.reason}`]);
}

/** What signs were weighed for has its own number, as has what is a guess from the first; and what an editor says is sure. */
function stated(decision: Decision, confidence: number | undefined): Decision {
  const own = decision.confidence === 1 || decision.confidence < DOUBTFUL || decision.against;
  if (confidence === undefined || own) return decision;
  return { ...decision, confidence };
}

/** Signs that are weighed together, each with its weight in natural logarithms of odds. */
import type { Decision, Reason } from '../reason.ts';

/** A sign: why, and how much of it there is, most often 1 or 0. */
export interface Sign<Facts> {
  readonly reason: Reason;
  readonly amount: (facts: Facts) => number;
  /** The side for which the words of its reason speak, where they speak for one alone: 1 that it holds, -1 that it does not. */
  readonly side?: 1 | -1;
}

/** What signs together say. */
export interface Weighed {
  /** Whether more speaks for it than against it. */
  readonly holds: boolean;
  /** Of the side that wins: how sure, and why. */
  readonly decision: Decision;
}

/** Surest that signs alone make anything; chosen, as what decides by itself is surer. */
const SUREST = 0.97;

/** Weight from which a sign is told, and signs that are told on each side at the most; chosen. */
const LEAST_TOLD = 0.3;
const MOST_TOLD = 3;

/** Gives what the signs say; the reasons where no sign speaks for what wins: that it holds, and that it does not. */
export function weighed<Name extends string, Facts>(
  signs: Readonly<Record<Name, Sign<Facts>>>,
  weights: Readonly<Record<NoInfer<Name> | 'bias', number>>,
  facts: Facts,
  [holding, failing]: readonly [Reason, Reason],
): Weighed {
  const names = Object.keys(signs) as Name[];
  const shares = names.map((name): Share => ({
    reason: signs[name].reason,
    side: signs[name].side ?? 0,
    share: weights[name] * signs[name].amount(facts),
  }));
  const sum = shares.reduce((all, { share }) => all + share, weights.bias);
  const holds = sum > 0;
  const side = holds ? 1 : -1;
  const [reason = holds ? holding : failing, ...also] = told(shares, side);
  const against = told(shares, -side).filter((each) => each !== reason && !also.includes(each));
  return { holds, decision: { reason, confidence: surenessOfSum(sum * side), also, against } };
}

interface Share {
  readonly reason: Reason;
  readonly side: 1 | -1 | 0;
  readonly share: number;
}

/** Gives the reasons that speak most for a side, each once. */
function told(shares: readonly Share[], side: number): Reason[] {
  const strong = shares
    .filter((each) => each.share * side >= LEAST_TOLD && each.side !== -side)
    .toSorted((one, other) => (other.share - one.share) * side);
  return [...new Set(strong.map(({ reason }) => reason))].slice(0, MOST_TOLD).filter(tellsMore);
}

/** That nothing else tells is a reason by itself alone. */
function tellsMore(reason: Reason, index: number): boolean {
  return index === 0 || reason !== 'one-line';
}

/** Gives how sure a sum of signs for a side is, up to 0.97. */
function surenessOfSum(sum: number): number {
  return Math.min(Math.round(100 / (1 + Math.exp(-sum))) / 100, SUREST);
}

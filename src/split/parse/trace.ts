/** What can be told of the way on which a line became what it is: for whoever mends the splitter. */
import type { Decision } from './reason.ts';

/** One step of the way, as it was taken. */
export interface TraceStep {
  readonly step: 'layout' | 'marker' | 'form' | 'neighbours' | 'correction' | 'start' | 'inside' | 'role';
  /** Name in the code of what decided: a function, or the pattern that fitted. */
  readonly by: string;
  /** What the line was from here on: a kind of token, a role, a label; `none` where the step found nothing. */
  readonly result: string;
  /** `null` where the step only read. */
  readonly decision: Decision | null;
  /** Rules that were asked before and did not fit, in order. */
  readonly refused?: readonly string[];
  /** What was known. */
  readonly facts?: Readonly<Record<string, string | number | boolean | null | undefined>>;
}

/** Hears each step as it is taken; the line is `null` where it holds for the whole text. */
export type HearStep = (line: number | null, step: TraceStep) => void;

interface Changing {
  readonly line: number;
  readonly kind: string;
  readonly gap: number;
  readonly decision: Decision;
}

/** Tells what one step changed, with the neighbours between which each line stood. */
export function tellChanges(
  hear: HearStep,
  step: Pick<TraceStep, 'step' | 'by'>,
  before: readonly Changing[],
  after: readonly Changing[],
): void {
  for (const [index, token] of after.entries()) {
    if (token === before[index]) continue;
    const facts = {
      was: before[index]?.kind,
      above: after[index - 1]?.kind ?? null,
      below: before[index + 1]?.kind ?? null,
      blankLinesAbove: token.gap,
    };
    hear(token.line, { ...step, result: token.kind, decision: token.decision, facts });
  }
}

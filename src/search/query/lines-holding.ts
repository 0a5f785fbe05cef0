/** The lines of a page in translation that hold what is asked: what a search shows of it, and what is marked where a hit leads. */
import {
  findRunsIn,
  joinRuns,
  tellingRuns,
  type AskedRun,
  type FormsOf,
  type FoundRun,
} from './words-asked.ts';

export interface LineMatch<Line> {
  readonly line: Line;
  readonly found: readonly FoundRun[];
}

export interface HeldLines<Line> {
  /** What is looked for: all words side by side where they stand so anywhere, else each run for itself. */
  readonly runs: readonly AskedRun[];
  /** Those that have all of it, where some have; else those that have some. */
  readonly matches: readonly LineMatch<Line>[];
  /** Those that have all of it. */
  readonly whole: readonly LineMatch<Line>[];
}

/** Gives the lines of a page that hold what is asked; `null` where the page as a whole does not. */
export function linesHolding<Line extends { readonly text: string }>(
  lines: readonly Line[],
  asked: readonly AskedRun[],
  formsOf: FormsOf,
): HeldLines<Line> | null {
  const linesWith = (runs: readonly AskedRun[]): LineMatch<Line>[] =>
    lines
      .map((line) => ({ line, found: findRunsIn(line.text, runs, formsOf) }))
      .filter(({ found }) => found.length > 0);
  const telling = tellingRuns(asked);
  const apart = linesWith(telling);
  if (asked.length === 0 || !holdRuns(telling, apart)) return null;
  // Words that are typed side by side are meant so, where they stand so.
  const asOne = telling.length > 1 ? [joinRuns(asked)] : telling;
  const together = linesWith(asOne);
  const runs = together.length > 0 ? asOne : telling;
  const all = together.length > 0 ? together : apart;
  // A line with all of it says more than many with some.
  const whole = all.filter((match) => holdRuns(runs, [match]));
  return { runs, matches: whole.length > 0 ? whole : all, whole };
}

/** Tells whether some lines together hold every run. */
export function holdRuns(
  runs: readonly AskedRun[],
  matches: readonly Pick<LineMatch<unknown>, 'found'>[],
): boolean {
  return runs.every((run) => matches.some(({ found }) => found.some((place) => place.run === run)));
}

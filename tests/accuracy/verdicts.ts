/**
 * Verdicts: what the splitter said of texts that neither its rules nor its weights had seen, and whether that was right.
 * One file a batch, kept from before the batch was mended for: the numbers that the splitter states come from these.
 *
 *   text <tab> line <tab> kind <tab> what <tab> stated <tab> right        ; kind: start / role, what: a reason / a role and a reason
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startKey } from '../../src/split/parse/articles/stated.ts';
import { DOUBTFUL } from '../../src/split/parse/index.ts';
import type { Score } from './labelled-texts.ts';

const FOLDER = join(import.meta.dirname, 'verdicts');

export interface KeptVerdict {
  /** Its batch and its name. */
  readonly text: string;
  readonly kind: 'starts' | 'roles';
  /** The reason; for a line the role before it. */
  readonly what: string;
  readonly stated: number;
  readonly right: boolean;
}

/** Verdicts that a reason needs to be stated by them, and verdicts for which the number chosen by hand counts. */
const LEAST = 8;
const PRIOR = 4;

/** Verdicts of one text that count for what it says; chosen. */
const MOST_OF_TEXT = 4;

/** Highest number that is stated: nothing is sure but an editor's word. */
const MOST = 0.99;

/** Writes the verdicts of a batch. */
export function keepVerdicts(batch: string, scores: readonly Score[]): void {
  const rows = scores.flatMap(({ name, starts, roles }) => [
    ...starts.map((claim) => [
      name,
      claim.line,
      'starts',
      startKey(claim.reason, claim.head),
      claim.confidence,
      claim.right,
    ]),
    ...roles.map((claim) => [
      name,
      claim.line,
      'roles',
      `${claim.role} ${claim.reason}`,
      claim.confidence,
      claim.right,
    ]),
  ]);
  writeFileSync(join(FOLDER, `${batch}.tsv`), rows.map((row) => `${row.join('\t')}\n`).join(''));
}

/** Gives the verdicts of all batches, in the order of their names. */
export function readVerdicts(): KeptVerdict[] {
  return readdirSync(FOLDER)
    .toSorted()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), 'utf8')
        .trimEnd()
        .split('\n')
        .map((row) => `${file}/${row}`),
    )
    .map((row) => {
      const [text = '', , kind, what = '', stated, right] = row.split('\t');
      return {
        text,
        kind: kind === 'starts' ? 'starts' : 'roles',
        what,
        stated: Number(stated),
        right: right === 'true',
      };
    });
}

/** Gives how often what was decided was right, by what it was; nothing of what was decided seldom, or was a guess from the first. */
export function ratesOf(verdicts: readonly KeptVerdict[], kind: KeptVerdict['kind']): Map<string, number> {
  const byWhat = Map.groupBy(
    verdicts.filter((verdict) => verdict.kind === kind && verdict.stated >= DOUBTFUL),
    ({ what }) => what,
  );
  return new Map(
    [...byWhat]
      .filter(([, all]) => all.length >= LEAST)
      .map(([what, all]): [string, number] => [what, rateOf(all)])
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** Of one text a few count: a mistake that it repeats is one. */
function rateOf(all: readonly KeptVerdict[]): number {
  let right = 0;
  let counted = 0;
  let chosen = 0;
  for (const own of Map.groupBy(all, ({ text }) => text).values()) {
    const weight = Math.min(own.length, MOST_OF_TEXT);
    counted += weight;
    right += (weight * own.filter((verdict) => verdict.right).length) / own.length;
    chosen += (weight * own.reduce((sum, { stated }) => sum + stated, 0)) / own.length;
  }
  const rate = (right + (chosen / counted) * PRIOR) / (counted + PRIOR);
  return Math.min(Math.round(rate * 100) / 100, MOST);
}

/** Phrases that a text repeats: extraction by counting, no dictionary and no guess at words. */

/** The shortest and the longest phrase, in characters. */
const SHORTEST_REPEATED = 4;
const LONGEST_REPEATED = 8;
const RUN = /[\p{Script=Han}]{4,}/gu;

/**
 * Gives the runs of Chinese characters that stand at least `minimum` times in the texts and meet at least
 * two different neighbours on either side, so that no longer run would name them better; with their counts.
 */
export function findRecurring(texts: Iterable<string>, minimum: number): Map<string, number> {
  const runs = [...texts].flatMap((text) => text.match(RUN) ?? []);
  const found = new Map<string, number>();
  let frequent: ReadonlySet<string> | null = null;
  for (let length = SHORTEST_REPEATED; length <= LONGEST_REPEATED; length += 1) {
    const counts = countGrams(runs, length, frequent, minimum);
    frequent = new Set(counts.keys());
    const free = standFree(runs, length, frequent);
    for (const [gram, count] of counts) if (free.has(gram)) found.set(gram, count);
  }
  return found;
}

/** A run can only recur when the shorter run that it begins with does. */
function countGrams(
  runs: readonly string[],
  length: number,
  shorter: ReadonlySet<string> | null,
  minimum: number,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const run of runs) {
    for (let at = 0; at + length <= run.length; at += 1) {
      if (shorter && !shorter.has(run.slice(at, at + length - 1))) continue;
      const gram = run.slice(at, at + length);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  }
  for (const [gram, count] of counts) if (count < minimum) counts.delete(gram);
  return counts;
}

/** Gives the runs of a length, among some, that meet at least two different neighbours on either side. */
function standFree(runs: readonly string[], length: number, grams: ReadonlySet<string>): ReadonlySet<string> {
  const [before, after] = [new Map<string, string | null>(), new Map<string, string | null>()];
  runs.forEach((run, index) => {
    for (let at = 0; at + length <= run.length; at += 1) {
      const gram = run.slice(at, at + length);
      if (!grams.has(gram)) continue;
      // The edge of a run is a neighbour unlike any other.
      meet(before, gram, run[at - 1] ?? `edge ${index}`);
      meet(after, gram, run[at + length] ?? `edge ${index}`);
    }
  });
  return new Set([...grams].filter((gram) => before.get(gram) === null && after.get(gram) === null));
}

/** Keeps the one neighbour that a run has, or `null` once it has two: of large archives all would fill the memory. */
function meet(met: Map<string, string | null>, gram: string, neighbour: string): void {
  const only = met.get(gram);
  if (only === undefined) met.set(gram, neighbour);
  else if (only !== neighbour) met.set(gram, null);
}

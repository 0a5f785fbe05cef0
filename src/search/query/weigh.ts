/** What the index tells of a phrase in the pages that hold it: how much it counts there, and how often it stands there. */
import type { Engine, EngineResult } from './engine.ts';
import { indexWordsOf } from '../text/index-text.ts';
import type { Phrase } from './query.ts';

export interface Weight {
  /** What Pagefind counts. */
  readonly score: number;
  /** How often the phrase stands in the text, as Ctrl+F counts. */
  readonly occurrences: number;
}

/** Gives the weight of a phrase in a page that holds it, by Pagefind's name; positions below `heads` are no text of their own. */
export type Weigh = (id: string, heads: number) => Weight;

/** Gives what weighs a phrase in the pages that hold it. */
export async function weighPhrase(engine: Engine, { characters }: Phrase): Promise<Weigh> {
  const words = indexWordsOf(characters);
  // Where no character stands twice, its words can follow each other in one order only: all are asked for at once.
  const isPlain = new Set(characters).size === characters.length;
  const queries = isPlain ? [words.join(' ')] : [...new Set(words)];
  const answers = new Map(
    await Promise.all(queries.map(async (query) => [query, await ask(engine, query)] as const)),
  );
  return (id, heads) => {
    const results = queries.map((query) => answers.get(query)?.get(id));
    const score = results.reduce((sum, result) => sum + (result?.score ?? 0), 0);
    // A character alone stands before the text as often as in it.
    if (characters.length === 1) return { score, occurrences: results[0]?.words.length ?? 0 };
    const placesOf = new Map(queries.map((query, index) => [query, new Set(results[index]?.words)]));
    const places = words.map(
      (word) => placesOf.get(isPlain ? (queries[0] ?? '') : word) ?? new Set<number>(),
    );
    return { score, occurrences: countRuns(places, heads) };
  };
}

async function ask(engine: Engine, query: string): Promise<ReadonlyMap<string, EngineResult>> {
  return new Map((await engine.search(query)).results.map((result) => [result.id, result]));
}

/** Gives how often words stand one behind the other from a position on, none of a run in another. */
function countRuns(places: readonly ReadonlySet<number>[], from: number): number {
  let [count, next] = [0, from];
  for (const at of [...(places[0] ?? [])].toSorted((one, other) => one - other)) {
    if (at < next || !places.every((place, index) => place.has(at + index))) continue;
    count += 1;
    // A word is a character and its neighbour.
    next = at + places.length + 1;
  }
  return count;
}

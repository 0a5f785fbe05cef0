/** What the index tells of a phrase in the pages that hold it: how much it counts there, and how often it stands there. */
import type { Engine, EngineResult } from './engine.ts';
import { wordsInForms, type Phrase } from './query.ts';

export interface Weight {
  /** What Pagefind counts. */
  readonly score: number;
  /** How often the phrase stands in the text, as Ctrl+F counts. */
  readonly occurrences: number;
}

/** Gives the weight of a phrase in a page that holds it, by Pagefind's name; positions below `heads` are no text of their own. */
export type Weigh = (id: string, heads: number) => Weight;

/** Gives what weighs a phrase in the pages that hold it. */
export async function weighPhrase(engine: Engine, phrase: Phrase): Promise<Weigh> {
  const { characters, forms } = phrase;
  const words = wordsInForms(phrase);
  // Where no character stands twice, its words can follow each other in one order only: all are asked for at once.
  const isPlain = forms === undefined && new Set(characters).size === characters.length;
  const queries = isPlain ? [words.flat().join(' ')] : [...new Set(words.flat())];
  const answers = new Map(
    await Promise.all(queries.map(async (query) => [query, await answersTo(engine, query)] as const)),
  );
  return (id, heads) => {
    const results = queries.map((query) => answers.get(query)?.get(id));
    const score = results.reduce((sum, result) => sum + (result?.score ?? 0), 0);
    // A character alone stands before the text as often as in it.
    if (characters.length === 1)
      return { score, occurrences: results.reduce((sum, result) => sum + (result?.words.length ?? 0), 0) };
    const placesOf = (word: string): readonly number[] =>
      answers.get(isPlain ? (queries[0] ?? '') : word)?.get(id)?.words ?? [];
    const places = words.map((inForms) => new Set(inForms.flatMap(placesOf)));
    return { score, occurrences: countRuns(places, heads) };
  };
}

/** Gives the first place in each page where words stand one behind the other, each in one of its forms. */
export async function findRuns(
  engine: Engine,
  words: readonly (readonly string[])[],
  pages: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const answers = await Promise.all(
    words.map((inForms) => Promise.all(inForms.map((word) => answersTo(engine, word)))),
  );
  const firsts = new Map<string, number>();
  for (const id of pages) {
    const places = answers.map(
      (inForms) => new Set(inForms.flatMap((answer) => answer.get(id)?.words ?? [])),
    );
    const first = [...(places[0] ?? [])]
      .sort((one, other) => one - other)
      .find((at) => places.every((place, index) => place.has(at + index)));
    if (first !== undefined) firsts.set(id, first);
  }
  return firsts;
}

/** Gives the pages that have what is asked, by Pagefind's names. */
export async function answersTo(engine: Engine, query: string): Promise<ReadonlyMap<string, EngineResult>> {
  return new Map((await engine.search(query)).results.map((result) => [result.id, result]));
}

/** Gives how often words stand one behind the other from a position on, none of a run in another. */
function countRuns(places: readonly ReadonlySet<number>[], from: number): number {
  let [count, next] = [0, from];
  for (const at of [...(places[0] ?? [])].sort((one, other) => one - other)) {
    if (at < next || !places.every((place, index) => place.has(at + index))) continue;
    count += 1;
    // A word is a character and its neighbour.
    next = at + places.length + 1;
  }
  return count;
}

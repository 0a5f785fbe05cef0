/** Which words of a page are forms of what is asked: Pagefind knows, and answers for both alike. */
import type { Engine, EngineResult } from './engine.ts';
import { answersTo } from './weigh.ts';
import { quote } from './query.ts';

/** Shorter words have no other forms that are worth the asking. */
const SHORTEST = 3;

/** Tells whether two words have one stem in an index. */
export interface Stems {
  /** Gives those of some written words that are forms of a word. */
  readonly formsOf: (word: string, written: ReadonlySet<string>) => Promise<string[]>;
}

/** Gives the stems that an index knows; what was asked once is not asked again. */
export function stemsOf(engine: Engine): Stems {
  const known = new Map<string, Promise<string>>();
  const signOf = (word: string): Promise<string> => {
    const sign = known.get(word) ?? firstPlaces(engine, word);
    known.set(word, sign);
    return sign;
  };
  return {
    formsOf: async (word, written) => {
      if (word.length < SHORTEST) return [];
      const wanted = await signOf(word);
      const signs = await Promise.all(
        [...written].map(async (form) => ((await signOf(form)) === wanted ? [form] : [])),
      );
      return signs.flat();
    },
  };
}

/** Gives where a word first stands in each page: no two stems stand in one place. */
async function firstPlaces(engine: Engine, word: string): Promise<string> {
  const places = (results: ReadonlyMap<string, EngineResult>): string[] =>
    [...results].map(([id, { words }]) => `${id} ${words[0] ?? ''}`);
  return places(await answersTo(engine, quote([word])))
    .sort()
    .join();
}

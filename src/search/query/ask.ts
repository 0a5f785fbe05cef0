/** The ways in which a query may be meant, from the letter of it to what comes nearest. */
import type { Query } from './query.ts';

/**
 * `exact`: as typed, width and case aside. `script`: in other forms of its characters, Simplified or
 * Traditional, too. `lenient`: quotes,
 * brackets and marks left out. `translation`: the words of a translation, in any form. `glossary`: the terms that are called
 * so in translation; `pinyin`: those that the letters spell; one of them is enough.
 */
export type Way = 'exact' | 'translation' | 'glossary' | 'script' | 'lenient' | 'pinyin';

/** What a hit's `data-match` says. */
export type MatchKind = 'literal' | 'folded' | Exclude<Way, 'exact'>;

export interface Ask {
  readonly way: Way;
  readonly query: Query;
}

/** Tells whether some phrases are enough: all of the query, or one where the query is a choice of terms. */
export function isAnswered({ way, query }: Ask, holds: (phrase: Query[number]) => boolean): boolean {
  return isChoice(way) ? query.some(holds) : query.length > 0 && query.every(holds);
}

/** Tells whether one phrase of those asked is enough. */
export function isChoice(way: Way): boolean {
  return way === 'pinyin' || way === 'glossary';
}

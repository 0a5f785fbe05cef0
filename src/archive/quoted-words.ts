/**
 * Words in quotation marks: a name (“项目落地年”) or an everyday word (“量身定制”), which marks alone don't tell. The
 * glossary says it of those that it has; of others it is told by how many articles have the word, in marks or not.
 */
import type { Glossary } from '../model/glossary.ts';

/** How a quoted word counts where two articles share it. */
export interface QuotedWords {
  /** Those that the glossary knows as names. */
  readonly names: ReadonlySet<string>;
  /** How many articles have each of the others; none of those that the glossary knows as everyday words. */
  readonly holders: ReadonlyMap<string, number>;
}

/** Gives what is known of quoted words, by the glossary and by the texts of all articles. */
export function weighQuoted(
  words: Iterable<string>,
  texts: Iterable<string>,
  glossary: Glossary,
): QuotedWords {
  const kinds = new Map(glossary.flatMap(({ zh, also, kind }) => [zh, ...also].map((word) => [word, kind])));
  const isIn = (word: string): boolean => kinds.has(word);
  const all = [...new Set(words)];
  return {
    names: new Set(all.filter((word) => isIn(word) && kinds.get(word) !== 'term')),
    holders: countHolders(
      all.filter((word) => !isIn(word)),
      texts,
    ),
  };
}

/** Gives how many texts hold each word; each text is gone through once, however many words there are. */
function countHolders(words: readonly string[], texts: Iterable<string>): Map<string, number> {
  const byBeginning = Map.groupBy(words, (word) => word.slice(0, 2));
  const holders = new Map(words.map((word) => [word, 0]));
  for (const text of texts)
    for (const word of heldBy(text, byBeginning)) holders.set(word, (holders.get(word) ?? 0) + 1);
  return holders;
}

/** Gives the words that stand in a text, each once; they come by their first two characters. */
function heldBy(text: string, byBeginning: ReadonlyMap<string, readonly string[]>): Set<string> {
  const held = new Set<string>();
  for (let at = 0; at < text.length; at += 1)
    for (const word of byBeginning.get(text.slice(at, at + 2)) ?? [])
      if (text.startsWith(word, at)) held.add(word);
  return held;
}

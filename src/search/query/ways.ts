/**
 * What was typed → what may be meant by it, wherever it is looked for: by the letter, in the archive's own
 * characters, with marks left out, as pinyin.
 */
import type { Ask } from './ask.ts';
import { overlookInQuery, parseQuery } from './query.ts';
import { toSimplified } from '../text/script.ts';
import { findByPinyin } from './suggest.ts';
import type { ArchiveWords } from './words.ts';

/** Terms that pinyin may mean. */
const TERMS_MEANT = 6;

/** Gives what may be meant in one way, the likeliest first. */
type MakeAsks = (text: string, words: ArchiveWords) => Promise<readonly Ask[]>;

const askExactly: MakeAsks = (text) => Promise.resolve([{ way: 'exact', query: parseQuery(text) }]);

const askInSimplified: MakeAsks = async (text, words) =>
  toSimplified(text, await words.script())
    .filter((simplified) => simplified !== text)
    .map((simplified) => ({ way: 'traditional', query: parseQuery(simplified) }));

const askLeniently: MakeAsks = async (text, words) =>
  toSimplified(text, await words.script())
    .map((simplified) => overlookInQuery(parseQuery(simplified)))
    // A character alone was looked for already.
    .filter((query) => query.some(({ characters }) => characters.length > 1))
    .map((query) => ({ way: 'lenient', query }));

const askByPinyin: MakeAsks = async (text, words) => {
  if (!/\p{Script=Latin}/u.test(text)) return [];
  const groups = findByPinyin(await words.lexicon(), text);
  const terms = groups.find((group) => group.length > 0)?.slice(0, TERMS_MEANT) ?? [];
  // White space in a term is as any in the text: it parts nothing.
  return [{ way: 'pinyin', query: terms.flatMap((term) => parseQuery(term.text.replace(/\s+/gu, ''))) }];
};

/** The ways, in the order in which they are tried: the first that finds something is it. */
export const WAYS: readonly MakeAsks[] = [askExactly, askInSimplified, askLeniently, askByPinyin];

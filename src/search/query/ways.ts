/**
 * What was typed → what may be meant by it, wherever it is looked for: by the letter, in other forms of
 * its characters, with marks left out, as pinyin.
 */
import type { Ask } from './ask.ts';
import { overlookInQuery, parseQuery, writeForms } from './query.ts';
import { findByPinyin } from './suggest.ts';
import type { ArchiveWords } from './words.ts';

/** Terms that pinyin may mean. */
const TERMS_MEANT = 6;

/** Gives what may be meant in one way, the likeliest first. */
type MakeAsks = (text: string, words: ArchiveWords) => Promise<readonly Ask[]>;

const askExactly: MakeAsks = (text) => Promise.resolve([{ way: 'exact', query: parseQuery(text) }]);

/** Gives the ask for the other forms of what is typed, where the archive has some. */
export const askInForms: MakeAsks = async (text, words) => {
  const query = writeForms(parseQuery(text), await words.script());
  return query ? [{ way: 'script', query }] : [];
};

const askLeniently: MakeAsks = async (text, words) => {
  const query = overlookInQuery(parseQuery(text));
  // A character alone was looked for already.
  if (!query.some(({ characters }) => characters.length > 1)) return [];
  return [{ way: 'lenient', query: writeForms(query, await words.script()) ?? query }];
};

const askByPinyin: MakeAsks = async (text, words) => {
  if (!/\p{Script=Latin}/u.test(text)) return [];
  const groups = findByPinyin(await words.lexicon(), text);
  const terms = groups.find((group) => group.length > 0)?.slice(0, TERMS_MEANT) ?? [];
  // White space in a term is as any in the text: it parts nothing.
  return [{ way: 'pinyin', query: terms.flatMap((term) => parseQuery(term.text.replace(/\s+/gu, ''))) }];
};

/** The ways, in the order in which they are tried: the first that finds something is it. */
export const WAYS: readonly MakeAsks[] = [askExactly, askInForms, askLeniently, askByPinyin];

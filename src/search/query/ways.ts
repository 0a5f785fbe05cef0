/**
 * What was typed → what may be meant by it, wherever it is looked for: by the letter, in other forms of
 * its characters, as the name of a term in translation, with marks left out, as pinyin.
 */
import type { Ask } from './ask.ts';
import { termsCalled } from '../text/glossary.ts';
import { overlookInQuery, parseQuery, writeForms, type Query } from './query.ts';
import { findByPinyin } from './suggest.ts';
import { isInLetters } from './words-asked.ts';
import type { ArchiveWords } from './words.ts';

/** Terms that pinyin may mean. */
const TERMS_MEANT = 6;
/** Names that a term in translation may mean. */
const NAMES_MEANT = 12;

/** Gives what may be meant in one way, the likeliest first. */
type MakeAsks = (text: string, words: ArchiveWords) => Promise<readonly Ask[]>;

const askExactly: MakeAsks = (text) => Promise.resolve([{ way: 'exact', query: parseQuery(text) }]);

/** Gives the ask for the other forms of what is typed, where the archive has some. */
export const askInForms: MakeAsks = async (text, words) => {
  const query = writeForms(parseQuery(text), await words.script());
  return query ? [{ way: 'script', query }] : [];
};

/** Gives the ask for the terms that are called in translation what is typed. */
export const askByGlossary: MakeAsks = async (text, words) => {
  if (!isInLetters(text)) return [];
  const names = termsCalled(await words.glossary(), text).flatMap((term) => term.names);
  return names.length === 0 ? [] : [{ way: 'glossary', query: queryOfTerms(names.slice(0, NAMES_MEANT)) }];
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
  return [{ way: 'pinyin', query: queryOfTerms(terms.map((term) => term.text)) }];
};

/** Gives each term as one phrase: white space in it is as any in the text, and parts nothing. */
export function queryOfTerms(terms: readonly string[]): Query {
  return terms.flatMap((text) => parseQuery(text.replace(/\s+/gu, '')));
}

/** The ways, in the order in which they are tried: the first that finds something is it. */
export const WAYS: readonly MakeAsks[] = [askExactly, askByGlossary, askInForms, askLeniently, askByPinyin];

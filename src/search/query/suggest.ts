/** What was typed → terms of the archive that it may mean. */
import { fold } from '../text/fold.ts';
import { pairsOf } from '../text/index-text.ts';
import { overlook } from '../text/lenient.ts';
import { termsBeginning, type BegunRendering, type CalledTerm } from '../text/glossary.ts';
import { charactersOf, type Lexicon, type Term } from '../text/lexicon.ts';
import { waysToWrite } from '../text/script.ts';
import { tokenise } from '../text/tokens.ts';
import { isInLetters } from './words-asked.ts';
import type { ArchiveWords } from './words.ts';

/** Words that may be meant. */
export interface Suggestion {
  readonly text: string;
  readonly language: string;
  /** The same as it stands in the texts, where `text` is a translation. */
  readonly original?: Pick<Suggestion, 'text' | 'language'>;
  /** What it is called in the language of the reader, where `text` is as it stands in the texts. */
  readonly called?: Pick<Suggestion, 'text' | 'language'>;
}

/** What can be pinyin: `rongcuo jiucuo`, `rcjc`, `róngcuò`, `xi'an`, `lüyou`; ü is also typed as v. */
const PINYIN = /^[a-zü][a-zü\s'’-]*$/u;
const APART = /[\s'’-]/gu;
/** Marks above vowels: ā á ǎ à. */
const TONES = /[\u0300\u0301\u0304\u030C]/gu;

/** Gives the terms whose pinyin or initials are typed: whole ones, those that begin so, those that hold it. */
export function findByPinyin(lexicon: Lexicon, typed: string): Term[][] {
  const folded = Array.from(typed, fold).join('').normalize('NFD').replace(TONES, '');
  const text = folded.normalize('NFC').trim();
  if (!PINYIN.test(text)) return [];
  const letters = text.replace(APART, '').replaceAll('ü', 'v');
  return byRank(lexicon, ({ syllables }) => {
    const starts = syllables.map((_, index) => index);
    const ways = starts.flatMap((start) => {
      const length = matchSyllables(syllables.slice(start), letters);
      return length === null ? [] : [{ start, whole: start === 0 && length === syllables.length }];
    });
    if (ways.some(({ whole }) => whole)) return 0;
    if (ways.some(({ start }) => start === 0)) return 1;
    return ways.length > 0 ? 2 : null;
  });
}

/** Gives the terms that begin with what is typed, then those that hold it, then those whose pinyin it is. */
export function suggest(lexicon: Lexicon, typed: string): Term[] {
  return [...new Set([...holding(lexicon, typed), ...findByPinyin(lexicon, typed).flat()])];
}

function holding(lexicon: Lexicon, typed: string): Term[] {
  const wanted = comparable(typed);
  if (wanted === '') return [];
  return byRank(lexicon, ({ text }) => {
    const at = comparable(text).indexOf(wanted);
    return at < 0 ? null : Math.min(at, 1);
  }).flat();
}

export interface SuggestionsAsked {
  readonly typed: string;
  readonly count: number;
  /** Language of the reader, if texts are in another: what has a name in it stands first, with that. */
  readonly reader?: string;
}

/**
 * Gives what is suggested: for letters also what terms are called in translation, before what is their pinyin; where no
 * term has the Chinese characters that are typed, for these in other forms.
 */
export async function suggestFrom(
  words: ArchiveWords,
  { typed, count, reader }: SuggestionsAsked,
): Promise<Suggestion[]> {
  if (reader === undefined) return (await suggestAll(words, typed)).slice(0, count);
  const names = readersNames(reader, await words.glossary());
  const suggested = (await suggestAll(words, typed)).map((suggestion): Suggestion => {
    const called = names.get(suggestion.text);
    return called === undefined ? suggestion : { ...suggestion, called: { text: called, language: reader } };
  });
  const isRead = ({ original, called }: Suggestion): boolean => (original ?? called) !== undefined;
  return [...suggested.filter(isRead), ...suggested.filter((each) => !isRead(each))].slice(0, count);
}

/** Gives what terms are called in a language, by each name that they have in texts. */
function readersNames(language: string, terms: readonly CalledTerm[]): ReadonlyMap<string, string> {
  return new Map(
    terms
      .filter((term) => term.language === language)
      .flatMap(({ names, renderings }) => names.map((name) => [name, renderings[0] ?? ''])),
  );
}

async function suggestAll({ lexicon, script, glossary }: ArchiveWords, typed: string): Promise<Suggestion[]> {
  const terms = await lexicon();
  if (isInLetters(typed)) {
    const called = suggestCalled(termsBeginning(await glossary(), typed));
    const pinyin = findByPinyin(terms, typed).flat();
    return oneOfEach([...holding(terms, typed), ...called, ...pinyin]);
  }
  const found = suggest(terms, typed);
  if (found.length > 0 || !/\p{Script=Han}/u.test(typed)) return found;
  const forms = waysToWrite(typed, await script());
  return [...new Set(forms.flatMap((form) => suggest(terms, form)))];
}

function suggestCalled(begun: readonly BegunRendering[]): Suggestion[] {
  return begun.map(({ rendering, term: { language, names, written } }) => ({
    text: rendering,
    language,
    original: { text: names[0] ?? '', language: written },
  }));
}

/** Gives suggestions without those that say what one before them said. */
function oneOfEach(suggestions: readonly Suggestion[]): Suggestion[] {
  const said = new Set<string>();
  return suggestions.filter(({ text, original }) => {
    const isNew = !said.has(text) && !said.has(original?.text ?? text);
    said.add(text).add(original?.text ?? text);
    return isNew;
  });
}

/** Gives a text without its marks: a name that stands in quotation marks is typed with them or without. */
function comparable(text: string): string {
  return overlook(tokenise(text))
    .map(({ folded }) => folded)
    .join('');
}

/** Gives the terms that share most with what is typed: two characters in a row, or most of its characters. */
export function nearestTerms(lexicon: Lexicon, typed: string, count: number): Term[] {
  const wanted = charactersOf(typed);
  const pairs = pairsOf(wanted);
  const scored = lexicon.map((term) => {
    const characters = charactersOf(term.text);
    const shared = pairsOf(characters).filter((pair) => pairs.includes(pair)).length;
    const single = new Set(characters.filter((character) => wanted.includes(character))).size;
    const near = (2 * shared + single) / (characters.length + wanted.length);
    return { term, near: shared > 0 || single > wanted.length / 2 ? near : 0 };
  });
  return scored
    .filter(({ near }) => near > 0)
    .sort((one, other) => other.near - one.near)
    .slice(0, count)
    .map(({ term }) => term);
}

/** Gives how many syllables some letters spell in whole, by their beginning or initial; `null` when they don't. */
function matchSyllables(syllables: readonly string[], letters: string): number | null {
  if (letters === '') return 0;
  const [syllable, ...rest] = syllables;
  if (syllable === undefined) return null;
  // The last syllable may be unfinished: rongcuojiuc.
  if (syllable.startsWith(letters)) return 1;
  for (const part of [syllable, /^[zcs]h/u.exec(syllable)?.[0] ?? '', syllable.slice(0, 1)]) {
    if (part === '' || !letters.startsWith(part)) continue;
    const matched = matchSyllables(rest, letters.slice(part.length));
    if (matched !== null) return matched + 1;
  }
  return null;
}

/** Gives the terms of each rank, from 0 to 2. */
function byRank(lexicon: Lexicon, rankOf: (term: Term) => number | null): Term[][] {
  const ranks = lexicon.map(rankOf);
  return [0, 1, 2].map((rank) => lexicon.filter((_, index) => ranks[index] === rank));
}

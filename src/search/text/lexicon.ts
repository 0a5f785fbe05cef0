/**
 * The words of the archive, for those who type pinyin, its initials or the beginning of a word:
 * `pagefind/lexicon.json`, read only when one of these is asked for.
 */
import { tokenise } from './tokens.ts';

/** What kind of word; the order is that of suggestions alike in all else. */
const TERM_KINDS = ['organisation', 'place', 'document', 'initiative', 'phrase'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export interface Term {
  readonly text: string;
  readonly kind: TermKind;
  /** Of the text that it stands in; where it stands in several, of the first. */
  readonly language: string;
  /** Pinyin of each character, without tones; a character without one stands for itself. */
  readonly syllables: readonly string[];
}

export type Lexicon = readonly Term[];

/** The file: terms by kind; their languages, each with the terms in it but for the first; readings as `rong容蓉`; where a term is read otherwise, its own. */
interface LexiconFile {
  readonly terms: Readonly<Record<TermKind, readonly string[]>>;
  readonly languages: readonly (readonly [language: string, ...terms: string[]])[];
  readonly readings: readonly string[];
  readonly exceptions: Readonly<Record<string, string>>;
}

/** Gives the text of `lexicon.json`. Readings are counted over all terms; the rarer ones are exceptions. */
export function writeLexicon(lexicon: Lexicon): string {
  const usual = usualReadings(lexicon);
  const byReading = new Map<string, string>();
  for (const [character, reading] of usual)
    byReading.set(reading, (byReading.get(reading) ?? reading) + character);
  const isUsual = ({ text, syllables }: Term): boolean =>
    charactersOf(text).every((character, index) => (usual.get(character) ?? character) === syllables[index]);
  const termsOf = (kind: TermKind): string[] =>
    lexicon.filter((term) => term.kind === kind).map(({ text }) => text);
  const file: LexiconFile = {
    terms: {
      organisation: termsOf('organisation'),
      place: termsOf('place'),
      document: termsOf('document'),
      initiative: termsOf('initiative'),
      phrase: termsOf('phrase'),
    },
    languages: languagesOfLexicon(lexicon),
    readings: [...byReading.values()].sort(),
    exceptions: Object.fromEntries(
      lexicon.filter((term) => !isUsual(term)).map(({ text, syllables }) => [text, syllables.join(' ')]),
    ),
  };
  return JSON.stringify(file);
}

/** Gives the lexicon that a parsed `lexicon.json` holds. */
export function readLexicon(json: unknown): Lexicon {
  const { terms, languages, readings, exceptions } = json as LexiconFile;
  const [usualOnes, ...others] = languages;
  const languageOf = new Map(others.flatMap(([tag, ...texts]) => texts.map((text) => [text, tag] as const)));
  const usual = new Map(
    readings.flatMap((entry) => {
      const [reading = '', ...characters] = entry.match(/^[a-z]+|./gu) ?? [];
      return characters.map((character) => [character, reading] as const);
    }),
  );
  return TERM_KINDS.flatMap((kind) =>
    terms[kind].map((text) => ({
      text,
      kind,
      language: languageOf.get(text) ?? usualOnes?.[0] ?? '',
      syllables:
        exceptions[text]?.split(' ') ??
        charactersOf(text).map((character) => usual.get(character) ?? character),
    })),
  );
}

/** Gives the characters of a term as they are compared. */
export function charactersOf(text: string): string[] {
  return tokenise(text).map(({ folded }) => folded);
}

/** Gives the languages of terms, the first one without naming what is in it. */
function languagesOfLexicon(lexicon: Lexicon): LexiconFile['languages'] {
  const [usual = '', ...others] = new Set(lexicon.map(({ language }) => language));
  const termsIn = (tag: string): string[] =>
    lexicon.filter(({ language }) => language === tag).map(({ text }) => text);
  return [[usual], ...others.map((tag) => [tag, ...termsIn(tag)] as const)];
}

function usualReadings(lexicon: Lexicon): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text, syllables } of lexicon) {
    charactersOf(text).forEach((character, index) => {
      const reading = syllables[index] ?? character;
      if (reading === character) return;
      const readings = counts.get(character) ?? new Map<string, number>();
      counts.set(character, readings.set(reading, (readings.get(reading) ?? 0) + 1));
    });
  }
  const first = (readings: ReadonlyMap<string, number>): string =>
    [...readings].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
  return new Map([...counts].map(([character, readings]) => [character, first(readings)]));
}

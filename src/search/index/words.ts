/** Pages → how often each word of the archive's lexicon stands in them. */
import { findTerms } from '../../extract/terms.ts';
import type { Gazetteer } from '../../extract/gazetteer.ts';
import { findRecurring } from '../../extract/recurring.ts';
import type { Term, TermKind } from '../text/lexicon.ts';
import { tokenise } from '../text/tokens.ts';
import type { TextCopy } from './copies.ts';

/** How often a phrase has to recur to be one. */
const RECURRING = 4;
/** A phrase that begins or ends with a particle was cut out of a longer one. */
const CUT_OFF = /^[的了和与及等在]|[的了和与及等在]$/u;

/** How often each word stands in some pages. */
export interface WordCounts {
  readonly terms: ReadonlyMap<TermKind, ReadonlyMap<string, number>>;
  /** The language of the first text that each stands in. */
  readonly languages: ReadonlyMap<string, string>;
  /** Every character that occurs, as it is compared, once. */
  readonly characters: ReadonlySet<string>;
}

/** Counts the words of some pages; phrases recur among these. */
export function countWords(gazetteer: Gazetteer, copies: readonly TextCopy[]): WordCounts {
  const counts = new Counts();
  const termsIn = findTerms(gazetteer);
  const texts = copies.flatMap(({ blocks }) => blocks.map(({ text }) => text));
  for (const { blocks, data } of copies) {
    const terms = blocks.flatMap(({ text, role }) => termsIn(text, role));
    const once = new Map(terms.map((term) => [`${term.kind} ${term.written}`, term]));
    for (const { kind, written } of once.values())
      counts.add({ kind, text: written, language: data.language }, 1);
  }
  const languageOf = languageFinder(copies);
  for (const [text, times] of findRecurring(texts, RECURRING)) {
    if (!CUT_OFF.test(text)) counts.add({ kind: 'phrase', text, language: languageOf(text) }, times);
  }
  for (const text of texts) for (const { folded } of tokenise(text)) counts.characters.add(folded);
  return counts;
}

/** Gives what stands in all of several counts. */
export function sumWords(all: Iterable<WordCounts>): WordCounts {
  const sum = new Counts();
  for (const { terms, languages, characters } of all) {
    for (const [kind, ofKind] of terms)
      for (const [text, times] of ofKind) sum.add({ kind, text, language: languages.get(text) ?? '' }, times);
    for (const character of characters) sum.characters.add(character);
  }
  return sum;
}

/** Gives what tells in which language the first text is that a phrase stands in. */
function languageFinder(copies: readonly TextCopy[]): (phrase: string) => string {
  const byLanguage = Map.groupBy(copies, ({ data }) => data.language);
  const [first, ...others] = [...byLanguage].map(([language, ofLanguage]) => {
    const texts = ofLanguage.flatMap(({ blocks }) => blocks.map(({ text }) => text));
    return [language, texts.join('\n')] as const;
  });
  return (phrase) => others.find(([, text]) => text.includes(phrase))?.[0] ?? first?.[0] ?? '';
}

class Counts implements WordCounts {
  readonly terms = new Map<TermKind, Map<string, number>>();
  readonly languages = new Map<string, string>();
  readonly characters = new Set<string>();

  add({ kind, text, language }: Pick<Term, 'kind' | 'text' | 'language'>, times: number): void {
    if (!this.languages.has(text)) this.languages.set(text, language);
    const ofKind = this.terms.get(kind) ?? new Map<string, number>();
    this.terms.set(kind, ofKind.set(text, (ofKind.get(text) ?? 0) + times));
  }
}

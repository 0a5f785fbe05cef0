/** The words and characters of the indexed pages → `lexicon.json` and `traditional.json`. */
import { Converter } from 'opencc-js';
import { findTerms } from '../extract/terms.ts';
import type { Gazetteer } from '../extract/gazetteer.ts';
import { readCharacters } from '../extract/reading.ts';
import { findRecurring } from '../extract/recurring.ts';
import { charactersOf, writeLexicon, type Lexicon, type TermKind } from '../search/lexicon.ts';
import { writeScript, type ScriptMap } from '../search/script.ts';
import type { TextCopy } from './search-copies.ts';

/** Terms in a lexicon at most, so that it stays a small file in any archive; those on most pages stay. */
const LARGEST = 900;
/** How often a phrase has to recur to be one. */
const RECURRING = 4;
/** A phrase that begins or ends with a particle was cut out of a longer one. */
const CUT_OFF = /^[的了和与及等在]|[的了和与及等在]$/u;
const ORDER: readonly TermKind[] = ['organisation', 'place', 'document', 'initiative', 'phrase'];

/** How often each word stands in some pages. */
export interface WordCounts {
  readonly terms: ReadonlyMap<TermKind, ReadonlyMap<string, number>>;
  /** Every character that occurs, once. */
  readonly characters: string;
}

/** Counts the words of some pages; phrases recur among these. */
export function countWords(gazetteer: Gazetteer, copies: readonly TextCopy[]): WordCounts {
  const counts = new Counts();
  const termsIn = findTerms(gazetteer);
  const texts = copies.flatMap(({ text }) => text.blocks.map((block) => block.text));
  for (const { text } of copies) {
    const terms = text.blocks.flatMap((block) => termsIn(block.text, block.role));
    const once = new Map(terms.map((term) => [`${term.kind} ${term.written}`, term]));
    for (const { kind, written } of once.values()) counts.add(kind, written, 1);
  }
  for (const [phrase, times] of findRecurring(texts, RECURRING)) {
    if (!CUT_OFF.test(phrase)) counts.add('phrase', phrase, times);
  }
  const characters = new Set<string>();
  for (const text of texts) for (const character of text) characters.add(character);
  return { terms: counts.terms, characters: [...characters].join('') };
}

export interface LexiconBuilder {
  /** Takes what was counted in some more pages. */
  readonly add: (words: WordCounts) => void;
  /** Gives the files by their names. */
  readonly files: () => ReadonlyMap<string, string>;
}

/** Gives what makes the words of the archive, shard by shard. */
export function buildLexicon(): LexiconBuilder {
  const counts = new Counts();
  const characters = new Set<string>();
  return {
    add: (words) => {
      for (const [kind, ofKind] of words.terms)
        for (const [text, times] of ofKind) counts.add(kind, text, times);
      for (const character of words.characters) characters.add(character);
    },
    files: () =>
      new Map([
        ['lexicon.json', writeLexicon(readTerms(counts.terms))],
        ['traditional.json', writeScript(traditionalOf(characters))],
      ]),
  };
}

class Counts {
  readonly terms = new Map<TermKind, Map<string, number>>(ORDER.map((kind) => [kind, new Map()]));

  add(kind: TermKind, text: string, times: number): void {
    const ofKind = this.terms.get(kind);
    ofKind?.set(text, (ofKind.get(text) ?? 0) + times);
  }
}

/** Gives the terms with their pinyin; a word that is of two kinds stands under the first. */
function readTerms(counts: ReadonlyMap<TermKind, ReadonlyMap<string, number>>): Lexicon {
  const seen = new Set<string>();
  const all = ORDER.flatMap((kind) =>
    [...(counts.get(kind) ?? [])].flatMap(([text, times]) => {
      if (seen.has(text)) return [];
      seen.add(text);
      return [{ text, kind, times }];
    }),
  );
  const rank = ({ kind, times }: (typeof all)[number]): number => times * (kind === 'phrase' ? 0.25 : 1);
  return all
    .toSorted((one, other) => rank(other) - rank(one) || (one.text < other.text ? -1 : 1))
    .slice(0, LARGEST)
    .map(({ text, kind }) => ({ text, kind, syllables: readCharacters(charactersOf(text)) }));
}

/** Gives the Traditional forms, of Taiwan and Hong Kong, of the characters that occur. */
function traditionalOf(characters: ReadonlySet<string>): ScriptMap {
  const converters = (['tw', 'hk', 't'] as const).map((from) => Converter({ from, to: 'cn' }));
  const map = new Map<string, string>();
  for (let code = 0x4e00; code <= 0x9fff; code += 1) {
    const traditional = String.fromCharCode(code);
    for (const convert of converters) {
      const simplified = convert(traditional);
      if (simplified !== traditional && simplified.length === 1 && characters.has(simplified))
        map.set(traditional, simplified);
    }
  }
  return map;
}

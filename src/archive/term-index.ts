/** The named things of an archive by kind, and the places where each stands. */
import type { Gazetteer } from '../extract/gazetteer.ts';
import { filedUnder } from '../extract/filing.ts';
import { findTerms, NAMED_KINDS, type NamedKind } from '../extract/terms.ts';
import { joinTexts } from './joined-texts.ts';
import { DEFAULT_LOCALE } from '../i18n/locale.ts';
import type { Frontmatter } from '../model/frontmatter.ts';
import { isSameLanguage } from '../model/language.ts';
import type { DocumentEntry } from './tree.ts';
import type { DocumentText } from './text.ts';

/** A page or highlight with its text. */
export interface TermSource extends Pick<DocumentEntry, 'translations'> {
  readonly data: Frontmatter;
  readonly text: Pick<DocumentText, 'head' | 'body'>;
}

/** Gives the sources that the documents of an archive are, by their ids; their texts are read by `read`. */
export async function readTermSources(
  documents: readonly DocumentEntry[],
  read: (document: DocumentEntry) => Promise<DocumentText>,
): Promise<TermSource[]> {
  const sources = documents.map(async (document) => ({
    ...{ data: document.data, translations: document.translations },
    text: await read(document),
  }));
  return joinTexts(await Promise.all(sources)).toSorted((one, other) =>
    one.data.id < other.data.id ? -1 : 1,
  );
}

/** A block that names a term. */
export interface Place extends Pick<DocumentEntry, 'translations'> {
  readonly data: Frontmatter;
  readonly anchor: string;
}

/** The terms of a kind, each with its places. */
export type OfKind = ReadonlyMap<string, readonly Place[]>;
export type Found = ReadonlyMap<NamedKind, OfKind>;

/** Gives how many documents some places are in. */
export function documentsIn(places: readonly Place[]): number {
  return new Set(places.map(({ data }) => data)).size;
}

/** Gives how many documents the terms of a kind would list. */
export function sizeOfAll(terms: OfKind): number {
  return terms.values().reduce((sum, places) => sum + documentsIn(places), 0);
}

/** Gives the terms that most documents name. */
export function mostNamed(terms: OfKind, count: number): OfKind {
  const compare = orderOf(terms);
  return new Map(
    [...terms]
      .toSorted((one, other) => documentsIn(other[1]) - documentsIn(one[1]) || compare(one[0], other[0]))
      .slice(0, count),
  );
}

/** Documents that one page of terms may list in all. */
export const ROOM = 900;
/** Documents to each term on a page of many. */
export const SOME = 12;

/** Gives the terms in the order of a dictionary, as many to a part as one page may list. */
export function partsOf(terms: OfKind): OfKind[] {
  const parts: Map<string, readonly Place[]>[] = [];
  const compare = orderOf(terms);
  let room = 0;
  for (const [text, places] of [...terms].toSorted((one, other) => compare(one[0], other[0]))) {
    const size = 1 + Math.min(SOME, documentsIn(places));
    if (room < size) {
      parts.push(new Map());
      room = ROOM;
    }
    parts.at(-1)?.set(text, places);
    room -= size;
  }
  return parts;
}

/** Gives what the first and the last term of a part are filed under, shortened: 安全 – 大沽河. */
export function labelOf(part: OfKind): string {
  const words = [...part.keys()];
  const short = (text = ''): string => [...filedUnder(text)].slice(0, 4).join('');
  return `${short(words[0])} – ${short(words.at(-1))}`;
}

/** Gives the terms of an archive. */
export function collectTerms(sources: readonly TermSource[], gazetteer: Gazetteer): Found {
  const termsIn = findTerms(gazetteer);
  const found = new Map<NamedKind, Map<string, Place[]>>(NAMED_KINDS.map((kind) => [kind, new Map()]));
  for (const {
    data,
    translations,
    text: { head, body },
  } of sources) {
    for (const { anchor, text, role } of [...head, ...body]) {
      for (const term of new Map(
        termsIn(text, role).map((one) => [`${one.kind} ${one.text}`, one]),
      ).values()) {
        const ofKind = found.get(term.kind);
        const places = ofKind?.get(term.text) ?? [];
        places.push({ data, translations, anchor });
        ofKind?.set(term.text, places);
      }
    }
  }
  return found;
}

/**
 * Gives what compares terms of a kind: each language's as its own dictionary orders them, by the word under which
 * they are filed, Chinese by pinyin; one language after the other, that of the archive's root first.
 */
export function orderOf(terms: OfKind): (one: string, other: string) => number {
  const dictionary = (text: string): Dictionary => dictionaryOf(languageOfPlaces(terms.get(text) ?? []));
  return (one, other) => {
    const [mine, yours] = [dictionary(one), dictionary(other)];
    if (mine !== yours) return mine.rank < yours.rank ? -1 : 1;
    return mine.compare(filedUnder(one), filedUnder(other));
  };
}

/** Gives the language of a term by its places; where it stands in texts of several, of the first. */
export function languageOfPlaces([first]: readonly Place[]): string {
  return first?.data.language ?? DEFAULT_LOCALE;
}

/** Gives the languages of the texts that name the terms of an archive. */
export function languagesOfTerms(found: Found): ReadonlySet<string> {
  const languages = new Set<string>();
  for (const ofKind of found.values())
    for (const places of ofKind.values()) for (const { data } of places) languages.add(data.language);
  return languages;
}

interface Dictionary {
  readonly rank: string;
  readonly compare: (one: string, other: string) => number;
}

const dictionaries = new Map<string, Dictionary>();

/** A language has one dictionary, however it is written. */
function dictionaryOf(tag: string): Dictionary {
  const known = dictionaries.get(tag);
  if (known) return known;
  const { language } = new Intl.Locale(tag);
  if (language !== tag) return keepDictionary(tag, dictionaryOf(language));
  // Any other language than Chinese knows no pinyin, and keeps its own order.
  const order = new Intl.Locale(language, { collation: 'pinyin' }).toString();
  const { compare } = new Intl.Collator(order, { numeric: true });
  return keepDictionary(tag, { rank: isSameLanguage(language, DEFAULT_LOCALE) ? '' : language, compare });
}

function keepDictionary(tag: string, dictionary: Dictionary): Dictionary {
  dictionaries.set(tag, dictionary);
  return dictionary;
}

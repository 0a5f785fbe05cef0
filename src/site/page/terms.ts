/** The named things of the archive by kind and in the order of a dictionary, each with the places where it stands. */
import type { CalledNames } from '../../archive/called.ts';
import { filedUnder } from '../../extract/filing.ts';
import { initialOf } from '../../extract/reading.ts';
import { NAMED_KINDS, type NamedKind } from '../../extract/terms.ts';
import type { Locale } from '../../i18n/index.ts';
import { LOCALES, messagesOf } from '../../i18n/index.ts';
import { isSameLanguage } from '../../model/language.ts';
import { sectionNameplate } from '../print/nameplate.ts';
import { permalinkLabel } from '../part/permalink.ts';
import { route } from '../../archive/route.ts';
import { titleIn } from '../../archive/translations.ts';
import type { Crumb } from '../../archive/trail.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell, noticeOf } from '../part/shell.ts';
import {
  documentsIn,
  labelOf,
  languageOfPlaces,
  languagesOfTerms,
  mostNamed,
  orderOf,
  partsOf,
  ROOM,
  sizeOfAll,
  type OfKind,
  type Place,
  type Found,
} from '../../archive/term-index.ts';

export interface TermsView {
  readonly shell: Shell;
  readonly kinds: readonly KindOfTerms[];
}

export interface KindOfTerms {
  readonly kind: NamedKind;
  readonly name: string;
  readonly count: number;
  readonly letters: readonly LetterOfTerms[];
  /** Where there are more terms than one page shows: all of them, on pages of their own. */
  readonly parts: readonly Crumb[];
}

export interface LetterOfTerms {
  readonly letter: string;
  readonly anchor: string;
  readonly terms: readonly TermLine[];
}

export interface TermLine {
  readonly text: string;
  readonly language: string;
  /** What it is called in the language of the page; `null` where the glossary does not say it. */
  readonly called: string | null;
  readonly documents: readonly {
    readonly title: string;
    readonly language: string;
    readonly path: string;
    /** Each label is wholly in the language of the title, where the interface speaks it; else it names no title. */
    readonly places: readonly {
      readonly path: string;
      readonly number: string;
      readonly label: string;
      readonly language: string;
    }[];
  }[];
  /** How many documents are not listed, and where all are found. */
  readonly more: { readonly words: string; readonly path: string } | null;
}

export interface TermsInput {
  readonly locale: Locale;
  readonly found: Found;
  /** What names are called in the language of the page; none where it is left out. */
  readonly called?: CalledNames;
  readonly site: URL | undefined;
}

/** Gives the list of terms; of a large archive, the terms of most documents, with the way to all. */
export function viewTerms({ locale, found, site, called = new Map() }: TermsInput): TermsView {
  const { terms } = messagesOf(locale);
  const path = route.terms(locale);
  const isLarge = [...found.values()].reduce((sum, ofKind) => sum + sizeOfAll(ofKind), 0) > ROOM;
  return {
    shell: describeShell({
      locale,
      path,
      title: [terms.heading],
      description: terms.description,
      site,
      trail: [{ label: terms.heading, path }],
      nameplate: sectionNameplate(terms.heading, terms.description),
      section: 'terms',
      notice: noticeOf(locale, 'untranslatedTerms', languagesOfTerms(found)),
    }),
    kinds: NAMED_KINDS.map((kind) => {
      const ofKind: OfKind = found.get(kind) ?? new Map();
      const shown = isLarge ? mostNamed(ofKind, FREQUENT) : ofKind;
      return {
        kind,
        name: terms.kinds[kind],
        count: ofKind.size,
        letters: withNames(lettersOf(locale, kind, shown, isLarge ? FEW : Infinity), called),
        parts: isLarge
          ? partsOf(ofKind).map((part, index) => ({
              label: labelOf(part),
              language: languageOfPlaces(part.values().next().value ?? []),
              path: route.termPart(locale, kind, index + 1),
            }))
          : [],
      };
    }),
  };
}

/** Terms of a kind on the first page of a large archive, and documents to each of them. */
const FREQUENT = 30;
const FEW = 3;

/** Gives terms by letter, each with so many of its documents at most, the newest of them first if not all. */
export function lettersOf(
  locale: Locale,
  kind: NamedKind,
  terms: OfKind,
  documents: number,
): LetterOfTerms[] {
  const compare = orderOf(terms);
  const lines = [...terms]
    .toSorted((one, other) => compare(one[0], other[0]))
    .map(([text, places]) => lineOf(locale, text, places, documents));
  return [...Map.groupBy(lines, ({ text }) => initialOf(filedUnder(text)))]
    .map(([letter, ofLetter]) => ({
      letter,
      anchor: `${kind}-${letter === '#' ? 'other' : letter.toLowerCase()}`,
      terms: ofLetter,
    }))
    .toSorted((one, other) => (one.letter < other.letter ? -1 : 1));
}

/** Gives the same terms, each with what it is called. */
export function withNames(letters: readonly LetterOfTerms[], called: CalledNames): LetterOfTerms[] {
  return letters.map((letter) => ({
    ...letter,
    terms: letter.terms.map((line) => ({ ...line, called: called.get(line.text) ?? null })),
  }));
}

/** Tells whether terms fill so many letters that a reader wants to go to one at once. */
export function isLong(letters: readonly LetterOfTerms[]): boolean {
  return letters.length > 12;
}

function lineOf(locale: Locale, text: string, places: readonly Place[], count: number): TermLine {
  const rest = documentsIn(places) - count;
  const language = languageOfPlaces(places);
  if (rest <= 0) return { text, language, called: null, documents: documentsOf(locale, places), more: null };
  const newest = places.toSorted((one, other) =>
    one.data.issue < other.data.issue ? 1 : one.data.issue > other.data.issue ? -1 : 0,
  );
  return {
    text,
    language,
    called: null,
    documents: documentsOf(locale, newest).slice(0, count),
    more: {
      words: messagesOf(locale).terms.more(rest),
      path: `${route.search(locale)}?${new URLSearchParams({ q: text }).toString()}`,
    },
  };
}

function documentsOf(locale: Locale, places: readonly Place[]): TermLine['documents'] {
  return [...Map.groupBy(places, ({ data }) => data)].map(([data, ofDocument]) => {
    const title = titleIn(locale, { data, translations: ofDocument[0]?.translations });
    const slug = data.kind === 'page' ? data.page.slug : data.slug;
    const spoken = LOCALES.find((one) => isSameLanguage(one, title.language));
    const words = messagesOf(spoken ?? locale).highlight;
    return {
      title: title.text,
      language: title.language,
      path: route.document(locale, data, slug),
      places: ofDocument.map(({ anchor }) => ({
        path: route.document(locale, data, slug, anchor),
        number: anchor.startsWith('m') ? anchor.slice(1) : `¶${anchor.slice(1)}`,
        label: [...(spoken ? [title.text] : []), permalinkLabel(anchor, words)].join(' '),
        language: spoken ? title.language : locale,
      })),
    };
  });
}

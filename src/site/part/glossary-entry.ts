/** A term of the glossary: what it is called and what it is, and the blocks in which it stands. */
import { renderedAt, renderingFinder, type FoundTerm } from '../../extract/glossary-terms.ts';
import type { Locale, Messages } from '../../i18n/index.ts';
import { LOCALES, messagesOf } from '../../i18n/index.ts';
import type { AlignedBlock } from '../../archive/alignment.ts';
import type { TermUse, TermUses } from '../../archive/glossary-uses.ts';
import { readCurrent } from '../../archive/read-text.ts';
import { route } from '../../archive/route.ts';
import { titleIn } from '../../archive/translations.ts';
import type { DocumentEntry } from '../../archive/tree.ts';
import { glossIn, type Glossary, type GlossaryTerm } from '../../model/glossary.ts';
import { contextOf, type KeywordInContext } from './context.ts';
import { anchorOfTerm, pathOfTerm } from './glossary.ts';
import { permalinkLabel } from './permalink.ts';

export interface TermEntry {
  readonly anchor: string;
  readonly name: string;
  readonly pinyin: string;
  readonly rendering: string;
  readonly kind: string;
  readonly gloss: string;
  /** In how many places it stands. */
  readonly uses: string;
}

export interface TermEntryWithPlaces extends TermEntry {
  readonly places: readonly TermPlace[];
  /** The same term in the other languages of the interface, each of which has it below a letter of its own. */
  readonly elsewhere: readonly { readonly locale: Locale; readonly label: string; readonly path: string }[];
  /** How many places are not listed, and where all are found. */
  readonly more: { readonly words: string; readonly path: string } | null;
  /** Who calls it so; an address leads there. */
  readonly source: { readonly text: string; readonly path: string | null; readonly isOwn: boolean };
}

/** A block in which a term stands. */
export interface TermPlace {
  readonly path: string;
  readonly context: KeywordInContext;
  /** Of the context. */
  readonly language: string;
  readonly title: string;
  readonly titleLanguage: string;
  /** Of the link to the block. */
  readonly label: string;
}

/** Gives a term as the glossary of a language shows it. */
export function entryOf(locale: Locale, term: GlossaryTerm, uses: TermUses): TermEntry {
  const { glossary } = messagesOf(locale);
  return {
    anchor: anchorOfTerm(term),
    name: term.zh,
    pinyin: term.pinyin,
    rendering: term.en,
    kind: glossary.kinds[term.kind],
    gloss: glossIn(locale, term),
    uses: glossary.uses(uses.get(term.zh)?.count ?? 0),
  };
}

/** Gives what makes entries with their places: in the words of the translation where a block has one, else in those of the source. Rejects where a text can't be read. */
export function entriesWithPlaces(
  locale: Locale,
  glossary: Glossary,
  uses: TermUses,
): (term: GlossaryTerm) => Promise<TermEntryWithPlaces> {
  const words = messagesOf(locale);
  const find = renderingFinder(glossary);
  const aligned = new Map<DocumentEntry, Promise<AlignedBlock[] | null>>();
  const placeOf = async (term: GlossaryTerm, use: TermUse): Promise<TermPlace> => {
    const blocks = aligned.get(use.entry) ?? readCurrent(use.entry, locale);
    aligned.set(use.entry, blocks);
    const target = (await blocks)?.find(({ source }) => source.id === use.block.id)?.target ?? null;
    const translated = target && wordsOfTarget(locale, term, target.text, find(use.block.text, target.text));
    return {
      ...(translated ?? wordsOfSource(use)),
      ...blockLink(locale, use, words),
    };
  };
  return async (term) => {
    const { count = 0, listed = [] } = uses.get(term.zh) ?? {};
    return {
      ...entryOf(locale, term, uses),
      places: await Promise.all(listed.map((use) => placeOf(term, use))),
      more:
        count > listed.length
          ? { words: words.glossary.more(count - listed.length), path: searchFor(locale, term.zh) }
          : null,
      elsewhere: LOCALES.filter((other) => other !== locale).map((other) => ({
        locale: other,
        label: messagesOf(other).language,
        path: pathOfTerm(other, term),
      })),
      source: sourceOfRendering(term, words),
    };
  };
}

type WordsOfPlace = Pick<TermPlace, 'context' | 'language'>;

function wordsOfTarget(
  locale: Locale,
  term: GlossaryTerm,
  text: string,
  found: readonly FoundTerm[],
): WordsOfPlace | null {
  const first = found.find((each) => each.term === term) ?? renderedAt(term, text);
  return first ? { context: contextOf(text, first.at, first.written.length), language: locale } : null;
}

function wordsOfSource({ entry, block, at, written }: TermUse): WordsOfPlace {
  return { context: contextOf(block.text, at, written.length), language: entry.data.language };
}

function blockLink(
  locale: Locale,
  { entry, block }: TermUse,
  words: Messages,
): Pick<TermPlace, 'path' | 'title' | 'titleLanguage' | 'label'> {
  const { data } = entry;
  const title = titleIn(locale, entry);
  const slug = data.kind === 'page' ? data.page.slug : data.slug;
  return {
    path: route.document(locale, data, slug, block.anchor),
    title: title.text,
    titleLanguage: title.language,
    label: permalinkLabel(block.anchor, words.highlight),
  };
}

function searchFor(locale: Locale, name: string): string {
  return `${route.search(locale)}?${new URLSearchParams({ q: name }).toString()}`;
}

const OWN_RENDERING = 'ours';

function sourceOfRendering({ source }: GlossaryTerm, words: Messages): TermEntryWithPlaces['source'] {
  if (source === OWN_RENDERING) return { text: words.glossary.ours, path: null, isOwn: true };
  return URL.canParse(source)
    ? { text: new URL(source).hostname, path: source, isOwn: false }
    : { text: source, path: null, isOwn: false };
}

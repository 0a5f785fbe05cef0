/** A document beside its translation: which of the two is read first, and what is said of it. */
import type { AlignedBlock } from '../../archive/alignment.ts';
import type { HeadPart, Line } from '../../archive/headline.ts';
import { coverageOf } from '../../archive/alignment.ts';
import { inWhole } from '../../archive/joined-texts.ts';
import { firstOfSentences, OPENING_ROLES } from '../../archive/listed-translation.ts';
import { readShown } from '../../archive/read-text.ts';
import type { TextBlock } from '../../archive/text.ts';
import type { DocumentEntry } from '../../archive/tree.ts';
import type { Locale, Messages } from '../../i18n/index.ts';
import { LOCALES, messagesOf } from '../../i18n/index.ts';
import { isSameLanguage } from '../../model/language.ts';

export interface Bilingual {
  readonly locale: Locale;
  readonly words: Messages['bilingual'];
  /** Which text the page is for: that of its own language. */
  readonly first: 'source' | 'target';
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  /** What opens the source below a block, in the language of the source. */
  readonly original: string;
  /** What stands above a translation below its source: the name of its language, in itself. */
  readonly translated: string;
  /** By the id of a block. */
  readonly pairs: ReadonlyMap<string, AlignedBlock>;
  /** How far it is translated, by whom, and which text counts. */
  readonly status: string;
  /** The ways to read it, the present page's own first. */
  readonly views: readonly ViewLink[];
}

/** A way to read a document; without a path it is this page, of both texts. */
export interface ViewLink {
  readonly view: 'source' | 'target' | 'parallel';
  readonly label: string;
  readonly language: string;
  readonly locale: Locale;
}

/**
 * Gives a document beside its translation, as a page of a language shows it: translated into that language, or, on the
 * page of the source's own language, with the first translation that there is; `null` where there is none.
 */
export async function bilingualOf(locale: Locale, entry: DocumentEntry): Promise<Bilingual | null> {
  const sourceLanguage = entry.data.language;
  const isOwn = isSameLanguage(sourceLanguage, locale);
  const other = isOwn ? LOCALES.find((each) => each !== locale && entry.translations?.has(each)) : locale;
  const aligned = other === undefined ? null : await readShown(entry, other);
  if (other === undefined || aligned === null || aligned.every(({ target }) => target === null)) return null;
  const words = messagesOf(locale).bilingual;
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const home = LOCALES.find((each) => isSameLanguage(each, sourceLanguage)) ?? locale;
  const { status } = entry.translations?.get(other)?.data.translation ?? { status: 'machine' as const };
  const { current, blocks } = coverageOf(aligned);
  return {
    locale,
    words,
    first: isOwn ? 'source' : 'target',
    sourceLanguage,
    targetLanguage: other,
    original: messagesOf(home).bilingual.original,
    translated: messagesOf(other).language,
    pairs: new Map(aligned.map((block) => [block.source.id, block])),
    status: words.status(names.of(other) ?? other, words.by[status], current, blocks),
    views: [
      { view: 'target', label: messagesOf(other).language, language: other, locale: other },
      { view: 'parallel', label: words.parallel, language: locale, locale },
      { view: 'source', label: messagesOf(home).language, language: home, locale: home },
    ],
  };
}

/** Gives a later half beside its translation, as both stand below the first. */
export function bilingualInWhole(bilingual: Bilingual, slug: string): Bilingual {
  const pairs = bilingual.pairs.values().map(({ source, target, state }): [string, AlignedBlock] => {
    const own = inWhole(source, slug);
    return [own.id, { source: own, target: target && inWhole(target, slug), state }];
  });
  return { ...bilingual, pairs: new Map(pairs) };
}

/** What is read of a text: its blocks, and the language of most. */
export interface ReadBlocks {
  readonly language: string;
  readonly blocks: readonly TextBlock[];
}

/** Gives a text as its page is read: each block translated where the page is for that, else as received. */
export function readIn(
  bilingual: Bilingual | null,
  language: string,
  blocks: readonly TextBlock[],
): ReadBlocks {
  if (bilingual?.first !== 'target') return { language, blocks };
  const read = blocks.map((block) => bilingual.pairs.get(block.id)?.target ?? block);
  return { language: bilingual.targetLanguage, blocks: read };
}

/** Lines of a head in the language that the page is for, and in the other. */
export interface TwinLines {
  readonly own: readonly Line[];
  readonly language: string;
  readonly twin: readonly Line[];
}

/** Gives lines that are read together in both languages; `null` where one of them is not translated, or was from another text. */
export function twinOf(bilingual: Bilingual | null, lines: readonly Line[]): TwinLines | null {
  const translated = lines.map(({ id }) => {
    const pair = bilingual?.pairs.get(id);
    return pair?.state === 'current' ? pair.target : null;
  });
  if (!bilingual || translated.includes(null)) return null;
  const target = translated.flatMap((block) => block ?? []);
  return bilingual.first === 'target'
    ? { own: target, language: bilingual.targetLanguage, twin: lines }
    : { own: lines, language: bilingual.sourceLanguage, twin: target };
}

/** What a page's picture says above its text, in one language. */
export interface PictureHead {
  readonly printed: readonly HeadPart[];
  readonly printedLanguage: string;
}

/** Gives the head of a document for its picture: in the language that the page is for where all of it is translated, else as printed. */
export function pictureHead(
  bilingual: Bilingual | null,
  parts: readonly HeadPart[],
  language: string,
): PictureHead {
  const translated = parts.flatMap((part): HeadPart[] => {
    const own = twinOf(bilingual, part.role === 'headline' ? part.lines : [part.line])?.own ?? [];
    if (part.role === 'headline') return own.length > 0 ? [{ ...part, lines: own }] : [];
    return own.map((line) => ({ ...part, line }));
  });
  return bilingual?.first === 'target' && translated.length === parts.length
    ? { printed: translated, printedLanguage: bilingual.targetLanguage }
    : { printed: parts, printedLanguage: language };
}

/**
 * Gives what a document is about in the language that its page is for: the first sentence of its text there; `null` where
 * that is the source's, or was translated from another text.
 */
export function translatedDescription(bilingual: Bilingual | null): string | null {
  if (bilingual?.first !== 'target') return null;
  const opening = bilingual.pairs.values().find(({ source }) => OPENING_ROLES.includes(source.role));
  return opening?.target && opening.state === 'current' ? firstOfSentences(opening.target.text) : null;
}

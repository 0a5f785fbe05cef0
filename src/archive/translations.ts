/** The documents of an archive, each with what was translated of it. */
import { alignBlocks, type AlignedBlock } from './alignment.ts';
import type { Furniture } from './headline.ts';
import type { TextBlock } from './text-block.ts';
import type { DocumentEntry, TranslationEntry } from './tree.ts';

/** Gives the documents with their translations; one of a document that is not among them is nowhere. */
export function withTranslations(
  documents: readonly DocumentEntry[],
  translations: readonly TranslationEntry[],
): DocumentEntry[] {
  const byId = Map.groupBy(translations, ({ data }) => data.id);
  return documents.map(({ data, filePath, digest }) => {
    const own = byId.get(data.id);
    if (!own) return { data, filePath, digest };
    const byLanguage = new Map(own.map((entry) => [entry.data.language, entry]));
    return { data, filePath, digest, translations: byLanguage };
  });
}

/** Words of the archive, with the language that they are in. */
export interface ArchivedWords {
  readonly text: string;
  readonly language: string;
}

/** What a document is called. */
export interface Title extends ArchivedWords {
  /** As it was printed, where `text` is a translation; else `null`. */
  readonly original: ArchivedWords | null;
}

/**
 * Gives what a document is called in a language: its headline as it was translated, where all of it was and its source
 * is as it was then; else as it was printed.
 */
export function titleIn(language: string, { data, translations }: DocumentEntry): Title {
  const original = { text: data.title, language: data.language };
  const translation = translations?.get(language)?.data;
  if (!translation || data.headline.length === 0) return { ...original, original: null };
  const lines = alignBlocks(headlineOf(data), headlineOf(translation), translation.translation.of);
  if (!lines.every(isCurrent)) return { ...original, original: null };
  return { text: lines.map(({ target }) => target?.text).join(' '), language, original };
}

function isCurrent({ state }: AlignedBlock): boolean {
  return state === 'current';
}

function headlineOf(data: Pick<Furniture, 'headline'>): TextBlock[] {
  return data.headline.map(({ id, text }) => ({ id, anchor: id, role: 'headline', head: '', text }));
}

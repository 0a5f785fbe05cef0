/** The documents of an archive, each with what was translated of it. */
import type { ListedTranslation } from '../model/translation.ts';
import { alignBlocks } from './alignment.ts';
import type { Line } from './headline.ts';
import type { TextBlock } from './text-block.ts';
import type { DocumentEntry, IssueNode, RecordEntry, TranslationEntry } from './tree.ts';

/** Gives the documents with their translations, by what is withheld of their issues; a translation of a document that is not among them is nowhere. */
export function withTranslations(
  documents: readonly DocumentEntry[],
  translations: readonly TranslationEntry[],
  records: readonly RecordEntry[],
): DocumentEntry[] {
  const byId = Map.groupBy(translations, ({ data }) => data.id);
  const lacking = new Set(records.filter(({ data }) => (data.withheld ?? []).length > 0).map(({ id }) => id));
  return documents.map(({ data, filePath, digest }) => {
    const own = byId.get(data.id);
    if (!own) return { data, filePath, digest };
    const byLanguage = new Map(own.map((entry) => [entry.data.language, entry]));
    const lacksLines = lacking.has(`${data.publication}/${data.issue}`);
    return { data, filePath, digest, translations: byLanguage, lacksLines };
  });
}

/** Words of the archive, with the language that they are in. */
export interface ArchivedWords {
  readonly text: string;
  readonly language: string;
}

/** What a document is called. */
export interface Title extends ArchivedWords {
  /** The lines of its headline; the title alone where it has none. */
  readonly lines: readonly string[];
  /** As it was printed, where `text` is a translation; else `null`. */
  readonly original: ArchivedWords | null;
}

/**
 * Gives what a document is called in a language: its headline as it was translated, where all of it was and its source
 * is as it was then; else as it was printed.
 */
export function titleIn(language: string, { data, translations }: DocumentEntry): Title {
  const original = { text: data.title, language: data.language };
  const printed = data.headline.length > 0 ? data.headline.map(({ text }) => text) : [data.title];
  const translation = translations?.get(language)?.data;
  const lines = translation ? currentLines(data.headline, translation.headline, translation) : null;
  if (!lines || lines.length === 0) return { ...original, lines: printed, original: null };
  return { text: lines.join(' '), language, lines, original };
}

/** Gives the languages in which lists of a language name the pages and articles of issues, each once. */
export function titleLanguages(language: string, issues: readonly IssueNode[]): string[] {
  const documents = issues.flatMap(({ pages }) => pages.flatMap((page) => [page, ...page.highlights]));
  return [...new Set(documents.map((entry) => titleIn(language, entry).language))];
}

/** What lists say of a document, in one language. */
export interface DocumentListing {
  readonly language: string;
  readonly title: Title;
  readonly organisation: string | null;
  readonly kicker: readonly string[];
  readonly deck: readonly string[];
  readonly description: string;
  /** By the anchor of its measure. */
  readonly runInHeads: ReadonlyMap<string, string>;
}

/**
 * Gives what lists say of a document in a language: all of it translated where all of its text is, from the source as it
 * stands; else all as printed but its title, which is told by itself.
 */
export function listedIn(language: string, entry: DocumentEntry): DocumentListing {
  const title = titleIn(language, entry);
  const own = entry.translations?.get(language);
  if (!own?.whole || title.original === null) return { ...printedWords(entry), title };
  const { kicker, deck } = entry.data;
  const translation = own.data;
  return {
    language,
    title,
    organisation: translation.organisation?.text ?? null,
    kicker: currentLines(kicker, translation.kicker, translation) ?? [],
    deck: currentLines(deck, translation.deck, translation) ?? [],
    description: translation.description,
    runInHeads: new Map(translation.runInHeads.map(({ id, text }) => [id, text])),
  };
}

function printedWords({ data }: DocumentEntry): Omit<DocumentListing, 'title'> {
  const article = data.kind === 'highlight' ? data : null;
  return {
    language: data.language,
    organisation: article?.organisation?.text ?? null,
    kicker: data.kicker.map(({ text }) => text),
    deck: data.deck.map(({ text }) => text),
    description: data.description,
    runInHeads: new Map((article?.measures ?? []).map(({ id, runInHead }) => [id, runInHead])),
  };
}

/** Gives lines in translation; `null` where one of them is not translated, or was of another text. */
function currentLines(
  source: readonly Line[],
  target: readonly Line[],
  translation: Pick<ListedTranslation, 'translation' | 'language'>,
): string[] | null {
  const aligned = alignBlocks(source.map(asBlock), target.map(asBlock), translation);
  return aligned.every(({ state }) => state === 'current')
    ? aligned.flatMap(({ target: own }) => own?.text ?? [])
    : null;
}

function asBlock({ id, text }: Line): TextBlock {
  return { id, anchor: id, role: 'headline', head: '', text };
}

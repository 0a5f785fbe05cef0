/** Reads how far the documents of an archive are translated. */
import { alignBlocks } from './alignment.ts';
import { readAligned, readText } from './read-text.ts';
import { everyBlock } from './text.ts';
import { stateOfBlocks, type DocumentRow, type DocumentState } from './translation-state.ts';
import { isContinuation, type Archive, type DocumentEntry, type IssueNode } from './tree.ts';

/** Gives how far a document is translated into a language; rejects as `readText` does. */
export async function readState(entry: DocumentEntry, language: string): Promise<DocumentState> {
  const aligned =
    (await readAligned(entry, language)) ??
    alignBlocks(everyBlock(await readText(entry)), [], {
      language,
      translation: { of: {} },
    });
  return stateOfBlocks(aligned, entry.translations?.get(language)?.data.translation.status ?? null);
}

/** A document that can be translated, with its state. */
export interface ReadState extends DocumentRow {
  readonly entry: DocumentEntry;
}

/** Gives how far each page of an issue, and each highlight of it, is translated into a language, in the order of print; rejects as `readText` does. */
export async function readStatesOf(issue: IssueNode, language: string): Promise<ReadState[]> {
  const states = allDocumentsOf(issue).map(async (entry) => ({
    ...{ document: documentName(entry), entry },
    ...(await readState(entry, language)),
  }));
  return Promise.all(states);
}

/** Gives the languages into which something of these issues is translated, each once and sorted. */
export function languagesTranslatedTo(issues: readonly IssueNode[]): string[] {
  const found = new Set<string>();
  for (const issue of issues)
    for (const { translations } of allDocumentsOf(issue))
      for (const language of translations?.keys() ?? []) found.add(language);
  return [...found].toSorted();
}

/** Gives the issues of papers in another language than this one, of each paper the newest first. */
export function issuesToTranslate(archive: Archive, language: string): IssueNode[] {
  return archive.flatMap(({ publication, issues }) => (publication.language === language ? [] : issues));
}

/** Gives how many articles of an issue there are, and of how many every block is translated from the source as it stands; rejects as `readText` does. */
export async function countTranslated(
  { pages }: IssueNode,
  language: string,
): Promise<{ readonly articles: number; readonly translated: number }> {
  const articles = pages.flatMap(({ highlights }) => highlights.filter((node) => !isContinuation(node)));
  const missing = articles.map(async ({ halves }) =>
    (await Promise.all(halves.map((half) => readState(half, language)))).some(
      ({ blocks, current }) => current < blocks,
    ),
  );
  const translated = (await Promise.all(missing)).filter((lacks) => !lacks).length;
  return { articles: articles.length, translated };
}

/** Gives the pages of an issue, each with its highlights behind it. */
export function allDocumentsOf({ pages }: IssueNode): DocumentEntry[] {
  return pages.flatMap((page) => [page, ...page.highlights]);
}

function documentName({ data }: DocumentEntry): string {
  return `${data.publication}/${data.issue}/${data.kind === 'page' ? data.page.slug : data.slug}`;
}

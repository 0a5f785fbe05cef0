/** Reads the text of a document when it is first asked for, and keeps it as long as the document stays the same. */
import { readFile } from 'node:fs/promises';
import { alignBlocks, withoutStale, type AlignedBlock } from './alignment.ts';
import type { DocumentText } from './text.ts';
import { everyBlock, textOf } from './text.ts';
import type { DocumentEntry, TranslationEntry } from './tree.ts';

interface Kept {
  readonly digest: string | number;
  readonly text: Promise<DocumentText>;
}

/** What was read, by path: of each document its present text alone. */
const textsByPath = new Map<string, Kept>();

/** Gives the text of a document from its file, whose path is from the project's folder; rejects where it can't be read. */
export function readText({
  data,
  filePath = '',
  digest,
}: DocumentEntry | TranslationEntry): Promise<DocumentText> {
  const known = textsByPath.get(filePath);
  if (known && known.digest === digest) return known.text;
  const text = readFile(filePath, 'utf8')
    .then((mdx) => textOf(data, mdx))
    .catch((cause: unknown) => {
      throw new Error(`${filePath}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    });
  if (digest === undefined) return text;
  textsByPath.set(filePath, { digest, text });
  // What can't be read now may be there when it is asked for again.
  text.catch(() => {
    if (textsByPath.get(filePath)?.text === text) textsByPath.delete(filePath);
  });
  return text;
}

/** Gives the text of a document in a language where lists show it in that (`listedIn`), else as it was received; rejects as `readText` does. */
export function readListed(entry: DocumentEntry, language: string): Promise<DocumentText> {
  const translation = entry.translations?.get(language);
  return readText(translation?.whole ? translation : entry);
}

/**
 * Gives every block of a document with its translation into a language, in the order of print; `null` where there is no
 * translation. Rejects as `readText` does.
 */
export async function readAligned(entry: DocumentEntry, language: string): Promise<AlignedBlock[] | null> {
  const translation = entry.translations?.get(language);
  if (!translation) return null;
  const [source, target] = await Promise.all([readText(entry), readText(translation)]);
  return alignBlocks(everyBlock(source), everyBlock(target), translation.data);
}

/** Gives what `readAligned` does, of which nothing was translated from another text: where no mark says of a block that its source changed. */
export async function readCurrent(entry: DocumentEntry, language: string): Promise<AlignedBlock[] | null> {
  const aligned = await readAligned(entry, language);
  return aligned && withoutStale(aligned);
}

/** Gives the document with its translations, of each whether it is whole; rejects as `readText` does. */
export async function readWhole(entry: DocumentEntry): Promise<DocumentEntry> {
  if (!entry.translations) return entry;
  const read = [...entry.translations].map(async ([language, translation]) => {
    const aligned = await readAligned(entry, language);
    const whole = aligned?.every(({ state }) => state === 'current') ?? false;
    return [language, { ...translation, whole }] as const;
  });
  return { ...entry, translations: new Map(await Promise.all(read)) };
}

/** Gives what `readAligned` does, as its page shows it with its marks: where lines are withheld, nothing that was translated from another text. */
export async function readShown(entry: DocumentEntry, language: string): Promise<AlignedBlock[] | null> {
  const aligned = await readAligned(entry, language);
  return aligned && entry.lacksLines ? withoutStale(aligned) : aligned;
}

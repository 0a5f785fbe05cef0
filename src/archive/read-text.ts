/** Reads the text of a document when it is first asked for, and keeps it as long as the document stays the same. */
import { readFile } from 'node:fs/promises';
import type { DocumentText } from './text.ts';
import { textOf } from './text.ts';
import type { DocumentEntry } from './tree.ts';

/** What was read, by path and digest. */
const known = new Map<string, Promise<DocumentText>>();

/** Gives the text of a document from its file, whose path is from the project's folder; rejects where it can't be read. */
export function readText({ data, filePath = '', digest }: DocumentEntry): Promise<DocumentText> {
  const read = async (): Promise<DocumentText> => textOf(data, await readFile(filePath, 'utf8'));
  if (digest === undefined) return read();
  const key = `${filePath} ${digest}`;
  const text = known.get(key) ?? read();
  known.set(key, text);
  return text;
}

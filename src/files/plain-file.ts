/** Reads what lies on disk as a file, and nothing else: a pipe would be waited for, a device may never end. */
import { readFileSync, statSync } from 'node:fs';

/** What stands under a name and is neither a file nor a folder: a pipe, a socket, a device. */
export class NoPlainFile extends Error {}

/** Gives the bytes of a file. Throws where it can't be read, and a `NoPlainFile` where there is something else. */
export function readPlainFile(path: string): Buffer {
  const found = statSync(path);
  if (!found.isFile() && !found.isDirectory()) throw new NoPlainFile(path);
  return readFileSync(path);
}

/** Gives the text of a file in UTF-8; throws as `readPlainFile` does. */
export function readPlainText(path: string): string {
  return readPlainFile(path).toString('utf8');
}

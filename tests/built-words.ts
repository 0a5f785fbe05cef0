/** Every file of a built site as text, what is packed in it unpacked: whether some words stand anywhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { writeIndexWords } from '../src/search/text/index-text.ts';

const GZIP = Buffer.from([0x1f, 0x8b]);

/** Gives the files of a folder that hold some words, as a page writes them or as the index of the search does. */
export function filesWith(folder: string, words: string): string[] {
  const forms = [words, encodeURI(words)];
  // In the index stand pairs of characters; figures and Latin words one by one, whatever stood around them.
  const indexed = /^\p{Script=Han}+$/u.test(words)
    ? writeIndexWords({ headline: [], runInHeads: [], blocks: [words] }).words
    : [];
  const pairs = [...forms, ...indexed.filter((word) => [...word].length > 1)];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      const text = (bytes.subarray(0, 2).equals(GZIP) ? gunzipSync(bytes) : bytes).toString('utf8');
      return (path.includes('pagefind') ? pairs : forms).some((form) => text.includes(form));
    })
    .toSorted();
}

/**
 * Pagefind's metadata, which is read before the first query, in fewer bytes, and its files under the names that it
 * then gives. Pagefind names each page and each chunk by a digest of 32 bits, and lists all names; they can't be
 * packed. A shard lies in a folder named by a digest, so in it numbers do; those of pages are told from another
 * shard's by what they begin with.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';
import type { Files } from './files.ts';

/** Stands before what Pagefind packs. */
export const PAGEFIND_SIGNATURE = 'pagefind_dcd';

/** Words to which the length of a page is rounded. */
const ABOUT = 512;

const METADATA = /\.pf_meta$/u;
/** What Pagefind's metadata begins with; more follows. */
const metadataSchema = z.tuple(
  [
    z.string(),
    z.array(z.tuple([z.string(), z.number(), z.string()])),
    z.array(z.tuple([z.string(), z.string(), z.string()])),
  ],
  z.unknown(),
);

/** Gives the files of an index with its metadata written shorter: names are numbers, those of pages after a common beginning. Throws where Pagefind wrote other metadata. */
export function shortenMetadata(files: Files, beginning: string): Map<string, Uint8Array> {
  const path = [...files.keys()].find((name) => METADATA.test(name)) ?? '';
  const packed = files.get(path);
  if (!packed) throw new Error('Search index: Pagefind wrote no metadata.');
  const metadata: unknown = decode(gunzipSync(packed).subarray(PAGEFIND_SIGNATURE.length));
  const read = metadataSchema.safeParse(metadata);
  if (!read.success)
    throw new Error(
      'Search index: this version of Pagefind writes other metadata. Keep the version before, or mend src/search/index/metadata.ts.',
      { cause: read.error },
    );
  const [version, pages, chunks, ...others] = read.data;
  const numberOf = (index: number): string => index.toString(36);
  const names = new Map<string, string>();
  pages.forEach(([name], index) => {
    names.set(`fragment/${name}.pf_fragment`, `fragment/${beginning}${numberOf(index)}.pf_fragment`);
  });
  chunks.forEach(([, , name], index) => {
    names.set(`index/${name}.pf_index`, `index/${numberOf(index)}.pf_index`);
  });
  const written = encode([
    version,
    pages.map(([, words, group], index) => [beginning + numberOf(index), roundLength(words), group]),
    // A chunk that ends where the next begins is written in half the bytes; a word of both is looked for in both.
    chunks.map(([from, to], index) => [from, chunks[index + 1]?.[0] ?? to, numberOf(index)]),
    ...others,
  ]);
  const renamed = new Map([...files].map(([name, content]) => [names.get(name) ?? name, content]));
  return renamed.set(path, gzipSync(Buffer.concat([Buffer.from(PAGEFIND_SIGNATURE), written]), { level: 9 }));
}

/** Pagefind ranks by a page's number of words, among other things: about how many is enough. */
function roundLength(words: number): number {
  return Math.ceil(words / ABOUT) * ABOUT;
}

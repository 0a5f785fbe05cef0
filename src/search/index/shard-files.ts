/** The files of a shard, or of Pagefind's program, in the folder of an index: made, or taken from the cache. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOfCode } from '../../files/code-digest.ts';
import type { Manifest, ShardInfo } from '../text/manifest.ts';
import { runApart } from './apart.ts';
import { writeFiles } from './files.ts';
import type { ShardToIndex } from './indexing.ts';
import { fromCache, type CacheFolder } from './kept-files.ts';
import { digestOfInputs, indexNothing } from './shard.ts';

/** What writes the files of a shard, beside Pagefind: what other code wrote is not taken from the cache. */
export const SHARD_CODE: readonly string[] = [
  'src/search/index/*.ts',
  'src/search/text/*.ts',
  'src/archive/written-language.ts',
  'src/model/ideographs.ts',
  'src/files/program-file.ts',
  'src/model/list.ts',
];
/** Another Pagefind may write other files from the same pages. */
const VERSION = versionOfPagefind();

/** An index that is being written. */
export interface IndexFolder {
  /** Folder of the index. */
  readonly output: string;
  readonly cache: CacheFolder;
  /** Names in the cache of what it holds; what is written is added. */
  readonly used: Set<string>;
}

/** Writes Pagefind's program for a language, with an empty index. */
export async function writeProgram({ output, cache, used }: IndexFolder, language = 'und'): Promise<void> {
  const key = cacheKey(`program-${digestOfInputs(VERSION, language)}`);
  used.add(key);
  await fromCache(cache, key, output, async (folder) => {
    await writeFiles(folder, await indexNothing(language));
  });
}

/** The copies of a shard's pages. */
export interface ShardToWrite {
  readonly name: string;
  /** File that holds them. */
  readonly copies: string;
  readonly digest: string;
  /** Signs in their text that are not among the usual ones. */
  readonly signs: string;
}

export interface WrittenShard extends Omit<ShardInfo, 'traditional'> {
  /** Tells whether it did not come from the cache. */
  readonly isNew: boolean;
}

/** Writes a shard, and gives what is told of it. */
export async function writeShard(
  { output, cache, used }: IndexFolder,
  { name, copies, digest, signs }: ShardToWrite,
): Promise<WrittenShard> {
  const tag = digestOfInputs(VERSION, name, digest);
  const [publication = '', year = ''] = name.split('-');
  const folder = `${name}-${tag.slice(0, 8)}/`;
  const key = cacheKey(tag);
  used.add(key);
  let isNew = false;
  await fromCache(cache, key, join(output, folder), async (made) => {
    isNew = true;
    const shard: ShardToIndex = { name, copies, output: made };
    await runApart(new URL('indexing.ts', import.meta.url), shard);
  });
  return { folder, publication, year, tag, signs, isNew };
}

/** Gives the text of `archive.json`. */
export function writeManifest(
  shards: readonly WrittenShard[],
  traditional: readonly boolean[],
  words: string,
): string {
  const told = shards.map(({ folder, publication, year, tag, signs }, index): ShardInfo => ({
    folder,
    publication,
    year,
    tag,
    signs,
    traditional: traditional[index] ?? false,
  }));
  return JSON.stringify({ shards: told.toSorted(newestFirst), words } satisfies Manifest);
}

function newestFirst(one: ShardInfo, other: ShardInfo): number {
  const key = ({ year, folder }: ShardInfo): string => `${9999 - Number(year)} ${folder}`;
  return key(one) < key(other) ? -1 : 1;
}

/** Gives the name under which files are kept: by what they are made from, and by the code that makes them. */
function cacheKey(tag: string): string {
  return `${tag}-${digestOfCode(SHARD_CODE).slice(0, 16)}`;
}

function versionOfPagefind(): string {
  const file = fileURLToPath(new URL('../package.json', import.meta.resolve('pagefind')));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

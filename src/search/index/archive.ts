/**
 * The documents of the archive → `dist/pagefind`: one shard for each paper and year, of some hundred pages at most, and
 * `archive.json` that names them. Shards are made one after the other, and each by programs of its own, so
 * that memory holds one at a time; a shard whose pages are the same as in the last build comes from the cache.
 */
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOfCode } from '../../files/code-digest.ts';
import type { Gazetteer } from '../../extract/gazetteer.ts';
import type { Manifest, ShardInfo } from '../text/manifest.ts';
import { writeFiles } from './files.ts';
import { runApart } from './apart.ts';
import type { ListedWords, WordsToList } from './lexicon.ts';
import type { ShardToIndex } from './indexing.ts';
import type { DocumentsToRead, DocumentToIndex, ReadDocuments } from './reading.ts';
import { digestOfInputs, indexNothing } from './shard.ts';
import { append } from '../../model/list.ts';

export interface SearchIndexInput {
  /** Those without a word are left out. */
  readonly documents: readonly DocumentToIndex[];
  readonly outputPath: string;
  /** Where shards are kept from one build to the next; `null` keeps none. */
  readonly cacheFolder: string | null;
  readonly gazetteer: Gazetteer;
}

export interface SearchIndexReport {
  readonly pages: number;
  readonly shards: number;
  /** Shards that did not come from the cache. */
  readonly indexed: number;
}

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
/** What Pagefind's program is kept under. */
const PROGRAM = cacheKey(`program-${digestOfInputs(VERSION)}`);
/** Pages in a shard at most: to write its index, Pagefind takes 1.2 MB of memory for each. */
const SHARD_PAGES = 500;
/** `qdrb/2021-11-19/t1/index.html`: the shard is told by the path, so that only its own documents are read. */
const ISSUE_PAGE = /^([^/]+)\/(\d{4})-[^/]+\/[^/]+\/index\.html$/u;

/** Writes the search index of the pages that hold archived text. */
export async function writeSearchIndex(input: SearchIndexInput): Promise<SearchIndexReport> {
  const { gazetteer, outputPath } = input;
  const shards: Omit<ShardInfo, 'traditional'>[] = [];
  let [pages, indexed] = [0, 0];
  const counts: string[] = [];
  await rm(outputPath, { recursive: true, force: true });
  await fromCache(input.cacheFolder, PROGRAM, outputPath, async (output) =>
    writeFiles(output, await indexNothing()),
  );
  const workplace = await mkdtemp(join(tmpdir(), 'search-'));
  try {
    for (const { name, documents } of planShards(input.documents)) {
      const copies = join(workplace, `${name}.json`);
      const words = join(workplace, `${name}.words`);
      const { count, digest, signs } = await readDocumentsApart({ documents, gazetteer, copies, words });
      if (count === 0) continue;
      counts.push(words);
      const tag = digestOfInputs(VERSION, name, digest);
      const info = describeShard(name, tag, signs);
      await fromCache(input.cacheFolder, cacheKey(tag), join(outputPath, info.folder), async (output) => {
        indexed += 1;
        await indexPages({ name, copies, output });
      });
      await rm(copies);
      shards.push(info);
      pages += count;
    }
    const { tag, traditional } = await listWordsApart({ counts, output: outputPath });
    const told = shards.map((shard, index) => ({ ...shard, traditional: traditional[index] ?? false }));
    const manifest: Manifest = { shards: told.toSorted(newestFirst), words: tag };
    await writeFile(join(outputPath, 'archive.json'), JSON.stringify(manifest));
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
  await dropOld(input.cacheFolder, new Set([...shards.map(({ tag }) => cacheKey(tag)), PROGRAM]));
  return { pages, shards: shards.length, indexed };
}

/** Gives the name under which files are kept: by what they are made from, and by the code that makes them. */
function cacheKey(tag: string): string {
  return `${tag}-${digestOfCode(SHARD_CODE).slice(0, 16)}`;
}

interface PlannedShard {
  /** Paper, year, and from the second part of a year on its number: `qdrb-2021`, `qdrb-2021-2`. */
  readonly name: string;
  readonly documents: readonly DocumentToIndex[];
}

/** Gives the shards: a paper's year, or parts of it of whole issues, so that what is added to a year changes its last part. */
export function planShards(documents: readonly DocumentToIndex[]): PlannedShard[] {
  const sorted = documents
    .filter(({ path }) => ISSUE_PAGE.test(path))
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
  return [...Map.groupBy(sorted, ({ path }) => path.replace(ISSUE_PAGE, '$1-$2'))].flatMap(
    ([name, ofYear]) => {
      const parts: DocumentToIndex[][] = [[]];
      for (const ofIssue of Map.groupBy(ofYear, ({ path }) => dirname(dirname(path))).values()) {
        const last = parts.at(-1) ?? [];
        if (last.length > 0 && last.length + ofIssue.length > SHARD_PAGES) parts.push([...ofIssue]);
        else append(last, ofIssue);
      }
      // Each shard costs every query something: the first pages of a new part stay with the part before.
      const rest = parts.at(-1) ?? [];
      if (parts.length > 1 && rest.length < SHARD_PAGES / 10) append(parts.at(-2) ?? [], parts.pop() ?? []);
      return parts.map((ofPart, part) => ({
        name: part > 0 ? `${name}-${part + 1}` : name,
        documents: ofPart,
      }));
    },
  );
}

async function readDocumentsApart(documents: DocumentsToRead): Promise<ReadDocuments> {
  return (await runApart(new URL('reading.ts', import.meta.url), documents)) as ReadDocuments;
}

async function indexPages(shard: ShardToIndex): Promise<void> {
  await runApart(new URL('indexing.ts', import.meta.url), shard);
}

async function listWordsApart(words: WordsToList): Promise<ListedWords> {
  return (await runApart(new URL('lexicon.ts', import.meta.url), words)) as ListedWords;
}

function describeShard(name: string, tag: string, signs: string): Omit<ShardInfo, 'traditional'> {
  const [publication = '', year = ''] = name.split('-');
  return { folder: `${name}-${tag.slice(0, 8)}/`, publication, year, tag, signs };
}

function newestFirst(one: ShardInfo, other: ShardInfo): number {
  const key = ({ year, folder }: ShardInfo): string => `${9999 - Number(year)} ${folder}`;
  return key(one) < key(other) ? -1 : 1;
}

/**
 * Puts into a folder the files that were made under this name before; else has them made, and kept. They are copied
 * from folder to folder: a shard's files never stand in this program's memory.
 */
async function fromCache(
  folder: string | null,
  name: string,
  output: string,
  make: (output: string) => Promise<void>,
): Promise<void> {
  if (folder === null) return make(output);
  const kept = join(folder, name);
  if (!existsSync(kept)) {
    await mkdir(folder, { recursive: true });
    // Under its name only when it is whole: a build that is stopped half-way leaves nothing to be believed.
    const draft = await mkdtemp(join(folder, 'draft-'));
    await make(draft);
    await rename(draft, kept).catch(() => rm(draft, { recursive: true, force: true }));
  }
  // The draft was its maker's alone; this folder is everybody's.
  await mkdir(output, { recursive: true });
  await cp(kept, output, { recursive: true });
}

/** The cache keeps what the last build used. */
async function dropOld(folder: string | null, used: ReadonlySet<string>): Promise<void> {
  if (folder === null) return;
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    if (!used.has(name)) await rm(join(folder, name), { recursive: true, force: true });
}

function versionOfPagefind(): string {
  const file = fileURLToPath(new URL('../package.json', import.meta.resolve('pagefind')));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

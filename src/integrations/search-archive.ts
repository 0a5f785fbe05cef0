/**
 * Built pages → `dist/pagefind`: one shard for each paper and year, of some hundred pages at most, and
 * `archive.json` that names them. Shards are made one after the other, so that memory holds one at a time;
 * a shard whose pages are the same as in the last build comes from the cache.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findNames, type Gazetteer } from '../extract/gazetteer.ts';
import { needsListing } from '../search/index-text.ts';
import type { Manifest, ShardInfo } from '../search/manifest.ts';
import { tokenise } from '../search/tokens.ts';
import { inPrint, makeCopies, type BuiltPage, type FindPlaces, type TextCopy } from './search-copies.ts';
import { readFiles, writeFiles, type Files } from './search-files.ts';
import { buildLexicon } from './search-lexicon.ts';
import { digestOf, indexNothing, indexShard } from './search-shard.ts';

export interface SearchIndexInput {
  /** Paths of the built pages; those without archived text are left out. */
  readonly paths: readonly string[];
  readonly read: (path: string) => Promise<BuiltPage>;
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

/** Another Pagefind may write other files from the same pages. */
const VERSION = versionOfPagefind();
/** What Pagefind's program is kept under. */
const PROGRAM = `program-${digestOf('', [], VERSION)}`;
/** Pages in a shard at most: to write its index, Pagefind takes 1.2 MB of memory for each. */
const SHARD_PAGES = 500;
/** Pages that are read at once. */
const AT_ONCE = 5;
/** `qdrb/2021-11-19/t1/index.html`: the shard is told by the path, so that only its own pages are read. */
const ISSUE_PAGE = /^([^/]+)\/(\d{4})-[^/]+\/[^/]+\/index\.html$/u;

/** Writes the search index of the pages that hold archived text. */
export async function writeSearchIndex(input: SearchIndexInput): Promise<SearchIndexReport> {
  const { outputPath } = input;
  const shards: ShardInfo[] = [];
  let [pages, indexed] = [0, 0];
  const findInText = findNames(input.gazetteer.places);
  const findPlaces = (text: string): string[] => findInText(text).map(({ name }) => name);
  const lexicon = buildLexicon(input.gazetteer);
  await rm(outputPath, { recursive: true, force: true });
  await writeFiles(outputPath, await fromCache(input.cacheFolder, PROGRAM, indexNothing));
  for (const { name, paths } of planShards(input.paths)) {
    const copies = await readCopies(paths, input, findPlaces);
    if (copies.length === 0) continue;
    lexicon.add(copies);
    const tag = digestOf(
      name,
      copies.map(({ path, html, facts }) => ({ path, html, facts })),
      VERSION,
    );
    const info = describeShard(name, tag, copies);
    const files = await fromCache(input.cacheFolder, tag, () => {
      indexed += 1;
      return indexShard(name, copies);
    });
    await writeFiles(join(outputPath, info.folder), files);
    shards.push(info);
    pages += copies.length;
  }
  const words = lexicon.files();
  for (const [name, text] of words) await writeFile(join(outputPath, name), text);
  const tag = createHash('sha256')
    .update([...words.values()].join(''))
    .digest('hex')
    .slice(0, 16);
  const manifest: Manifest = { shards: shards.toSorted(newestFirst), words: tag };
  await writeFile(join(outputPath, 'archive.json'), JSON.stringify(manifest));
  await dropOld(input.cacheFolder, new Set([...shards.map(({ tag }) => tag), PROGRAM]));
  return { pages, shards: shards.length, indexed };
}

interface PlannedShard {
  /** Paper, year, and from the second part of a year on its number: `qdrb-2021`, `qdrb-2021-2`. */
  readonly name: string;
  readonly paths: readonly string[];
}

/** Gives the shards: a paper's year, or parts of it of whole issues, so that what is added to a year changes its last part. */
export function planShards(paths: readonly string[]): PlannedShard[] {
  const inIssues = paths.filter((path) => ISSUE_PAGE.test(path)).toSorted();
  return [...Map.groupBy(inIssues, (path) => path.replace(ISSUE_PAGE, '$1-$2'))].flatMap(([name, ofYear]) => {
    const parts: string[][] = [[]];
    for (const ofIssue of Map.groupBy(ofYear, (path) => dirname(dirname(path))).values()) {
      const last = parts.at(-1) ?? [];
      if (last.length > 0 && last.length + ofIssue.length > SHARD_PAGES) parts.push([...ofIssue]);
      else last.push(...ofIssue);
    }
    // Each shard costs every query something: the first pages of a new part stay with the part before.
    const rest = parts.at(-1) ?? [];
    if (parts.length > 1 && rest.length < SHARD_PAGES / 10) parts.at(-2)?.push(...(parts.pop() ?? []));
    return parts.map((ofPart, part) => ({ name: part > 0 ? `${name}-${part + 1}` : name, paths: ofPart }));
  });
}

/** Pages are read and parsed a few at a time: their trees are large, what is kept of them is small. */
async function readCopies(
  paths: readonly string[],
  { read }: SearchIndexInput,
  findPlaces: FindPlaces,
): Promise<TextCopy[]> {
  const copies: TextCopy[] = [];
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    const pages = await Promise.all(paths.slice(at, at + AT_ONCE).map(read));
    copies.push(...makeCopies(pages, findPlaces));
  }
  return inPrint(copies);
}

function describeShard(name: string, tag: string, copies: readonly TextCopy[]): ShardInfo {
  const [publication = '', year = ''] = name.split('-');
  // One after the other: all characters of a shard at once would take tens of megabytes.
  const characters = new Set<string>();
  for (const { text } of copies)
    for (const block of text.blocks) for (const { folded } of tokenise(block.text)) characters.add(folded);
  const signs = [...characters].filter(needsListing).sort().join('');
  const folder = `${name}-${tag.slice(0, 8)}/`;
  return { folder, publication, year, tag, signs };
}

function newestFirst(one: ShardInfo, other: ShardInfo): number {
  const key = ({ year, folder }: ShardInfo): string => `${9999 - Number(year)} ${folder}`;
  return key(one) < key(other) ? -1 : 1;
}

/** Gives what was made under this name before, else makes and keeps it. */
async function fromCache(folder: string | null, name: string, make: () => Promise<Files>): Promise<Files> {
  if (folder === null) return make();
  const kept = await readFiles(join(folder, name)).catch(() => null);
  if (kept) return kept;
  const files = await make();
  await mkdir(folder, { recursive: true });
  // Under its name only when it is whole: a build that is stopped half-way leaves nothing to be believed.
  const draft = await mkdtemp(join(folder, 'draft-'));
  await writeFiles(draft, files);
  await rename(draft, join(folder, name)).catch(() => rm(draft, { recursive: true, force: true }));
  return files;
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

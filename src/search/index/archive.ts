/**
 * The documents of the archive → `dist/pagefind`: one shard for each paper and year, of some hundred pages at most, and
 * `archive.json` that names them; what is translated the same in a folder of its language, `dist/pagefind/en`, which a
 * query in the language of the texts never reads. Shards are made one after the other, and each by programs of its own, so
 * that memory holds one at a time; a shard whose pages are the same as in the last build comes from the cache.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Gazetteer } from '../../extract/gazetteer.ts';
import { append } from '../../model/list.ts';
import { runApart } from './apart.ts';
import { dropOld, type CacheFolder } from './kept-files.ts';
import type { TermToCall, WordsListed, WordsToList } from './lexicon.ts';
import type { CopiesInFile, DocumentsToRead, DocumentToIndex, ReadDocuments } from './reading.ts';
import {
  writeManifest,
  writeProgram,
  writeShard,
  type IndexFolder,
  type WrittenShard,
} from './shard-files.ts';

export interface SearchIndexInput {
  /** Those without a word are left out. */
  readonly documents: readonly DocumentToIndex[];
  readonly outputPath: string;
  readonly cacheFolder: CacheFolder;
  readonly gazetteer: Gazetteer;
  /** How terms of the texts are called in translations; those that no text has are left out. */
  readonly terms?: readonly TermToCall[];
}

export interface SearchIndexReport {
  readonly pages: number;
  readonly shards: number;
  /** Shards that did not come from the cache. */
  readonly indexed: number;
}

/** Pages in a shard at most: to write its index, Pagefind takes 1.2 MB of memory for each. */
const SHARD_PAGES = 500;
/** `qdrb/2021-11-19/t1/index.html`: the shard is told by the path, so that only its own documents are read. */
const ISSUE_PAGE = /^([^/]+)\/(\d{4})-[^/]+\/[^/]+\/index\.html$/u;

/** Writes the search index of the pages that hold archived text. */
export async function writeSearchIndex(input: SearchIndexInput): Promise<SearchIndexReport> {
  const { gazetteer, outputPath, cacheFolder, terms = [] } = input;
  const index: IndexFolder = { output: outputPath, cache: cacheFolder, used: new Set() };
  const shards: WrittenShard[] = [];
  const translated: TranslatedShard[] = [];
  const counts: string[] = [];
  const named: Record<string, string> = {};
  let pages = 0;
  await rm(outputPath, { recursive: true, force: true });
  await writeProgram(index);
  const workplace = await mkdtemp(join(tmpdir(), 'search-'));
  try {
    for (const { name, documents } of planShards(input.documents)) {
      const copies = join(workplace, `${name}.json`);
      const words = join(workplace, `${name}.words`);
      const names = terms.flatMap((term) => term.names).filter((name) => !(name in named));
      const read = await readDocumentsApart({ documents, gazetteer, names, copies, words });
      Object.assign(named, read.named);
      if (read.count === 0) continue;
      counts.push(words);
      shards.push(await writeShard(index, { name, copies, digest: read.digest, signs: read.signs }));
      append(translated, translatedShards(name, read));
      await rm(copies);
      pages += read.count;
    }
    append(shards, await writeTranslations(index, translated));
    const { tag, traditional } = await listWordsApart({
      counts,
      translated: [...new Set(translated.map(({ language }) => language))].sort(),
      terms,
      named,
      output: outputPath,
    });
    const ofTexts = shards.slice(0, counts.length);
    await writeFile(join(outputPath, 'archive.json'), writeManifest(ofTexts, traditional, tag));
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
  await dropOld(cacheFolder, index.used);
  return { pages, shards: counts.length, indexed: shards.filter(({ isNew }) => isNew).length };
}

interface TranslatedShard extends CopiesInFile {
  readonly name: string;
  readonly language: string;
}

function translatedShards(name: string, { translated }: ReadDocuments): TranslatedShard[] {
  return Object.entries(translated)
    .filter(([, { count }]) => count > 0)
    .map(([language, own]) => ({ name, language, ...own }));
}

/** Writes the index of each language that texts are translated into, in a folder of its own. */
async function writeTranslations(
  index: IndexFolder,
  translated: readonly TranslatedShard[],
): Promise<WrittenShard[]> {
  const all: WrittenShard[] = [];
  for (const [language, ofLanguage] of Map.groupBy(translated, (shard) => shard.language)) {
    const own: IndexFolder = { ...index, output: join(index.output, language) };
    await writeProgram(own, language);
    const shards: WrittenShard[] = [];
    for (const shard of ofLanguage) shards.push(await writeShard(own, { ...shard, signs: '' }));
    await writeFile(join(own.output, 'archive.json'), writeManifest(shards, [], ''));
    append(all, shards);
  }
  return all;
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

async function listWordsApart(words: WordsToList): Promise<WordsListed> {
  return (await runApart(new URL('lexicon.ts', import.meta.url), words)) as WordsListed;
}

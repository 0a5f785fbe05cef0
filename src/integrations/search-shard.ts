/** Pages → one shard of the search index: Pagefind's files, and what is known of each page beside them. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { createIndex, type PagefindIndex } from 'pagefind';
import { searchableSigns } from '../search/index-text.ts';
import { writePages, type PageFacts } from '../search/manifest.ts';

/** A page as it is indexed. */
export interface SearchCopy {
  /** Path from the archive's root: `qdrb/2021-11-19/t1/index.html`. */
  readonly path: string;
  readonly html: string;
  readonly facts: PageFacts;
}

/** Files by their path in a folder. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Postings in one chunk of the index, Pagefind's own 20,000: a query fetches one chunk for each of its
 * characters, so small chunks hold little that was not asked for.
 */
const CHUNK_SIZE = '1500';
/** Pagefind's program and its interfaces, which stand once beside the shards or not at all. */
const PROGRAM = /^(?:pagefind\.js|pagefind-worker\.js|wasm\..+)$/u;
const UNUSED = /^pagefind-.*(?:ui|highlight|playground)/u;

/** Gives what a shard's files depend on, in short: the same digest, the same files. */
export function digestOf(copies: readonly SearchCopy[], version: string): string {
  const hash = createHash('sha256').update(JSON.stringify([version, CHUNK_SIZE]));
  for (const copy of copies) hash.update(JSON.stringify(copy));
  return hash.digest('hex').slice(0, 16);
}

/** Gives the files of the shard that holds these pages, which come in the order of print. */
export async function indexShard(copies: readonly SearchCopy[]): Promise<Files> {
  const characters = new Set(copies.flatMap(({ html }) => [...new Set(html)]));
  const files = await runPagefind(copies, searchableSigns(characters));
  const kept = new Map([...files].filter(([path]) => !PROGRAM.test(path) && !UNUSED.test(path)));
  const ids = idsByPath(kept);
  const pages = copies.map(({ path, facts }) => {
    const id = ids.get(path) ?? fail(path, ['it is not in the index']);
    return { id, facts };
  });
  return kept.set('pages.json', new TextEncoder().encode(writePages(pages)));
}

/** Gives the files of an empty index with Pagefind's program, which every shard is merged into. */
export async function indexNothing(): Promise<Files> {
  // A page without a word would make no index at all. This word, of a letter that one manuscript has, is
  // longer than any that is asked for.
  const html = '<html lang="zh"><body data-pagefind-body><p>ꙮꙮ</p></body></html>';
  const files = await runPagefind([{ path: 'index.html', html }], '');
  return new Map([...files].filter(([path]) => !UNUSED.test(path)));
}

async function runPagefind(
  copies: readonly Omit<SearchCopy, 'facts'>[],
  includeCharacters: string,
): Promise<Map<string, Uint8Array>> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = CHUNK_SIZE;
  const created = await createIndex({ includeCharacters });
  const index = created.index ?? fail('the search index', created.errors);
  for (const copy of copies) await addCopy(index, copy);
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) fail('to write', errors);
  await index.deleteIndex();
  return new Map(files.map(({ path, content }) => [path, content]));
}

async function addCopy(index: PagefindIndex, { path, html }: Omit<SearchCopy, 'facts'>): Promise<void> {
  const { errors } = await index.addHTMLFile({ sourcePath: path, content: html });
  if (errors.length > 0) fail(path, errors);
}

/** Pagefind names a page by its content; only its fragment tells which page that is. */
function idsByPath(files: Files): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const [path, content] of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/u.exec(path)?.[1];
    if (id === undefined) continue;
    const json = gunzipSync(content)
      .toString()
      .replace(/^pagefind_dcd/u, '');
    ids.set(`${(JSON.parse(json) as { url: string }).url.slice(1)}index.html`, id);
  }
  return ids;
}

function fail(what: string, errors: readonly string[]): never {
  throw new Error(`Search index: Pagefind refused ${what}: ${errors.join('; ')}`);
}

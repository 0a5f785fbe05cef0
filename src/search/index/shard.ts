/** Pages → one shard of the search index: Pagefind's files, and what is known of each page beside them. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { minifySync } from 'rolldown/utils';
import { searchableSigns } from '../text/index-text.ts';
import { writePages, type PageFacts } from '../text/manifest.ts';
import type { TellPlace } from './apart.ts';
import { readFiles, type Files } from './files.ts';
import { mendProgram } from './pagefind-program.ts';
import { shortenMetadata, PAGEFIND_SIGNATURE } from './metadata.ts';

/** A page as it is indexed. */
export interface SearchCopy {
  /** Path from the archive's root: `qdrb/2021-11-19/t1/index.html`. */
  readonly path: string;
  readonly html: string;
  readonly facts: PageFacts;
  /** Of a translation, the row of its text among the pages of the shard that has that. */
  readonly row?: number;
}

/** Measured with `npm run bench:search-scale`: the list of chunks then costs as much as those that are fetched. */
const CHUNK_FACTOR = 3;
/** Pagefind's program and its interfaces, which stand once beside the shards or not at all. */
const PROGRAM_FILE = /^(?:pagefind\.js|pagefind-worker\.js|wasm\..+)$/u;
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/u;
const UNUSED = /^pagefind-.*(?:ui|highlight|playground)/u;

/** Counted up whenever other files are written of the same pages, so that no reader's browser takes older ones for them. */
const FILES_VERSION = 7;

/** Gives what files depend on, in short: the same digest, the same files. */
export function digestOfInputs(...made: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([FILES_VERSION, CHUNK_FACTOR, ...made]))
    .digest('hex')
    .slice(0, 16);
}

/** Gives the files of the shard of this name that holds these pages, which come in the order of print. Rejects where Pagefind refuses one. */
export async function indexShard(
  name: string,
  copies: readonly SearchCopy[],
  tell: TellPlace = () => undefined,
): Promise<Files> {
  const beginning = `${name}.`;
  const characters = new Set(copies.flatMap(({ html }) => [...new Set(html)]));
  const files = await runPagefind(copies, searchableSigns(characters), tell);
  const kept = shortenMetadata(
    new Map([...files].filter(([path]) => !PROGRAM_FILE.test(path) && !UNUSED.test(path))),
    beginning,
  );
  const ids = new Map<string, string>();
  for (const [file, content] of kept) {
    const [, id] = FRAGMENT.exec(file) ?? [];
    if (id === undefined) continue;
    const { path, written } = rewriteFragment(content);
    // Only its fragment tells which page a name stands for.
    ids.set(path, id);
    kept.set(file, written);
  }
  const pages = copies.map(({ path, facts, row }) => {
    const id = ids.get(path) ?? fail(path, ['it is not in the index']);
    return { id: id.slice(beginning.length), facts, ...(row === undefined ? {} : { row }) };
  });
  return kept.set('pages.json', new TextEncoder().encode(writePages(beginning, pages)));
}

/** Gives the files of an empty index of a language with Pagefind's program, which every shard is merged into. Rejects as `indexShard` does. */
export async function indexNothing(language = 'und'): Promise<Files> {
  // A page without a word would make no index at all. This word, of a letter that one manuscript has, is
  // longer than any that is asked for.
  const html = `<html lang="${language}"><body data-pagefind-body><p>ꙮꙮꙮꙮ</p></body></html>`;
  const files = await runPagefind([{ path: 'index.html', html }], '');
  const used = [...files].filter(([path]) => !UNUSED.test(path));
  return new Map(
    used.map(([path, content]) => [path, path.endsWith('.js') ? mendScript(path, content) : content]),
  );
}

function mendScript(path: string, content: Uint8Array): Uint8Array {
  const { code, errors } = minifySync(path, mendProgram(new TextDecoder().decode(content)), { module: true });
  if (errors.length > 0)
    fail(
      path,
      errors.map(({ message }) => message),
    );
  return new TextEncoder().encode(code);
}

async function runPagefind(
  copies: readonly Omit<SearchCopy, 'facts'>[],
  includeCharacters: string,
  tell: TellPlace = () => undefined,
): Promise<Files> {
  // Files that Pagefind hands over, and does not write, are held several times in both programs.
  const outputPath = await mkdtemp(join(tmpdir(), 'search-shard-'));
  try {
    await writeIndex(copies, { includeCharacters, outputPath, tell });
    return await readFiles(outputPath);
  } finally {
    await rm(outputPath, { recursive: true, force: true });
  }
}

interface IndexToWrite {
  readonly includeCharacters: string;
  readonly outputPath: string;
  readonly tell: TellPlace;
}

/** Has Pagefind write an index to a folder, and ends Pagefind: what is read of it then finds its memory given back. */
async function writeIndex(
  copies: readonly Omit<SearchCopy, 'facts'>[],
  { includeCharacters, outputPath, tell }: IndexToWrite,
): Promise<void> {
  // Read when Pagefind starts, so each shard has a Pagefind of its own.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = chunkSizeOf(copies);
  try {
    const created = await createIndex({ includeCharacters });
    const index = created.index ?? fail('the search index', created.errors);
    for (const copy of copies) {
      tell(copy.path);
      await addCopy(index, copy);
    }
    tell(`${copies[0]?.path ?? ''} … (${copies.length})`);
    const { errors } = await index.writeFiles({ outputPath });
    if (errors.length > 0) fail('to write', errors);
  } finally {
    await close();
  }
}

/**
 * Gives how much a chunk of the index shall hold; Pagefind's own measure is 20,000. A query fetches a chunk
 * for each of its words, and the list of all chunks: together they cost least where chunks grow with the root
 * of the shard.
 */
function chunkSizeOf(copies: readonly Omit<SearchCopy, 'facts'>[]): string {
  const words = copies.reduce((sum, { html }) => sum + html.split(' ').length, 0);
  return String(Math.max(300, Math.round(Math.sqrt(CHUNK_FACTOR * words))));
}

async function addCopy(index: PagefindIndex, { path, html }: Omit<SearchCopy, 'facts'>): Promise<void> {
  const { errors } = await index.addHTMLFile({ sourcePath: path, content: html });
  if (errors.length > 0) fail(path, errors);
}

interface PagefindFragment {
  readonly url: string;
  readonly anchors: readonly { readonly title?: string }[];
}

/** Gives a fragment with what is shown of its page, and without the words, which nobody reads. */
function rewriteFragment(content: Uint8Array): { path: string; written: Uint8Array } {
  const text = gunzipSync(content).toString();
  const fragment = JSON.parse(text.slice(PAGEFIND_SIGNATURE.length)) as PagefindFragment;
  const page = JSON.parse(fragment.anchors[0]?.title ?? 'null') as unknown;
  const json = JSON.stringify({ ...fragment, content: '', anchors: [], page });
  // What is packed lies in a buffer several times as large: a copy lets that go.
  const written = new Uint8Array(gzipSync(PAGEFIND_SIGNATURE + json, { level: 9 }));
  return { path: `${fragment.url.slice(1)}index.html`, written };
}

function fail(what: string, errors: readonly string[]): never {
  throw new Error(`Search index: Pagefind refused ${what}: ${errors.join('; ')}`);
}

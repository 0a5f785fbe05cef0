/** The search engines that are compared, each with its best settings for Chinese, over the same texts. */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { create, insertMultiple, save, search as searchOrama } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import { Charset, Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { NOTHING_CHOSEN } from '../../src/search/query/facets.ts';
import { runSearch } from '../../src/search/query/run.ts';
import { openIndex } from '../search-client.ts';

export interface BenchText {
  readonly path: string;
  readonly lines: readonly string[];
}

export interface Engine {
  /** Gives the paths of what is found, the best first. */
  readonly search: (query: string) => Promise<readonly string[]>;
  /** The index as it is served, file by file or as one text. */
  readonly index: () => Promise<readonly Uint8Array[]>;
  /** The files that one query reads beside the program; `null` where it reads the whole index. */
  readonly reads: ((query: string) => Promise<readonly Uint8Array[]>) | null;
  /** Module that a browser loads to search, and what it needs of it; `null` where the index brings it. */
  readonly module: string | null;
}

export type MakeEngine = (texts: readonly BenchText[]) => Promise<Engine>;

/** Name of each engine with its settings → what builds its index. */
export const ENGINES: Readonly<Record<string, MakeEngine>> = {
  'this search (Pagefind 1.6.0, pairs of characters)': () => openOurs('dist/pagefind'),
  'Pagefind 1.6.0, as it comes': (texts) => buildPagefind(texts, (query) => query),
  'Pagefind 1.6.0, query in quotes': (texts) => buildPagefind(texts, (query) => `"${query}"`),
  'MiniSearch 7.2.0, bigrams': buildMiniSearch,
  'FlexSearch 0.8.212, CJK with context': buildFlexSearch,
  'Orama 3.1.18, Mandarin tokenizer': buildOrama,
};

async function openOurs(folder: string): Promise<Engine> {
  const { archive } = await openIndex(folder);
  const pathsOf = async (text: string): Promise<string[]> => {
    let outcome = await runSearch(archive, { text, selection: NOTHING_CHOSEN, sort: 'relevance' });
    while (outcome.next) outcome = await outcome.next();
    return outcome.way === 'exact' ? outcome.shown.map(({ path }) => path) : [];
  };
  return {
    search: pathsOf,
    index: () => readFolder(folder),
    reads: async (query) => {
      const opened = await openIndex(folder);
      await runSearch(opened.archive, { text: query, selection: NOTHING_CHOSEN, sort: 'relevance' });
      return new Map(opened.reads.map(({ path, content }) => [path, content])).values().toArray();
    },
    module: null,
  };
}

async function buildPagefind(texts: readonly BenchText[], write: (query: string) => string): Promise<Engine> {
  const folder = resolve('.cache/bench/pagefind');
  await rm(folder, { recursive: true, force: true });
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  await close();
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind made no index');
  for (const { path, lines } of texts) {
    const [headline = '', ...rest] = lines.map(escape);
    const content = `<html lang="zh"><body><h1>${headline}</h1>${rest.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
    await index.addHTMLFile({ url: path, content });
  }
  await index.writeFiles({ outputPath: folder });
  await close();
  const reads: Uint8Array[] = [];
  const real = globalThis.fetch;
  const client = async (): Promise<PagefindClient> => {
    globalThis.fetch = async (address) => {
      const file = await readFile(new URL((address as string).split('?')[0] ?? ''));
      reads.push(file);
      return new Response(new Uint8Array(file));
    };
    const script = pathToFileURL(join(folder, 'pagefind.js')).href;
    return ((await import(`${script}?${Math.random()}`)) as PagefindModule).createInstance({
      basePath: pathToFileURL(`${folder}/`).href,
    });
  };
  const opened = await client();
  const search = async (pagefind: PagefindClient, query: string): Promise<string[]> => {
    const { results } = await pagefind.search(write(query));
    return Promise.all(results.map(async ({ data }) => (await data()).raw_url));
  };
  return {
    search: (query) => search(opened, query),
    index: () => readFolder(folder),
    reads: async (query) => {
      const fresh = await client();
      reads.length = 0;
      await search(fresh, query);
      globalThis.fetch = real;
      return [...reads];
    },
    module: null,
  };
}

interface PagefindModule {
  readonly createInstance: (options: { basePath: string }) => PagefindClient;
}

interface PagefindClient {
  readonly search: (query: string) => Promise<{ results: { data: () => Promise<{ raw_url: string }> }[] }>;
}

async function buildMiniSearch(texts: readonly BenchText[]): Promise<Engine> {
  const bigrams = (text: string): string[] => {
    const characters = [...text.toLowerCase().replace(/\s/gu, '')];
    return characters.length < 2
      ? characters
      : characters.slice(1).map((next, at) => (characters[at] ?? '') + next);
  };
  const index = new MiniSearch({
    fields: ['title', 'text'],
    idField: 'path',
    tokenize: (text) => text.split('\n').flatMap(bigrams),
    processTerm: (term) => term,
  });
  index.addAll(texts.map(({ path, lines }) => ({ path, title: lines[0] ?? '', text: lines.join('\n') })));
  return Promise.resolve({
    search: (query) => {
      const found = index.search(query, {
        combineWith: 'AND',
        prefix: [...query].length < 2,
        boost: { title: 3 },
      });
      return Promise.resolve(found.map(({ id }) => String(id)));
    },
    index: () => Promise.resolve([new TextEncoder().encode(JSON.stringify(index))]),
    reads: null,
    module: 'import M from "minisearch"; console.log(M)',
  });
}

function buildFlexSearch(texts: readonly BenchText[]): Promise<Engine> {
  const index = new Index({ encoder: Charset.CJK, tokenize: 'strict', context: true });
  texts.forEach(({ lines }, id) => index.add(id, lines.join('\n')));
  const chunks: Uint8Array[] = [];
  index.export((_key, data) => {
    if (data) chunks.push(new TextEncoder().encode(data));
  });
  return Promise.resolve({
    search: (query) => {
      const found = index.search(query, { limit: texts.length, suggest: false });
      return Promise.resolve((found as number[]).map((id) => texts[id]?.path ?? ''));
    },
    index: () => Promise.resolve(chunks),
    reads: null,
    module: 'import { Charset, Index } from "flexsearch"; console.log(Charset, Index)',
  });
}

async function buildOrama(texts: readonly BenchText[]): Promise<Engine> {
  const database = create({
    schema: { path: 'string', title: 'string', text: 'string' } as const,
    components: { tokenizer: createTokenizer() },
  });
  await insertMultiple(
    database,
    texts.map(({ path, lines }) => ({ path, title: lines[0] ?? '', text: lines.join('\n') })),
  );
  return {
    search: async (query) => {
      const { hits } = await searchOrama(database, {
        term: query,
        properties: ['title', 'text'],
        boost: { title: 3 },
        threshold: 0,
        limit: texts.length,
      });
      return hits.map(({ document }) => document.path);
    },
    index: () => Promise.resolve([new TextEncoder().encode(JSON.stringify(save(database)))]),
    reads: null,
    module:
      'import { create, search } from "@orama/orama"; import { createTokenizer } from "@orama/tokenizers/mandarin"; console.log(create, search, createTokenizer)',
  };
}

async function readFolder(folder: string): Promise<Uint8Array[]> {
  await mkdir(folder, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(?:pf_\w+|json)$/u.test(entry.name));
  return Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name))));
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

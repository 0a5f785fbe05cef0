/**
 * `npm run bench:search-scale -- 2000`: the search of an archive of so many pages, made of the first issue's
 * sentences in other orders, two years of them to a thousand pages. Prints exact page sets, bytes and times.
 */
import { rmSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { NOTHING_CHOSEN } from '../../src/search/facets.ts';
import { findPages } from '../../src/search/find.ts';
import { parseQuery } from '../../src/search/query.ts';
import { runSearch } from '../../src/search/run.ts';
import { openIndex, type ReadFile } from '../search-client.ts';
import { readDocuments } from '../site/source-truth.ts';
import { writeIndex, type Article } from '../unit/search/archive.ts';
import { KEYWORDS } from './keywords.ts';
import { watchMemory } from './memory.ts';

const FOLDER = '.cache/bench/scale';
const count = Number(process.argv[2] ?? 2000);
let state = 7;
const next = (limit: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * limit);
};

const documents = readDocuments().filter(({ kind }) => kind === 'highlight');
const sentences = documents.flatMap(({ lines }) =>
  lines.flatMap((line) => line.match(/[^。;]+[。;]?/gu) ?? []),
);
const articles = Array.from({ length: count }, (_, index): Article => {
  const { lines } = documents[index % documents.length] ?? { lines: [] };
  const year = 2021 - Math.floor(index / 1000);
  const day = new Date(Date.UTC(year, 0, 1 + (Math.floor(index / 3) % 330))).toISOString().slice(0, 10);
  const mix = (line: string): string =>
    line.replace(/[^。;]+[。;]/gu, (own) => (next(3) ? (sentences[next(sentences.length)] ?? own) : own));
  return { path: `/qdrb/${day}/a-${index}/`, blocks: lines.map(mix), page: `特${1 + (index % 4)}` };
});

rmSync(FOLDER, { recursive: true, force: true });
const start = performance.now();
const [, peak] = await watchMemory(() => writeIndex(articles, FOLDER));
const seconds = (performance.now() - start) / 1000;

const texts = articles.map(({ path, blocks }) => ({
  path,
  blocks: blocks.map((block) => block.replace(/\s/gu, '').toLowerCase()),
}));
const random = Array.from({ length: 300 }, () => {
  const { blocks } = texts[next(texts.length)] ?? { blocks: [''] };
  const characters = [...(blocks[next(blocks.length)] ?? '')];
  const at = next(Math.max(1, characters.length - 4));
  return characters.slice(at, at + 2 + next(4)).join('');
});
const queries = [...KEYWORDS, ...random];

let exact = 0;
const { archive } = await openIndex(FOLDER);
for (const query of queries) {
  const found = await findPages(archive, { way: 'exact', query: parseQuery(query) });
  const paths = new Set(await Promise.all(found.map(async ({ data }) => (await data()).raw_url)));
  const wanted = texts.filter(({ blocks }) => blocks.some((block) => block.includes(query.toLowerCase())));
  if (paths.size === wanted.length && wanted.every(({ path }) => paths.has(path))) exact += 1;
}

const sizes = new Map<string, number>();
/** Bytes on the line: what is packed already is sent as it is, the rest as brotli. */
const sizeOf = ({ path, content }: ReadFile): number => {
  const size = sizes.get(path) ?? (/\.pf_/u.test(path) ? content.length : brotliCompressSync(content).length);
  sizes.set(path, size);
  return size;
};
const costs: { index: number; all: number; files: number; time: number; processor: number }[] = [];
for (const text of queries.filter((_, index) => index % 3 === 0)) {
  const opened = await openIndex(FOLDER);
  const [begin, used] = [performance.now(), process.cpuUsage()];
  await runSearch(opened.archive, { text, selection: NOTHING_CHOSEN, sort: 'relevance' });
  const { user, system } = process.cpuUsage(used);
  const time = performance.now() - begin;
  const files = new Map(
    opened.reads.filter(({ path }) => !/\.js$|^wasm/u.test(path)).map((file) => [file.path, file]),
  );
  const bytes = (isCounted: (path: string) => boolean): number =>
    [...files.values()].filter(({ path }) => isCounted(path)).reduce((sum, file) => sum + sizeOf(file), 0);
  costs.push({
    index: bytes((path) => !path.includes('fragment/')),
    all: bytes(() => true),
    files: files.size,
    time,
    processor: (user + system) / 1000,
  });
}
const spread = (name: keyof (typeof costs)[number], unit: number): string =>
  [0.5, 0.95]
    .map((share) =>
      (
        (costs.map((cost) => cost[name]).toSorted((a, b) => a - b)[Math.ceil(costs.length * share) - 1] ??
          0) / unit
      ).toFixed(0),
    )
    .join(' / ');

console.log(
  `${count} pages, ${archive.shards.length} shards; indexed in ${seconds.toFixed(0)} s; peak memory ${peak.together.toFixed(0)} MB, of one program ${peak.largest.toFixed(0)} MB`,
);
console.log(`exact page sets: ${exact} of ${queries.length}`);
console.log(
  `index bytes a first query, KB, p50 / p95: ${spread('index', 1000)}; with the pages shown: ${spread('all', 1000)}; files: ${spread('files', 1)}`,
);
console.log(
  `cold query in Node, ms, p50 / p95: ${spread('time', 1)}; of the processor: ${spread('processor', 1)}`,
);

/**
 * `npm run bench:search-scale -- 2000 [300]`: the search of an archive of so many pages (`corpus.ts`), asked
 * for keywords and so many random runs of characters. Prints exact page sets and totals of occurrences, bytes,
 * and times, from loading Pagefind's script until the results are there.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { NOTHING_CHOSEN } from '../../src/search/query/facets.ts';
import { findCandidates } from '../../src/search/query/find.ts';
import { parseQuery } from '../../src/search/query/query.ts';
import { runSearch } from '../../src/search/query/run.ts';
import { openIndex, type ReadFile } from '../search-client.ts';
import { writeDocument } from '../builds/search/built-index.ts';
import { numbers, writeArticles } from './corpus.ts';
import { KEYWORDS } from './keywords.ts';
import { runWatched } from './memory.ts';

const FOLDER = '.cache/bench/scale';
const DOCUMENTS = '.cache/bench/scale-documents';
const [count = 2000, samples = 300] = process.argv.slice(2).map(Number);
/** Of the queries, every so many-th is also asked by a new reader. */
const COLD = 3;

// Indexed from a folder by a program of its own: what this one holds in memory is no part of it.
rmSync(DOCUMENTS, { recursive: true, force: true });
for (const article of writeArticles(count, numbers())) {
  const { path, mdx } = writeDocument(article);
  const file = join(DOCUMENTS, path.replace(/\/index\.html$/u, '.mdx'));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, mdx);
}
const start = performance.now();
const peak = await runWatched('tests/search-bench/index-folder.ts', DOCUMENTS, FOLDER);
const seconds = (performance.now() - start) / 1000;

console.log(
  `${count} pages, indexed in ${seconds.toFixed(0)} s; peak memory ${peak.together.toFixed(0)} MiB, of one program ${peak.largest.toFixed(0)} MiB`,
);

const next = numbers();
const articles = [...writeArticles(count, next)];
const texts = articles.map(({ path, blocks }) => ({
  path,
  blocks: blocks.map((block) => block.replace(/\s/gu, '').toLowerCase()),
}));
const random = Array.from({ length: samples }, () => {
  const { blocks } = texts[next(texts.length)] ?? { blocks: [''] };
  const characters = [...(blocks[next(blocks.length)] ?? '')];
  const at = next(Math.max(1, characters.length - 4));
  return characters.slice(at, at + 2 + next(4)).join('');
});
const queries = [...KEYWORDS, ...random];

let exact = 0;
const { archive } = await openIndex(FOLDER);
for (const query of queries) {
  const found = await findCandidates(archive, { way: 'exact', query: parseQuery(query) });
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
/** Of the searches of a new reader: those that tell how often the query stands in all pages found, and rightly. */
let totals = 0;
const costs: { index: number; all: number; files: number; time: number; processor: number }[] = [];
for (const text of queries.filter((_, index) => index % COLD === 0)) {
  const [begin, used] = [performance.now(), process.cpuUsage()];
  const opened = await openIndex(FOLDER);
  const { occurrences } = await runSearch(opened.archive, {
    text,
    selection: NOTHING_CHOSEN,
    sort: 'relevance',
  });
  const { user, system } = process.cpuUsage(used);
  const time = performance.now() - begin;
  const counted = texts.flatMap(({ blocks }) =>
    blocks.map((block) => block.split(text.toLowerCase()).length - 1),
  );
  if (occurrences === counted.reduce((sum, count) => sum + count, 0)) totals += 1;
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
  `exact page sets: ${exact} of ${queries.length}, in ${archive.shards.length} shards; exact totals of occurrences: ${totals} of ${costs.length}`,
);
console.log(
  `index bytes a first query, KB, p50 / p95: ${spread('index', 1000)}; with the pages shown: ${spread('all', 1000)}; files: ${spread('files', 1)}`,
);
console.log(
  `cold query in Node, ms, p50 / p95: ${spread('time', 1)}; of the processor: ${spread('processor', 1)}`,
);

/**
 * `npm run bench:search`: this search beside others, over the archive in `dist/` and its sources. Prints the
 * table of the README. Times are this machine's; compare them with each other only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { readDocuments } from '../site/source-truth.ts';
import { KEYWORDS } from './keywords.ts';
import { ENGINES, type BenchText, type Engine } from './engines.ts';

const SEED = 20211119;
const RANDOM_QUERIES = 300;
const texts: readonly BenchText[] = readDocuments().map(({ path, lines }) => ({ path: `/${path}`, lines }));
const comparable = (text: string): string => text.replace(/\s/gu, '').toLowerCase();
const truth = texts.map(({ path, lines }) => ({ path, lines: lines.map(comparable) }));
const queries = [...KEYWORDS, ...randomQueries()];

console.log(
  `| search | recall | precision | exact page sets | titled page first | first query, KB | index, KB | build, s | warm query, ms (p50 / p95) |`,
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [name, make] of Object.entries(ENGINES)) {
  const start = performance.now();
  const engine = await make(texts);
  const seconds = (performance.now() - start) / 1000;
  const { recall, precision, exact } = await measureTruth(engine);
  const titled = await measureTitles(engine);
  const first = await measureFirst(engine);
  const size = (await engine.index()).reduce((sum, file) => sum + bytesOf(file), 0);
  const [p50, p95] = await measureTimes(engine);
  const cells = [
    ...[recall, precision, exact, titled].map((share) => share.toFixed(3)),
    ...[first, size].map((bytes) => String(Math.round(bytes / 1000))),
    name.startsWith('this') ? 'with the site' : seconds.toFixed(1),
    `${p50.toFixed(1)} / ${p95.toFixed(1)}`,
  ];
  console.log(`| ${[name, ...cells].join(' | ')} |`);
}

async function measureTruth(engine: Engine): Promise<{ recall: number; precision: number; exact: number }> {
  const shares = { recall: 0, precision: 0, exact: 0 };
  for (const query of queries) {
    const found = new Set(await engine.search(query));
    const wanted = new Set(pagesWith(query));
    const right = found.intersection(wanted).size;
    shares.recall += wanted.size === 0 ? 1 : right / wanted.size;
    shares.precision += found.size === 0 ? 1 : right / found.size;
    shares.exact += right === wanted.size && right === found.size ? 1 : 0;
  }
  const mean = (sum: number): number => sum / queries.length;
  return { recall: mean(shares.recall), precision: mean(shares.precision), exact: mean(shares.exact) };
}

/** Gives the share of pages that come first for the longest phrase of their first line. */
async function measureTitles(engine: Engine): Promise<number> {
  const results = await Promise.all(
    texts.map(async ({ path, lines }) => {
      const phrases = (lines[0] ?? '')
        .split(/[\p{P}\s]+/u)
        .toSorted((one, other) => other.length - one.length);
      return (await engine.search(phrases[0] ?? ''))[0] === path;
    }),
  );
  return results.filter(Boolean).length / texts.length;
}

/** Gives the median of the bytes that a first keyword costs: program, and what it reads of the index. */
async function measureFirst(engine: Engine): Promise<number> {
  const { module, reads } = engine;
  const program = module === null ? pagefindProgram() : await bundleSize(module);
  const costs: number[] = [];
  for (const keyword of KEYWORDS) {
    const files = reads ? await reads(keyword) : await engine.index();
    costs.push(files.reduce((sum, file) => sum + bytesOf(file), 0));
    if (!reads) break;
  }
  // Where a query counts Pagefind's program among its reads, it is not counted twice.
  return (reads ? 0 : program) + percentile(costs, 0.5) + (reads ? pagefindScripts() : 0);
}

async function measureTimes(engine: Engine): Promise<[number, number]> {
  const times: number[] = [];
  for (const query of queries) {
    const start = performance.now();
    await engine.search(query);
    times.push(performance.now() - start);
  }
  return [percentile(times, 0.5), percentile(times, 0.95)];
}

function pagesWith(query: string): string[] {
  const wanted = comparable(query);
  return truth.filter(({ lines }) => lines.some((line) => line.includes(wanted))).map(({ path }) => path);
}

/** Gives runs of 2 to 8 Chinese characters of the texts, always the same. */
function randomQueries(): string[] {
  let state = SEED;
  const next = (limit: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % limit;
  };
  const runs = texts.flatMap(({ lines }) =>
    lines.flatMap((line) => line.match(/\p{Script=Han}{2,}/gu) ?? []),
  );
  return Array.from({ length: RANDOM_QUERIES }, () => {
    const run = [...(runs[next(runs.length)] ?? '')];
    const length = Math.min(run.length, [2, 3, 4, 6, 8][next(5)] ?? 2);
    const start = next(run.length - length + 1);
    return run.slice(start, start + length).join('');
  });
}

function pagefindProgram(): number {
  return ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind']
    .map((file) => bytesOf(readFileSync(join('dist/pagefind', file))))
    .reduce((sum, size) => sum + size, 0);
}

/** Gives the scripts that no search reads in Node and every browser does. */
function pagefindScripts(): number {
  return readdirSync('dist/pagefind')
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + bytesOf(readFileSync(join('dist/pagefind', file))), 0);
}

async function bundleSize(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    loader: { '.wasm': 'binary' },
  });
  return outputFiles.reduce((sum, { contents: file }) => sum + bytesOf(file), 0);
}

function bytesOf(file: Uint8Array): number {
  return Math.min(file.length, brotliCompressSync(file).length);
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? 0;
}

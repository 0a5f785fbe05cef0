/** What a search costs the reader's line: bytes, brotli, everything counted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { NOTHING_CHOSEN } from '../../src/search/query/facets.ts';
import { runSearch } from '../../src/search/query/run.ts';
import { openIndex } from '../search-client.ts';
import { DIST, elementsWith, readTree } from './built-site.ts';

const BUNDLE = join(DIST, 'pagefind');
const QUERIES = [
  ...['容错纠错', '提级监督', '人单合一', '95.1%', '会展业', '最后一公里', '国有企业', '互联网+', '营商环境'],
  ...['产业工人', '巡察整改', '民生领域', '李沧区', '科创中国', '协商', '一带一路', '技能人才', '高质量发展'],
  ...['商会改革', '青岛港', '职工', '社区治理', '“四新”经济', '纪检监察', '项目落地年'],
  // What most pages hold.
  ...['的', '一', '，', '1', '青岛', '改革', '创新', '工作'],
];
/** The search page itself, its script and Pagefind's, which every query needs once. */
const SEARCH_PAGE = 'search/index.html';

describe('a first query on this archive', () => {
  let costs: number[] = [];
  beforeAll(async () => {
    for (const query of QUERIES) costs = [...costs, await costOf(query)];
  }, 120_000);

  test('costs at most 135 KB, everything counted', () => {
    expect(Math.max(...costs) + programBytes()).toBeLessThanOrEqual(135_000);
  });

  test('of which the index is at most 55 KB in the median and 80 KB at p95', () => {
    expect(percentile(costs, 0.5)).toBeLessThanOrEqual(55_000);
    expect(percentile(costs, 0.95)).toBeLessThanOrEqual(80_000);
  });
});

test('the words for pinyin and Traditional writing cost at most 15 KB, and only when they are needed', async () => {
  const words = ['lexicon.json', 'traditional.json'];
  const sizes = words.map((name) => bytesOf(readFileSync(join(BUNDLE, name))));
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(15_000);
  const index = await openIndex(BUNDLE);
  await runSearch(index.archive, { text: '容错纠错', selection: NOTHING_CHOSEN, sort: 'relevance' });
  expect(index.reads.filter(({ path }) => words.includes(path))).toEqual([]);
  await runSearch(index.archive, { text: '容錯糾錯', selection: NOTHING_CHOSEN, sort: 'relevance' });
  expect(index.reads.map(({ path }) => path)).toContain('traditional.json');
  index.close();
});

/** Gives the bytes that a query reads from the index and nothing else, in an archive opened for it alone. */
async function costOf(text: string): Promise<number> {
  const index = await openIndex(BUNDLE);
  await runSearch(index.archive, { text, selection: NOTHING_CHOSEN, sort: 'relevance' });
  index.close();
  const once = new Map(
    index.reads.filter(({ path }) => !/\.js$|^wasm/u.test(path)).map((file) => [file.path, file]),
  );
  return [...once.values()].reduce((sum, { content }) => sum + bytesOf(content), 0);
}

/** Gives the bytes of the page, its scripts and Pagefind's program. */
function programBytes(): number {
  const scripts = elementsWith(readTree(SEARCH_PAGE), 'src').flatMap(({ properties }) => {
    const address = new URL(String(properties['src']), `file:///${SEARCH_PAGE}`).pathname;
    return closureOf(address.slice(1));
  });
  const program = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'].map(
    (name) => `pagefind/${name}`,
  );
  const files = [...new Set([SEARCH_PAGE, ...scripts, ...program])];
  return files.reduce((sum, file) => sum + bytesOf(readFileSync(join(DIST, file))), 0);
}

/** Gives a script and those that it imports. */
function closureOf(script: string): string[] {
  const text = readFileSync(join(DIST, script), 'utf8');
  const imported = [...text.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/gu)].flatMap(([, path = '']) =>
    closureOf(new URL(path, `file:///${script}`).pathname.slice(1)),
  );
  return [script, ...imported];
}

function bytesOf(content: Buffer): number {
  return Math.min(content.length, brotliCompressSync(content).length);
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((one, other) => one - other)[Math.ceil(values.length * share) - 1] ?? Infinity;
}

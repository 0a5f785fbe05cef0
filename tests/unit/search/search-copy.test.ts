import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rehype } from 'rehype';
import { rehypeSearchCopy, type CopyWriter } from '../../../src/search/index/rehype-search-copy.ts';
import { countFacet, selectionOf, type Facet } from '../../../src/search/query/facets.ts';
import { runSearch } from '../../../src/search/query/run.ts';
import {
  buildArchive,
  buildPage,
  requestOf,
  writeIndex,
  type Article,
  type BuiltArchive,
} from './archive.ts';

const ARTICLES: readonly Article[] = [
  {
    path: '/demo/2021-11-19/a/',
    page: '特2',
    organisation: '青岛市政协',
    blocks: ['用“心”倾听 为“爱”商量', '甲乙。5G <b> "so" 😀'],
  },
  { path: '/qdrb/2022-01-03-2/b/', page: '特2', blocks: ['５G 时代', 'cafe\u0301 Ａ—Ｂ', '甲乙'] },
  {
    path: '/qdrb/2021-11-19/c/',
    page: '特3',
    organisation: '青岛市科协',
    blocks: ['改革', '甲乙_丙 &amp; ___PAGEFIND_ANCHOR___'],
  },
];

describe('the search copy', () => {
  const plain: CopyWriter = {
    words: ({ headline, runInHeads, blocks }) => ({
      words: [...headline, ...runInHeads, '|', ...blocks],
      headline: headline.length,
      heads: headline.length + runInHeads.length,
    }),
    page: ({ title, blocks }) => [title, blocks.map(({ role, anchor }) => `${role} ${anchor}`)],
  };
  const copyOf = (html: string): string => String(rehype().use(rehypeSearchCopy, plain).processSync(html));

  test('holds what is searched and what is shown, and nothing else of the page', () => {
    const page = buildPage({ path: '/q/2021-11-19/t/', blocks: ['题', '甲。乙', '５'] });
    const file = rehype().use(rehypeSearchCopy, plain).processSync(page.html);
    expect(String(file)).toBe(
      '<html lang="und"><body data-pagefind-body="">' +
        '<article id="q-2021-11-19-t" data-pagefind-weight="1.05" data-pagefind-title="[&#x22;题&#x22;,[&#x22;headline p1&#x22;,&#x22;measure m1&#x22;,&#x22;paragraph p3&#x22;]]">' +
        '题 甲。 | 题 甲。乙 ５</article></body></html>',
    );
    expect(file.data.copiedPage).toMatchObject({ publication: 'q', headline: 1, heads: 2 });
  });

  test('is empty for a page without archived text', () => {
    expect(copyOf('<main><p>关于</p></main>')).toBe('');
  });
});

describe('an index made from copies', () => {
  let archive: BuiltArchive;
  beforeAll(async () => {
    archive = await buildArchive(ARTICLES);
  });
  afterAll(() => archive.remove());

  const find = async (typed: string): Promise<string> => {
    const { shown, way } = await runSearch(archive, requestOf(typed));
    return (way === 'exact' ? shown : [])
      .map(({ path }) => path.at(-2))
      .sort()
      .join('');
  };

  test.each([
    ['5g', 'ab'],
    ['心爱', ''],
    ['“心”', 'a'],
    ['听为', 'a'],
    ['"so"', 'a'],
    ['”so”', ''],
    ['＂SO＂', 'a'],
    ['😀', 'a'],
    ['b>', 'a'],
    ['café', 'b'],
    ['cafe', ''],
    ['a—b', 'b'],
    ['乙_丙', 'c'],
    ['&amp;', 'c'],
    ['___pagefind', 'c'],
    ['甲乙', 'abc'],
    ['乙时', ''],
    ['甲乙？', ''],
    ['highlight', ''],
    ['特2', ''],
    ['龘！', ''],
  ])('%s is found in %j', async (typed, wanted) => {
    expect(await find(typed)).toBe(wanted);
  });

  test('filters narrow the result, and count what each value would show', async () => {
    const selection = selectionOf((facet) => (facet === 'page' ? ['特2'] : []));
    const { found, count } = await runSearch(archive, requestOf('甲乙', selection));
    expect(count).toBe(2);
    const countsOf = (facet: Facet): string[] =>
      countFacet(facet, found, selection).map(({ value, count: pages }) => `${value} ${pages}`);
    expect(countsOf('page')).toEqual(['特2 2', '特3 1']);
    expect(countsOf('organisation')).toEqual(['青岛市政协 1']);
    expect(countsOf('publication')).toEqual(['demo 1', 'qdrb 1']);
    expect(countsOf('year')).toEqual(['2021 1', '2022 1']);
  });

  test('is the same, byte for byte, when it is made again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'search-'));
    await writeIndex([...ARTICLES].reverse(), folder);
    const read = async (root: string): Promise<Record<string, string>> => {
      const names = (await readdir(root, { recursive: true, withFileTypes: true })).filter((one) =>
        one.isFile(),
      );
      const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
      const contents = paths.map(async (path) => [path.slice(root.length), await readFile(path, 'base64')]);
      return Object.fromEntries(await Promise.all(contents)) as Record<string, string>;
    };
    const [first, second] = await Promise.all([read(archive.folder), read(folder)]);
    await rm(folder, { recursive: true });
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect(second).toEqual(first);
  });
});

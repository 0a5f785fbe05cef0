import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textOf } from '../../../src/archive/text.ts';
import { copyOf } from '../../../src/search/index/copies.ts';
import { countFacet, selectionOf, type Facet } from '../../../src/search/query/facets.ts';
import { runSearch } from '../../../src/search/query/run.ts';
import { writeIndexWords } from '../../../src/search/text/index-text.ts';
import { page } from '../../sample-archive.ts';
import { buildArchive, requestOf, writeIndex, type Article, type BuiltArchive } from './built-index.ts';

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
  const [, own] = page('2021-11-19', { label: '01', slug: '01', sequence: 1 }, ['01-01']);
  if (own?.data.kind !== 'highlight') throw new Error('The sample has no highlight');
  const data = {
    ...own.data,
    organisation: null,
    title: '题',
    headline: [{ id: 'p1' as const, text: '题' }],
  };
  const text = textOf(
    data,
    '<Measure id="p2"><RunInHead id="m1">甲。</RunInHead>乙</Measure>\n\n<Paragraph id="p3">李沧</Paragraph>',
  );
  const document = { data, translations: new Map(), translated: null };
  const findPlaces = (block: string): string[] => (block.includes('李沧') ? ['李沧区'] : []);

  test('holds what is searched and what is shown, and nothing else of the document', () => {
    const copy = copyOf({ ...document, path: 'demo/2021-11-19/01-01/index.html', text }, findPlaces);
    const shown =
      '[&#x22;题&#x22;,[[&#x22;headline&#x22;,&#x22;p1&#x22;,&#x22;题&#x22;,0],' +
      '[&#x22;measure&#x22;,&#x22;m1&#x22;,&#x22;甲。乙&#x22;,2],[&#x22;paragraph&#x22;,&#x22;p3&#x22;,&#x22;李沧&#x22;,0]]]';
    const { words } = writeIndexWords({
      headline: ['题'],
      runInHeads: ['甲。'],
      blocks: ['题', '甲。乙', '李沧'],
    });
    expect(copy?.html).toBe(
      '<html lang="und"><body data-pagefind-body="">' +
        `<article id="demo-2021-11-19-01-01" data-pagefind-weight="1.05" data-pagefind-title="${shown}">` +
        `${words.join(' ')}</article></body></html>`,
    );
    expect(copy?.facts).toMatchObject({
      publication: 'demo',
      page: '01',
      organisation: null,
      places: ['李沧区'],
    });
  });

  test('there is none of a document without a word', () => {
    const none = { head: [], body: [], foot: [] };
    expect(copyOf({ ...document, path: 'demo/2021-11-19/01/index.html', text: none }, findPlaces)).toBeNull();
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

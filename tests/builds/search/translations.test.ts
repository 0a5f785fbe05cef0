/** What is found in translation is of the text as it stands, and each article is found once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { suggestFrom } from '../../../src/search/query/suggest.ts';
import { readAll, runSearch, type Outcome } from '../../../src/search/query/run.ts';
import { buildArchive, requestOf, type Article, type BuiltArchive } from './built-index.ts';

const ARTICLES: readonly Article[] = [
  {
    path: '/demo/2021-11-19/t1-01/',
    blocks: ['渔港新貌', '渔民把鱼送到集市', '冷库覆盖码头', '灯塔重新点亮'],
    translation: [
      { text: 'A harbour renewed' },
      { text: 'Fishermen bring mackerel to market' },
      { text: 'Cold stores cover the quays', of: '冷库覆盖旧码头' },
      null,
    ],
  },
  {
    path: '/demo/2021-11-19/t1-02/',
    blocks: ['潮汐', '上半篇的文字'],
    continuesOn: 't1-03',
    translation: [{ text: 'Tides' }, { text: 'The first half speaks of mackerel' }],
  },
  {
    path: '/demo/2021-11-19/t1-03/',
    blocks: ['潮汐(续)', '下半篇的文字', '改过的一段'],
    continuesFrom: 't1-02',
    translation: [
      { text: 'Tides, continued' },
      { text: 'The second half speaks of herring and mackerel' },
      { text: 'A stale sentence on seals', of: '原来的一段' },
    ],
  },
  { path: '/demo/2021-11-19/t1-04/', blocks: ['云', '没有译文'] },
];

let archive: BuiltArchive;
beforeAll(async () => {
  archive = await buildArchive(ARTICLES);
});
afterAll(() => archive.remove());

const search = async (typed: string): Promise<Outcome> => readAll(await runSearch(archive, requestOf(typed)));
const found = async (typed: string): Promise<string[]> =>
  (await search(typed)).shown.flatMap(({ path, match, hits }) =>
    hits.map(({ anchor }) => `${path.split('/').at(-2) ?? ''}#${anchor} ${match}`),
  );

describe('what is of the text as it stands is found', () => {
  test.each([
    ['market', ['t1-01#p3 translation']],
    ['renewed', ['t1-01#p2 translation']],
    ['"Fishermen bring"', ['t1-01#p3 translation']],
  ])('%s', async (typed, places) => {
    expect(await found(typed)).toEqual(places);
  });
});

test.each(['quays', '"cold stores"', 'seals'])('what was of another text is not: %s', async (typed) => {
  expect(await found(typed)).toEqual([]);
});

test('a block without a translation is found in its own language, and stands in no translation', async () => {
  expect(await found('灯塔重新')).toEqual(['t1-01#p5 literal']);
  const [english] = await archive.translations();
  const [shard] = english?.shards ?? [];
  if (!shard) throw new Error('Nothing was translated');
  const ids = [...(await shard.pages()).keys()];
  expect(ids).toHaveLength(2);
  const kept = JSON.stringify(await Promise.all(ids.map((id) => shard.fragment(id))));
  expect(['集市', '灯塔', '冷库'].filter((word) => kept.includes(word))).toEqual(['集市']);
});

test('halves of an article are one in translation, too', async () => {
  expect((await search('mackerel')).count).toBe(2);
  expect(await found('herring')).toEqual(['t1-02#p3-t1-03 translation']);
  const { shown } = await search('mackerel');
  const halves = shown.find(({ path }) => path.includes('t1-02'));
  expect(halves?.occurrences).toBe(2);
  expect(shown.some(({ path }) => path.includes('t1-03'))).toBe(false);
});

test('a hit says in which forms its words stand there', async () => {
  const { shown } = await search('speaking');
  expect(shown.map(({ translation }) => translation?.forms)).toEqual([['speaking-speaks']]);
});

test('the glossary has the names that stand in texts, and no others', async () => {
  const file = readFileSync(join(archive.folder, 'glossary.json'), 'utf8');
  expect(JSON.parse(file)).toEqual([['en', 'zh-CN', [[['fishing harbour'], ['渔港']]]]]);
  const suggested = await suggestFrom(archive, { typed: 'harb', count: 8 });
  expect(suggested.map(({ text, original }) => [text, original?.text])).toEqual([
    ['fishing harbour', '渔港'],
  ]);
  expect(await suggestFrom(archive, { typed: 'lighth', count: 8 })).toEqual([]);
});

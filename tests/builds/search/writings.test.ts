/** Papers in Simplified, Traditional and Japanese characters beside each other: each is found from each, and says so. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchableArchive } from '../../../src/search/query/shards.ts';
import { readAll, runSearch, type Outcome } from '../../../src/search/query/run.ts';
import { buildArchive, requestOf, type Article, type BuiltArchive } from './built-index.ts';

const MODERN: readonly Article[] = [
  {
    path: '/today/2021-11-19/t1-01/',
    blocks: ['渔港新貌', '干部发展渔港,了解后,冷库覆盖码头,这里的头发松,成效显著。'],
  },
  {
    path: '/today/2021-11-19/t1-02/',
    blocks: ['台风过后', '皇后大道复工,乾隆年间的干面。', '为了解决渔民的后顾之忧,著名的雪峰。'],
  },
];
const OLD: readonly Article[] = [
  {
    path: '/tide/1948-02-28/t1-01/',
    blocks: ['漁港新貌', '昨日輪船到埠,載來洋布百捆,碼頭工人忙至深夜。幹部發展漁港。'],
  },
  {
    path: '/tide/1948-02-28/t1-02/',
    blocks: ['颱風過後', '皇后大道復工,答覆在這裡,頭髮鬆,乾麵為台灣臺北所製,裏海,雪峯爲證。'],
  },
];
const JAPANESE: readonly Article[] = [
  { path: '/minato/1960-05-01/t1-01/', blocks: ['漁港の気象', '経済は発展し,広い港の学校。'] },
];

interface Found {
  readonly path: string;
  readonly match: string;
}

const foundBy = async (archive: SearchableArchive, typed: string): Promise<Outcome> =>
  readAll(await runSearch(archive, requestOf(typed)));
const shownIn = ({ shown }: Outcome): Found[] =>
  shown.map(({ path, match }) => ({ path: path.split('/').filter(Boolean).join('/'), match }));

describe('in an archive of all', () => {
  let archive: BuiltArchive;
  beforeAll(async () => {
    archive = await buildArchive([...MODERN, ...OLD, ...JAPANESE]);
  });
  afterAll(() => archive.remove());

  test.each([
    ['轮船到埠', ['script tide/1948-02-28/t1-01']],
    ['码头工人', ['script tide/1948-02-28/t1-01']],
    ['渔港新貌', ['literal today/2021-11-19/t1-01', 'script tide/1948-02-28/t1-01']],
    ['漁港新貌', ['literal tide/1948-02-28/t1-01', 'script today/2021-11-19/t1-01']],
    // One character that is several in Traditional texts.
    ['干部', ['literal today/2021-11-19/t1-01', 'script tide/1948-02-28/t1-01']],
    ['头发', ['literal today/2021-11-19/t1-01', 'script tide/1948-02-28/t1-02']],
    ['台风过后', ['literal today/2021-11-19/t1-02', 'script tide/1948-02-28/t1-02']],
    ['干面', ['literal today/2021-11-19/t1-02', 'script tide/1948-02-28/t1-02']],
    ['复工', ['literal today/2021-11-19/t1-02', 'script tide/1948-02-28/t1-02']],
    ['皇后大道', ['literal tide/1948-02-28/t1-02', 'literal today/2021-11-19/t1-02']],
    ['答复', ['script tide/1948-02-28/t1-02']],
    ['台湾', ['script tide/1948-02-28/t1-02']],
    ['台北', ['script tide/1948-02-28/t1-02']],
    ['里海', ['script tide/1948-02-28/t1-02']],
    // Variants of one writing.
    ['臺灣', ['script tide/1948-02-28/t1-02']],
    ['裡海', ['script tide/1948-02-28/t1-02']],
    ['雪峰', ['literal today/2021-11-19/t1-02', 'script tide/1948-02-28/t1-02']],
    ['為證', ['script tide/1948-02-28/t1-02']],
    // Japanese characters.
    ['气象', ['script minato/1960-05-01/t1-01']],
    ['經濟', ['script minato/1960-05-01/t1-01']],
    ['学校', ['literal minato/1960-05-01/t1-01']],
    [
      '漁港',
      ['literal minato/1960-05-01/t1-01', 'literal tide/1948-02-28/t1-01', 'script today/2021-11-19/t1-01'],
    ],
    // No page is claimed that writes another word: 頭發, 皇後, 復蓋.
    ['皇後', ['script today/2021-11-19/t1-02', 'script tide/1948-02-28/t1-02']],
    ['复盖', ['script today/2021-11-19/t1-01']],
  ])('%s', async (typed, wanted) => {
    const found = shownIn(await foundBy(archive, typed)).map(({ path, match }) => `${match} ${path}`);
    expect([...found].sort()).toEqual([...wanted].sort());
    // What stands there as typed comes first.
    expect(found).toEqual(
      [...found].sort((one, other) => Number(one.startsWith('script')) - Number(other.startsWith('script'))),
    );
  });

  test('more pages than are read at once are told and counted', async () => {
    const many = Array.from({ length: 24 }, (_, index): Article => ({
      path: `/many/${index % 2 ? '1948-02-28' : '2021-11-19'}/t1-${String(index + 1).padStart(2, '0')}/`,
      blocks: index % 2 ? ['漁港', '漁港發展,幹部發展。'] : ['渔港', '渔港发展,干部发展。'],
    }));
    const large = await buildArchive(many);
    const outcome = await runSearch(large, requestOf('发展'));
    expect(outcome).toMatchObject({ count: 24, occurrences: 48 });
    const all = await readAll(outcome);
    expect(all.shown.map(({ match }) => match)).toEqual([
      ...Array.from({ length: 12 }, () => 'literal'),
      ...Array.from({ length: 12 }, () => 'script'),
    ]);
    expect(all).toMatchObject({ count: 24, occurrences: 48 });
    expect(await runSearch(large, requestOf('渔港发展,干部发展'))).toMatchObject({
      count: 24,
      occurrences: 24,
    });
    await large.remove();
  });
});

test('in an archive of one writing, what stands there as typed is all that is found', async () => {
  const archive = await buildArchive(MODERN);
  expect(shownIn(await foundBy(archive, '复'))).toEqual([
    { path: 'today/2021-11-19/t1-02', match: 'literal' },
  ]);
  expect(shownIn(await foundBy(archive, '答覆'))).toEqual([]);
  expect(shownIn(await foundBy(archive, '著名'))).toEqual([
    { path: 'today/2021-11-19/t1-02', match: 'literal' },
  ]);
  expect(shownIn(await foundBy(archive, '漁港發展'))).toEqual([]);
  expect(shownIn(await foundBy(archive, '發展漁港'))).toEqual([
    { path: 'today/2021-11-19/t1-01', match: 'script' },
  ]);
  await archive.remove();
});

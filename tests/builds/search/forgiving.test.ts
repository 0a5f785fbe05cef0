/** What is not found by the letter is found as it was meant, and the search says so. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runSearch, type Outcome } from '../../../src/search/query/run.ts';
import { buildArchive, requestOf, type Article, type BuiltArchive } from './built-index.ts';

const ARTICLES: readonly Article[] = [
  {
    path: '/qdrb/2021-11-19/t1-01/',
    blocks: [
      '聚焦重点产业和“四新”经济',
      '完善机制。探索“互联网+”监督模式,容错纠错,提级监督。',
      '容错纠错不等于纵容,发展9~12个项目,绿色发展。',
      '一是容错纠错;二是容错纠错的启动。',
    ],
  },
  {
    path: '/qdrb/2021-11-19/t1-02/',
    organisation: '青岛市政协',
    blocks: [
      '用“心”倾听 为“爱”商量',
      '依据《中国共产党纪律处分条例》,在李沧推进。网络后台软件。',
      '了解情况,成效显著,答复群众,覆盖全市,“科创中国 智汇青岛”。',
    ],
  },
];

let archive: BuiltArchive;
beforeAll(async () => {
  archive = await buildArchive(ARTICLES);
});
afterAll(() => archive.remove());

const ask = (text: string): Promise<Outcome> => runSearch(archive, requestOf(text));
const marked = ({ shown }: Outcome): string[] =>
  shown.flatMap(({ hits }) => hits.flatMap(({ contexts }) => contexts.map(({ keyword }) => keyword)));

describe('the search takes what is typed', () => {
  test.each([
    ['容错纠错', 'exact', ['容错纠错']],
    ['容錯糾錯', 'script', ['容错纠错']],
    ['網絡後台軟件', 'script', ['网络后台软件']],
    // Characters that mean one thing in one word and another in the next.
    ['瞭解', 'script', ['了解']],
    ['成效顯著', 'script', ['成效显著']],
    ['答覆', 'script', ['答复']],
    ['覆蓋', 'script', ['覆盖']],
    ['四新经济', 'lenient', ['四新”经济']],
    ['「四新」經濟', 'lenient', ['四新”经济']],
    ['互联网+监督', 'lenient', ['互联网+”监督']],
    ['心倾听', 'lenient', ['心”倾听']],
    // A character alone is looked for beside what is not by the letter.
    ['四新经济 式', 'lenient', ['四新”经济', '式']],
    ['rongcuo jiucuo', 'pinyin', ['容错纠错']],
    ['RONGCUOJIUCUO', 'pinyin', ['容错纠错']],
    ['rcjc', 'pinyin', ['容错纠错']],
    ['ＲＣＪＣ', 'pinyin', ['容错纠错']],
    ['róngcuò jiūcuò', 'pinyin', ['容错纠错']],
    ['rong-cuo', 'pinyin', ['容错纠错']],
    ['rongcjc', 'pinyin', ['容错纠错']],
    ['licang', 'pinyin', ['李沧']],
    ['jlcftl', 'pinyin', ['中国共产党纪律处分条例']],
  ])('%s: %s', async (typed, way, wanted) => {
    const outcome = await ask(typed);
    expect(outcome.way).toBe(way);
    expect([...new Set(marked(outcome))]).toEqual(wanted);
    if (way !== 'exact') expect(outcome.shown.map(({ match }) => match)).toContain(way);
    if (way === 'pinyin' || way === 'script') expect(outcome.meant[0]).toBe(wanted[0]);
  });

  test('pinyin finds a name in two parts whole, not one of its parts', async () => {
    const outcome = await ask('kczgzhqd');
    expect(marked(outcome)).toEqual(['科创中国 智汇青岛']);
  });

  test('a letter or a figure with marks that no page holds is in no page', async () => {
    for (const text of ['错\u0301', '9\uFE0F\u20E3']) {
      expect(await ask(text), text).toMatchObject({ count: 0, occurrences: 0, next: null });
    }
  });

  test('a mark between figures is never overlooked', async () => {
    expect((await ask('912个')).count).toBe(0);
  });

  test('never more leniently than it has to', async () => {
    expect((await ask('“四新”经济')).way).toBe('exact');
    expect((await ask('互联网')).way).toBe('exact');
  });

  test.each(['容错究错', '纪律处份', '四新经挤'])(
    '%s stands nowhere; the nearest terms are named',
    async (typed) => {
      const { count, nearest } = await ask(typed);
      expect(count).toBe(0);
      expect(nearest.length).toBeGreaterThan(0);
    },
  );

  test('what is near to nothing names nothing', async () => {
    expect(await ask('龘靐')).toMatchObject({ count: 0, nearest: [] });
  });
});

describe('places', () => {
  test('are found under their main name', async () => {
    const { found } = await ask('李沧');
    expect(found.map(({ places }) => places)).toEqual([['李沧区']]);
  });
});

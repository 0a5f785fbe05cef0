/** An article whose jump line names several pages is one over all of them. */
import { describe, expect, test } from 'vitest';
import { checkContinuation } from '../../../../src/split/check/continuation.ts';
import { issueOf, pairsIn } from '../../../joined-issue.ts';

const DAY = '海滨晚报2021年11月19日';
const HARBOUR = ['渔港新貌迎来八方船', '本报讯 建成冷库3座,渔船进出一目了然。'];
const LANES = ['旧巷新生的三个理由', '本报讯 拓宽三条旧巷,让消防车开得进来。'];

describe('an article whose jump line names several pages goes on on each, in their order', () => {
  const later = (second: readonly string[], third: readonly string[]): string[] => [
    `${DAY}02版`,
    ...second,
    `${DAY}03版`,
    ...third,
  ];
  const COLD = '冷链车从港区出发，当天进城。今年以来共发车两千余车次。';
  const LINES = '港务局说明年还要加开两条线路。全年运送鲜货近万吨。';

  test.each<[string, string, readonly string[], readonly string[]]>([
    ['both name the first', '（下转第2、3版）', [`（上接第1版）${COLD}`], [`（上接第1版）${LINES}`]],
    ['each names the one before', '（下转02、03版）', [`（上接第1版）${COLD}`], [`（上接第2版）${LINES}`]],
    ['the last names both', '►►下转第二、三版', [`（上接第1版）${COLD}`], [`（上接第1、2版）${LINES}`]],
    [
      'the middle one goes on by itself',
      '（下转2-3版）',
      [`（上接第1版）${COLD}`, '（下转第3版）'],
      [`（上接第2版）${LINES}`],
    ],
    [
      'the last is known by its headline',
      '（下转第2版、第3版）',
      [`（上接第1版）${COLD}`],
      ['渔港新貌迎来八方船', `本报讯 ${LINES}`],
    ],
  ])('%s', (_, jump, second, third) => {
    const issue = issueOf([`${DAY}01版`, ...HARBOUR, jump, ...later(second, third)]);
    expect(pairsIn(issue)).toEqual(['01-01 02-01', '02-01 03-01']);
    expect(checkContinuation(issue)).toEqual([]);
  });

  test('a page on which nothing goes on is told', () => {
    const issue = issueOf([
      `${DAY}01版`,
      ...HARBOUR,
      '（下转第2、3版）',
      ...later([`（上接第1版）${COLD}`], LANES),
    ]);
    expect(pairsIn(issue)).toEqual(['01-01 02-01']);
    expect(checkContinuation(issue).map(({ line }) => line)).toEqual([4]);
  });

  test('what may be its later half is no other article’s for certain', () => {
    const issue = issueOf([
      `${DAY}01版`,
      ...HARBOUR,
      '（下转第2、3版）',
      ...LANES,
      '（下转第3版）',
      ...later([`（上接第1版）${COLD}`], [`（上接第1版）${LINES}`]),
    ]);
    expect(pairsIn(issue)).toEqual(['01-01 02-01']);
    expect(checkContinuation(issue).map(({ line }) => line)).toEqual([4, 7, 11]);
  });

  test('a letter that is said once holds for all', () => {
    const issue = issueOf([
      '海滨晚报2021年11月19日A01版',
      ...HARBOUR,
      '（下转A4-A5版）',
      '海滨晚报2021年11月19日A04版',
      `（上接A1版）${COLD}`,
      '海滨晚报2021年11月19日A05版',
      `（上接A1版）${LINES}`,
    ]);
    expect(pairsIn(issue)).toEqual(['a01-01 a04-01', 'a04-01 a05-01']);
  });
});

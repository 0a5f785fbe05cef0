/** Which articles of an issue go on in which: certain pairs are joined, others are left apart and told. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emitIssue } from '../../../../src/split/emit/index.ts';
import { checkContinuation } from '../../../../src/split/check/continuation.ts';
import type { Correction } from '../../../../src/model/correction.ts';
import { issueOfText } from '../../../issue-of-text.ts';
import { issueOf, pairsIn } from '../../../joined-issue.ts';
import { proofOf } from '../../../proof.ts';

const DAY = '海滨晚报2021年11月19日';

const HARBOUR = ['渔港新貌迎来八方船', '本报讯 建成冷库3座,渔船进出一目了然。'];
const LANES = ['旧巷新生的三个理由', '本报讯 拓宽三条旧巷,让消防车开得进来。'];

test('an article goes on over three pages', () => {
  const issue = issueOf([
    `${DAY}01版`,
    ...HARBOUR,
    '（下转第2版）',
    `${DAY}02版`,
    '（上接第1版）冷链车从港区出发，当天进城。',
    '（下转第3版）',
    `${DAY}03版`,
    '（上接第1版）港务局说明年还要加开两条线路。',
  ]);
  expect(pairsIn(issue)).toEqual(['01-01 02-01', '02-01 03-01']);
  expect(checkContinuation(issue)).toEqual([]);
});

test('an article of another issue is joined to none, under the same headline too', () => {
  const issue = issueOf([
    `${DAY}01版`,
    ...HARBOUR,
    '（下转第2版）',
    `${DAY}02版`,
    '渔港新貌迎来八方船',
    '（接上期）冷链车从港区出发，当天进城。',
  ]);
  expect(pairsIn(issue)).toEqual([]);
  expect(checkContinuation(issue).map(({ line }) => line)).toEqual([4]);
});

test('of two that could be meant neither is, and both are told', () => {
  const issue = issueOf([
    `${DAY}01版`,
    ...HARBOUR,
    '（下转第2版）',
    ...LANES,
    '（下转第2版）',
    `${DAY}02版`,
    '（上接第1版）冷链车从港区出发，当天进城。',
  ]);
  expect(pairsIn(issue)).toEqual([]);
  expect(checkContinuation(issue).map(({ line, fatal }) => [line, fatal])).toEqual([
    [4, false],
    [7, false],
    [9, false],
  ]);
});

test('headlines tell two articles apart that go on on the same page', () => {
  const issue = issueOf([
    `${DAY}01版`,
    ...HARBOUR,
    '（下转第2版）',
    ...LANES,
    '（下转第2版）',
    `${DAY}02版`,
    '旧巷新生',
    '（上接第1版）居民都说好。',
    '渔港迎来八方船',
    '（上接第1版）冷链车从港区出发，当天进城。',
  ]);
  expect(pairsIn(issue)).toEqual(['01-01 02-02', '01-02 02-01']);
});

test('what else there is to read joins nothing, and contradictory pages do not either', () => {
  const issue = issueOf([
    `${DAY}01版`,
    ...HARBOUR,
    '（相关报道见第2版）',
    `${DAY}02版`,
    '旧巷新生',
    '（上接第3版）居民都说好。',
    `${DAY}03版`,
    '公园开放首日',
    '本报讯 新公园今天开放。',
    '（下转第4版）',
  ]);
  expect(pairsIn(issue)).toEqual([]);
});

const DOUBTFUL = [
  `${DAY}01版`,
  ...HARBOUR,
  '（下转第2版）',
  ...LANES,
  '（下转第2版）',
  `${DAY}02版`,
  '（上接第1版）冷链车从港区出发，当天进城。',
];

test('an editor makes a pair, and denies one; what can not be is refused', () => {
  const at = (line: number, continues: string): Correction => ({
    line,
    text: DOUBTFUL[line - 1] ?? '',
    continues,
  });
  expect(pairsIn(issueOf(DOUBTFUL, [at(4, '02-01')]))).toEqual(['01-01 02-01']);
  expect(pairsIn(issueOf(DOUBTFUL, [at(4, 'none')]))).toEqual(['01-02 02-01']);
  const refused = checkContinuation(issueOf(DOUBTFUL, [at(4, '09-01')])).filter(({ fatal }) => fatal);
  expect(refused.map(({ ruleId, line }) => [ruleId, line])).toEqual([['correction-refused', 4]]);
});

test('a changed letter of what joins two halves fails the proof, and so does a join that no editor wrote', () => {
  const bytes = readFileSync('tests/fixtures/halves-of-articles-on-other-pages/input.txt');
  const contents = emitIssue(issueOfText(bytes), 'zh-CN');
  const told = (from: string, to: string): string[] =>
    proofOf(
      contents.map((file) => ({ ...file, contents: file.contents.replace(from, to) })),
      bytes,
    );
  expect(told('', '')).toEqual([]);
  for (const [from, to] of [
    ['continuesOn: 03-01', 'continuesOn: 03-02'],
    ['continuesOn: 03-01\n', ''],
    ['continuesFrom: 01-01', 'continuesFrom: 01-02'],
    ['    text: ►►►下转第3版', '    text: ►►►下转第2版'],
    ['      - "03"', '      - "02"'],
  ] as const)
    expect(told(from, to), from).not.toEqual([]);
  expect(
    proofOf(contents, bytes, { corrections: [{ line: 4, text: '►►►下转第3版', continues: 'none' }] }),
  ).not.toEqual([]);
});

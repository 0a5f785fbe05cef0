import { expect, test } from 'vitest';
import { calendarOf, calendarParts, shortMonths } from '../../../../src/site/part/calendar.ts';
import { sampleArchive } from '../../../sample-archive.ts';

const issues = sampleArchive()[0]?.issues ?? [];

test('a month has its days under their weekdays, from Monday', () => {
  const [november] = calendarOf('zh-CN', 'demo', issues);
  expect(november?.name).toBe('11月');
  expect(november?.path).toBe('/demo/2021/#month-11');
  expect(november?.weeks.map((week) => week.map((day) => day?.number ?? '').join(' '))).toEqual([
    '1 2 3 4 5 6 7',
    '8 9 10 11 12 13 14',
    '15 16 17 18 19 20 21',
    '22 23 24 25 26 27 28',
    '29 30     ',
  ]);
});

test('a day leads to its issues, the first by the day and the second by its number', () => {
  const [november] = calendarOf('en', 'demo', issues);
  const days = (november?.weeks.flat() ?? []).flatMap((day) => day?.issues ?? []);
  expect(days).toEqual([
    { label: '19', name: '19 November', path: '/en/demo/2021-11-19/', isDraft: false },
    { label: '2', name: '19 November · issue 2 of that day', path: '/en/demo/2021-11-19-2/', isDraft: false },
    { label: '20', name: '20 November', path: '/en/demo/2021-11-20/', isDraft: false },
  ]);
});

test.each([
  ['2021-08', 6, 31],
  ['2021-02', 4, 28],
  ['2024-02', 5, 29],
  ['1900-02', 5, 28],
])('%s has %i weeks and %i days', (month, weeks, days) => {
  const [issue] = issues;
  if (!issue) throw new Error('The sample has no issue');
  const [found] = calendarOf('zh-CN', 'demo', [{ ...issue, issue: `${month}-01`, date: `${month}-01` }]);
  expect(found?.weeks).toHaveLength(weeks);
  expect(found?.weeks.every((week) => week.length === 7)).toBe(true);
  expect(found?.weeks.flat().filter((day) => day !== null)).toHaveLength(days);
});

test('an issue of days in two months is marked on each of them, also where the second has no other', () => {
  const [issue] = issues;
  if (!issue) throw new Error('The sample has no issue');
  const ofTwoMonths = { ...issue, issue: '2021-11-30', date: '2021-11-30', until: '2021-12-01' };
  const leaves = calendarOf('en', 'demo', [ofTwoMonths]);
  const marked = leaves.map(({ month, path, weeks }) => ({
    ...{ month, path },
    days: weeks.flat().flatMap((day) => (day && day.issues.length > 0 ? [day.number] : [])),
  }));
  expect(marked).toEqual([
    { month: '2021-11', path: '/en/demo/2021/#month-11', days: ['30'] },
    { month: '2021-12', path: '/en/demo/2021/#month-11', days: ['1'] },
  ]);
  expect(leaves.flatMap(({ weeks }) => weeks.flat()).flatMap((day) => day?.issues ?? [])).toMatchObject([
    { path: '/en/demo/2021-11-30/' },
    { path: '/en/demo/2021-11-30/' },
  ]);
});

test('months of few issues are one strip, unless there is no other month', () => {
  const [issue] = issues;
  if (!issue) throw new Error('The sample has no issue');
  const days = [
    '2021-01-05',
    '2021-02-03',
    '2021-02-09',
    '2021-03-01',
    '2021-03-08',
    '2021-03-15',
    '2021-03-22',
    '2021-05-01',
  ];
  const months = calendarOf(
    'zh-CN',
    'demo',
    days.map((day) => ({ ...issue, issue: day, date: day })),
  );
  const names = calendarParts(months).map((part) =>
    'weeks' in part ? part.name : part.map(({ name }) => name).join(' '),
  );
  expect(names).toEqual(['1月 2月', '3月', '5月']);
  expect([...shortMonths(months)]).toEqual(['2021-01', '2021-02', '2021-05']);
  expect(shortMonths(months.slice(0, 1)).size).toBe(0);
});

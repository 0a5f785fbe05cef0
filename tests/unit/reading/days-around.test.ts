import { expect, test } from 'vitest';
import { issuesAround, nearestYear } from '../../../src/reading/days-around.ts';

const issues = ['2021-11-20', '2021-11-19', '2021-11-25'].map((day) => ({ day, address: `/demo/${day}/` }));

test.each([
  ['2021-11-19', ['2021-11-19']],
  ['2021-11-22', ['2021-11-20', '2021-11-25']],
  ['2021-01-01', ['2021-11-19']],
  ['2022-01-01', ['2021-11-25']],
])('of %s the issue is found, or those before and behind', (day, found) => {
  expect(issuesAround(issues, day).map((issue) => issue.day)).toEqual(found);
});

test('a year without issues leads to the nearest, the later of two', () => {
  expect(nearestYear(['2021', '2019', '2010'], '2013-05-01')).toBe('2010');
  expect(nearestYear(['2021', '2019'], '2020-05-01')).toBe('2021');
  expect(nearestYear(['2021', '2019'], '1950-05-01')).toBe('2019');
  expect(nearestYear([], '2020-05-01')).toBeNull();
});

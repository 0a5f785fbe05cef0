import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/tree.ts';
import { newestIssues } from '../../../src/archive/newest.ts';
import { otherYears } from '../../../src/site/part/other-years.ts';
import { documents, publications } from '../../sample-archive.ts';

const archive = buildArchive(publications, documents);
const shown = (room: number): string[] =>
  newestIssues(archive, room, () => 1).flatMap(({ issues }) => issues.map(({ issue }) => issue));

test('what finds room is shown, the newest first', () => {
  expect(shown(9)).toEqual(['2021-11-20', '2021-11-19-2', '2021-11-19']);
  expect(shown(2)).toEqual(['2021-11-20', '2021-11-19-2']);
});

test('the newest issue of a paper is always shown', () => {
  expect(shown(0)).toEqual(['2021-11-20']);
});

test('no issue is left out between two that are shown', () => {
  const sizes = new Map([['2021-11-19-2', 9]]);
  const found = newestIssues(archive, 5, ({ issue }) => sizes.get(issue) ?? 1);
  expect(found[0]?.issues.map(({ issue }) => issue)).toEqual(['2021-11-20']);
});

test('a paper knows whether it has more than is shown', () => {
  expect(newestIssues(archive, 9, () => 1).map(({ isPart }) => isPart)).toEqual([false, false]);
  expect(newestIssues(archive, 1, () => 1).map(({ isPart }) => isPart)).toEqual([true, false]);
});

test('what is not shown is led to by the years of its paper', () => {
  const others = (room: number): string[] =>
    otherYears(
      'en',
      newestIssues(archive, room, () => 1),
    ).flatMap(({ paper, years }) => [paper, ...years].map(({ path }) => path));
  expect(others(9)).toEqual([]);
  expect(others(1)).toEqual(['/en/demo/', '/en/demo/2021/']);
});

import { expect, test } from 'vitest';
import type { IssueNode } from '../../../src/archive/tree.ts';
import { highlightsOf } from '../../../src/archive/tree.ts';
import { highlightNeighbours, pageNameFrom, pageNeighbours } from '../../../src/archive/neighbours.ts';
import { buildArchive } from '../../../src/archive/tree.ts';
import { documents, page, publications } from '../../sample-archive.ts';

/** The sample, and after its issue without highlights one more with some. */
const later = page('2021-12-01', { label: '01', slug: '01', sequence: 1 }, ['01-01']);
const [paper] = buildArchive(publications, [...documents, ...later]);
const chronicle = paper?.issues.toReversed() ?? [];

test('issues follow each other by day, and two of one day by number', () => {
  expect(chronicle.map(({ issue, next }) => [issue, next?.issue])).toEqual([
    ['2021-11-19', '2021-11-19-2'],
    ['2021-11-19-2', '2021-11-20'],
    ['2021-11-20', '2021-12-01'],
    ['2021-12-01', undefined],
  ]);
  expect(chronicle.map(({ previous }) => previous?.issue)).toEqual([
    undefined,
    ...chronicle.slice(0, -1).map(({ issue }) => issue),
  ]);
});

test('the highlights of a paper are one chain, which an issue without any does not end', () => {
  const places = chronicle.flatMap((issue) =>
    highlightsOf(issue).map(({ highlight }) => ({ issue, highlight })),
  );
  const ids = places.map(({ highlight }) => highlight.data.id);
  const found = places.map(({ issue, highlight }) => highlightNeighbours(issue, highlight));
  expect(found.map(({ next }) => next?.highlight.data.id)).toEqual([...ids.slice(1), undefined]);
  expect(found.map(({ previous }) => previous?.highlight.data.id)).toEqual([undefined, ...ids.slice(0, -1)]);
  expect(ids).toContain('demo-2021-12-01-01-01');
});

test('the pages of a paper are one chain too', () => {
  const places = chronicle.flatMap((issue) => issue.pages.map((each) => ({ issue, each })));
  const ids = places.map(({ each }) => each.data.id);
  const found = places.map(({ issue, each }) => pageNeighbours(issue, each));
  expect(found.map(({ next }) => next?.data.id)).toEqual([...ids.slice(1), undefined]);
  expect(found.map(({ previous }) => previous?.data.id)).toEqual([undefined, ...ids.slice(0, -1)]);
});

test('a page of another issue is called by its day', () => {
  const [first, second] = chronicle as [IssueNode, IssueNode];
  const [other] = second.pages;
  if (!other) throw new Error('The sample has no page');
  expect(pageNameFrom('zh-CN', first, other)).toBe('2021年11月19日 · 当日第2期 · 第01版');
  expect(pageNameFrom('en', second, other)).toBe('Page 01');
});

/** Which pages share a shard of the index. */
import { expect, test } from 'vitest';
import { planShards } from '../../../../src/search/index/archive.ts';
import type { DocumentToIndex } from '../../../../src/search/index/reading.ts';

/** Gives the documents of a paper that has ten pages on each of so many days. */
function pagesOf(paper: string, year: number, days: number): DocumentToIndex[] {
  return Array.from({ length: days }, (_, index) =>
    new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 10),
  ).flatMap((day) => Array.from({ length: 10 }, (_, page) => documentAt(`${paper}/${day}/t${page}`)));
}

function documentAt(name: string): DocumentToIndex {
  return { file: `${name}.mdx`, path: `${name}/index.html` };
}

const sizes = (documents: readonly DocumentToIndex[]): string[] =>
  planShards(documents).map(({ name, documents: ofPart }) => `${name}: ${ofPart.length}`);

test('each paper and year has its own; what is no page of an issue has none', () => {
  expect(sizes([...pagesOf('demo', 2021, 2), ...pagesOf('qdrb', 2020, 1), documentAt('about')])).toEqual([
    'demo-2021: 20',
    'qdrb-2020: 10',
  ]);
});

test('a large year is cut between issues, and a short rest stays with the part before', () => {
  expect(sizes(pagesOf('demo', 2021, 50))).toEqual(['demo-2021: 500']);
  expect(sizes(pagesOf('demo', 2021, 54))).toEqual(['demo-2021: 540']);
  expect(sizes(pagesOf('demo', 2021, 55))).toEqual(['demo-2021: 500', 'demo-2021-2: 50']);
});

test('what is added to a year changes its last part alone', () => {
  const before = planShards(pagesOf('demo', 2021, 130));
  const after = planShards(pagesOf('demo', 2021, 131));
  expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
  expect(after.at(-1)?.documents.length).toBe((before.at(-1)?.documents.length ?? 0) + 10);
});

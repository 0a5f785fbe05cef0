import { expect, test } from 'vitest';
import type { IssueNode } from '../../../../src/archive/tree.ts';
import { chooserOf } from '../../../../src/site/part/chooser.ts';
import { sampleArchive } from '../../../sample-archive.ts';

/** Gives an issue of many pages, all like the first of the sample. */
function issueOfPages(count: number): IssueNode {
  const issue = sampleArchive()[0]?.issues[2];
  const [first] = issue?.pages ?? [];
  if (!issue || !first) throw new Error('The sample has no page');
  const page = { label: '', slug: '', sequence: 0 };
  return {
    ...issue,
    pages: Array.from({ length: count }, (_, index) => ({
      ...first,
      data: { ...first.data, page: { ...page, label: String(index + 1), slug: `s${index + 1}` } },
    })),
  };
}

test.each([
  [4, 2, ['1', '4']],
  [60, 0, ['1', '12']],
  [60, 30, ['25', '36']],
  [60, 59, ['49', '60']],
])('of %i pages the chooser at place %i shows those around', (count, place, [first, last]) => {
  const issue = issueOfPages(count);
  const current = issue.pages[place];
  if (!current) throw new Error('There is no such page');
  const { pages, near } = chooserOf('zh-CN', issue, current);
  expect(pages).toHaveLength(count);
  expect([near[0]?.label, near.at(-1)?.label]).toEqual([first, last]);
  expect(near.filter((leaf) => leaf.current).map(({ label }) => label)).toEqual([String(place + 1)]);
});

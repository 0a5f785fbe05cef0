/** One paper teaches: with what its accepted issues tell, the next is read with fewer errors. */
import { expect, test } from 'vitest';
import { acceptedIssue, ONE_PAPER, readOneByOne } from './one-paper.ts';
import { readLabels } from './labelled-texts.ts';

const issues = readOneByOne();
const [first, tenth] = [issues[0], issues[9]];

test('the tenth issue has fewer errors with the profile than without, and half of those of the first at most', () => {
  expect(issues).toHaveLength(10);
  expect(tenth?.with.all).toBeLessThan(tenth?.without.all ?? 0);
  expect(tenth?.with.starts).toBeLessThan(tenth?.without.starts ?? 0);
  expect(tenth?.with.all).toBeLessThanOrEqual((first?.with.all ?? 0) / 2);
});

test('from the second issue on each has half the errors at most that it has without', () => {
  for (const { name, without, with: learned } of issues.slice(1))
    expect(learned.all, name).toBeLessThanOrEqual(without.all / 2);
});

test('an accepted issue begins its articles where the labels do', () => {
  const { articles } = readLabels(ONE_PAPER, '01');
  const starts = acceptedIssue(ONE_PAPER, '01').pages.flatMap(({ highlights }) =>
    highlights.map(({ lines }) => lines.start),
  );
  expect(starts).toEqual(articles);
});

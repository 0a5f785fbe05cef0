/** Test archives are the same at every run, and the splitter reads in them what was written. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { checkIssue } from '../../src/split/check/index.ts';
import { blocksOf } from '../../src/model/issue.ts';
import type { Highlight } from '../../src/model/issue.ts';
import { parseIssue } from '../../src/split/parse/index.ts';
import { archiveFiles } from './files.ts';
import type { WrittenHighlight } from './issue-text.ts';
import { writeIssueText } from './issue-text.ts';
import { MANY as plan } from './many.ts';
import type { ArchivePlan } from './plan.ts';
import { issuesOf, papersOf } from './plan.ts';

const digestOf = (given: ArchivePlan): string =>
  createHash('sha256')
    .update(JSON.stringify([...archiveFiles(given)]))
    .digest('hex');

test('one plan gives one archive, another number other texts', () => {
  expect(digestOf(plan)).toBe(digestOf(plan));
  expect(digestOf({ ...plan, seed: 2 })).not.toBe(digestOf(plan));
});

test('a plan has its papers, years and issues, and two issues of one day where it says so', () => {
  const issues = issuesOf(plan);
  expect(issues).toHaveLength(12);
  expect(new Set(issues).size).toBe(12);
  expect(issues.filter((issue) => issue.startsWith('2022-'))).toEqual(
    expect.arrayContaining(['2022-03-01', '2022-03-01-2']),
  );
  const names = [...archiveFiles(plan)].map(({ name }) => name);
  expect(names).toHaveLength(2 + 2 * 12 * 2);
  expect(names).toContain('hlrb-2022-03-01-2.txt');
});

test('32 papers have 32 names', () => {
  const papers = papersOf({ papers: 32 });
  expect(new Set(papers.map(({ alias }) => alias)).size).toBe(32);
  expect(new Set(papers.map(({ name }) => name.en)).size).toBe(32);
});

test.each([
  { pages: 1, highlights: 1 },
  { pages: 4, highlights: 6 },
  { pages: 24, highlights: 2 },
])('the splitter reads $pages pages of $highlights highlights as they were written', (shape) => {
  for (let number = 0; number < 25; number += 1) {
    const occasion = { paper: '海澜日报', city: '海澜', date: '2022-03-01', seed: [number] };
    const { text, pages } = writeIssueText(occasion, shape);
    const issue = parseIssue({
      publication: 'hlrb',
      issue: occasion.date,
      date: occasion.date,
      received: { seed: 'hlrb-2022-03-01.txt', file: 'made-by-rules.txt', sha256: '0'.repeat(64) },
      text,
      encoding: 'utf-8',
      byteOrderMark: false,
    });
    expect(checkIssue(issue, false).map(String)).toEqual([]);
    const read = issue.pages.map(({ label, highlights }) => ({
      label,
      highlights: highlights.map(asWritten),
    }));
    expect(read, `seed ${number}`).toEqual(pages);
  }
});

function asWritten({ blocks }: Highlight): WrittenHighlight {
  return {
    organisation: blocksOf(blocks, 'organisation')[0]?.text ?? null,
    headline: blocksOf(blocks, 'headline').map(({ text }) => text),
    measures: blocks.flatMap((block) => (block.role === 'measure' ? [block.runInHead] : [])),
  };
}

/** The page of translations stays a page that loads, however many issues are translated. */
import { expect, test } from 'vitest';
import { stateOfBlocks } from '../../../../src/archive/translation-state.ts';
import { buildArchive } from '../../../../src/archive/tree.ts';
import { statusPaths, withinRoom, type BegunIssue } from '../../../../src/site/page/status.ts';
import { page, publications, sampleArchive } from '../../../sample-archive.ts';

const YEARS = 30;

/** Gives an issue a year with thirty documents; that of `unfinished` lacks a block. */
function begunIssues(unfinished: string): BegunIssue[] {
  const days = Array.from({ length: YEARS }, (_, index) => `${1990 + index}-03-01`);
  const documents = days.flatMap((day) => page(day, { label: '01', slug: '01', sequence: 1 }, []));
  const issues = buildArchive(publications, documents).flatMap((node) => node.issues);
  return issues.map((issue) => ({
    issue,
    states: Array.from({ length: 30 }, (_, index) => ({
      ...{
        document: `demo/${issue.issue}/${index}`,
        entry: issue.pages[0] as BegunIssue['states'][number]['entry'],
      },
      ...stateOfBlocks(
        [{ state: issue.date === unfinished && index === 0 ? 'missing' : 'current' }],
        'machine',
      ),
    })),
  }));
}

test('what is not finished comes first, then the newest, as many as have room', () => {
  const begun = begunIssues('1995-03-01');
  expect(begun).toHaveLength(YEARS);
  const listed = withinRoom(begun).map(({ issue }) => issue.date);
  expect(listed).toHaveLength(20);
  expect(listed.slice(0, 3)).toEqual(['1995-03-01', '2019-03-01', '2018-03-01']);
});

test('one issue is listed, however large', () => {
  const [first] = begunIssues('1995-03-01');
  if (!first) throw new Error('There is no issue');
  const large = { ...first, states: Array.from({ length: 50 }, () => first.states).flat() };
  expect(withinRoom([large])).toEqual([large]);
});

test('where nothing is translated there is no such page', () => {
  expect(statusPaths(sampleArchive())).toEqual([]);
});

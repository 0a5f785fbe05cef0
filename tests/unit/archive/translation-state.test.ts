import { expect, test } from 'vitest';
import { languagesTranslatedTo } from '../../../src/archive/read-states.ts';
import { stateOfBlocks, sumOfStates } from '../../../src/archive/translation-state.ts';
import { yearsOfStates } from '../../../src/site/part/year-states.ts';
import { sampleArchive } from '../../sample-archive.ts';

const blocks = (...states: ('current' | 'stale' | 'missing')[]): { state: (typeof states)[number] }[] =>
  states.map((state) => ({ state }));

test.each([
  ['none', blocks('missing', 'missing'), 'reviewed'],
  ['none', blocks('missing'), null],
  ['machine', blocks('current', 'missing'), 'machine'],
  ['reviewed', blocks('current', 'current'), 'reviewed'],
  ['stale', blocks('current', 'stale'), 'reviewed'],
] as const)(
  'a document is %s by its blocks first, and by what its translation says',
  (status, states, said) => {
    expect(stateOfBlocks(states, said)).toMatchObject({ status, blocks: states.length });
  },
);

const states = [
  stateOfBlocks(blocks('current', 'current'), 'machine'),
  stateOfBlocks(blocks('current'), 'reviewed'),
  stateOfBlocks(blocks('current', 'missing'), 'machine'),
  stateOfBlocks(blocks('stale'), 'machine'),
  stateOfBlocks(blocks('missing'), null),
];

test('documents are summed by their state; whole are those whose every block is current', () => {
  expect(sumOfStates(states)).toEqual({
    documents: 5,
    whole: 2,
    of: { none: 1, machine: 2, reviewed: 1, stale: 1 },
  });
  expect(sumOfStates([])).toMatchObject({ documents: 0, whole: 0 });
});

test('a year has the sums of its issues, and what nobody began counts among its documents', () => {
  const issues = sampleArchive().flatMap((node) => node.issues);
  const [newest] = issues;
  if (!newest) throw new Error('The sample has no issue');
  expect(issues.length).toBe(3);
  expect(yearsOfStates('en', issues, new Map([[newest, states]]))).toEqual([
    { label: 'Demo Daily, 2021', path: '/en/demo/2021/', issues: 3, documents: 8, whole: 2, reviewed: 1 },
  ]);
});

test('an archive without translations has no language of them', () => {
  expect(languagesTranslatedTo(sampleArchive().flatMap((node) => node.issues))).toEqual([]);
});

/** What an archive has, and what it has not. */
import { describe, expect, test } from 'vitest';
import { coveredIssues, joinLabels, missingPages } from '../../../src/archive/coverage.ts';
import { buildArchive } from '../../../src/archive/tree.ts';
import { page, publications, sampleArchive } from '../../sample-archive.ts';

test.each([
  [['01', '02', '04'], ['03']],
  [['1', '2', '3', '8'], ['4–7']],
  [['02', '03'], ['01']],
  [['特1', '特2', '特4'], ['特3']],
  [['A2', 'A3', 'A5'], ['A4']],
  [['B9', 'B10'], []],
  [['04-05', '01', '02'], ['03']],
  [['一', '二', '四'], ['3']],
  [['头版', '封底'], []],
  [['01', '02', '特1'], []],
  [[], []],
])('of %j, %j is missing', (labels, missing) => {
  expect(missingPages(labels)).toEqual(missing);
});

test.each([
  [['特1', '特2', '特3', '特4'], ['特1–特4']],
  [
    ['01', '02', '04'],
    ['01–02', '04'],
  ],
  [
    ['头版', '02', '03'],
    ['头版', '02–03'],
  ],
  [
    ['A1', 'B1', 'B2'],
    ['A1', 'B1–B2'],
  ],
])('%j are %j', (labels, joined) => {
  expect(joinLabels(labels)).toEqual(joined);
});

describe('of issues', () => {
  test('the oldest and the newest are named, whatever their order', () => {
    const [demo] = sampleArchive();
    const coverage = coveredIssues(demo?.issues ?? []);
    expect([coverage?.issues, coverage?.first.date, coverage?.last.date]).toEqual([
      3,
      '2021-11-19',
      '2021-11-20',
    ]);
    expect(coverage?.gaps).toEqual([]);
  });

  test('those with missing pages are named with them, the newest first', () => {
    const printed = (label: string, sequence: number) => ({ label, slug: label, sequence });
    const documents = [
      ...page('2022-03-07', printed('01', 1), []),
      ...page('2022-03-07', printed('03', 2), []),
      ...page('2022-03-08', printed('02', 1), []),
      ...page('2022-03-09', printed('01', 1), []),
    ];
    const [demo] = buildArchive(publications, documents);
    const gaps = coveredIssues(demo?.issues ?? [])?.gaps.map(({ issue, labels }) => [issue.issue, ...labels]);
    expect(gaps).toEqual([
      ['2022-03-08', '01'],
      ['2022-03-07', '02'],
    ]);
  });

  test('of none there is nothing to say', () => {
    expect(coveredIssues([])).toBeNull();
  });
});

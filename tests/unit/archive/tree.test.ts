import { expect, test } from 'vitest';
import { buildArchive, highlightsOf } from '../../../src/archive/tree.ts';
import { documents, publications, sampleArchive } from '../../sample-archive.ts';

const [demo, other] = sampleArchive();

test('papers stand in the order of their aliases, with or without issues', () => {
  expect([demo?.publication.alias, other?.publication.alias]).toEqual(['demo', 'hbwb']);
  expect(other?.issues).toEqual([]);
});

test('the newest issue comes first, the second issue of a day before the first', () => {
  expect(demo?.issues.map(({ issue }) => issue)).toEqual(['2021-11-20', '2021-11-19-2', '2021-11-19']);
});

test('pages stand in the order of print, highlights in the order of display', () => {
  const issue = demo?.issues[2];
  expect(issue?.pages.map(({ data }) => data.page.label)).toEqual(['特1', '特2']);
  expect(issue && highlightsOf(issue).map(({ highlight }) => highlight.data.slug)).toEqual([
    't1-02',
    't1-01',
    't2-01',
  ]);
});

test('text of a paper that nothing names is a mistake that says which file is missing', () => {
  expect(() => buildArchive(publications.slice(0, 1), documents)).toThrow('seeds/demo.yaml');
});

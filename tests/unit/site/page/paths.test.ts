import { expect, test } from 'vitest';
import { highlightPaths, issuePaths, pagePaths, publicationPaths } from '../../../../src/site/page/paths.ts';
import { sampleArchive } from '../../../sample-archive.ts';

const addresses = (paths: readonly { params: Record<string, string | undefined> }[]): string[] =>
  paths.map(({ params }) => Object.values(params).filter(Boolean).join('/'));

test('every paper has a page in every language, Chinese without a prefix', () => {
  expect(addresses(publicationPaths(sampleArchive()))).toEqual(['demo', 'hbwb', 'en/demo', 'en/hbwb']);
});

test('every issue, page and highlight has one too', () => {
  expect(addresses(issuePaths(sampleArchive()))).toContain('en/demo/2021-11-19-2');
  expect(addresses(pagePaths(sampleArchive()))).toHaveLength(8);
  expect(addresses(highlightPaths(sampleArchive()))).toContain('demo/2021-11-19/t1-02');
});

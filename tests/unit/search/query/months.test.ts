import { expect, test } from 'vitest';
import { countFacet, isAsked, selectionOf } from '../../../../src/search/query/facets.ts';
import type { PageFacts, ShardInfo } from '../../../../src/search/text/manifest.ts';

const pageOf = (issue: string): PageFacts => ({
  publication: 'demo',
  issue,
  page: '01',
  organisation: null,
  places: [],
  kind: 'highlight',
  language: 'zh-CN',
  translated: null,
  headline: 0,
  heads: 0,
  parts: '',
});
const found = ['2020-05-04', '2021-11-19', '2021-11-20', '2021-12-01'].map(pageOf);
const months = (chosen: Partial<Record<string, string[]>>, pages = found): string[] =>
  countFacet(
    'month',
    pages,
    selectionOf((facet) => chosen[facet] ?? []),
  ).map(({ value, count }) => `${value}: ${count}`);

test('months are a choice within one year, not over many', () => {
  expect(months({})).toEqual([]);
  expect(months({ year: ['2021'] }, found.slice(1))).toEqual(['2021-11: 2', '2021-12: 1']);
  expect(months({ year: ['2021'] }, found.slice(1, 3))).toEqual([]);
});

test('a chosen month stays to be seen, with the others beside it', () => {
  expect(months({ month: ['2021-12'] }, found.slice(1))).toEqual(['2021-11: 2', '2021-12: 1']);
});

test('a month asks the shards of its year alone', () => {
  const shard = (year: string): ShardInfo => ({
    ...{ folder: `demo-${year}/`, publication: 'demo', year, tag: year },
    ...{ signs: '', traditional: false },
  });
  const asked = ['2020', '2021'].filter((year) =>
    isAsked(
      shard(year),
      selectionOf((facet) => (facet === 'month' ? ['2021-11'] : [])),
    ),
  );
  expect(asked).toEqual(['2021']);
});

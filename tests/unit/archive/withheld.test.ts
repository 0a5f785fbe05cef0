import { expect, test } from 'vitest';
import { withheldParts } from '../../../src/archive/withheld.ts';
import { buildArchive } from '../../../src/archive/tree.ts';
import { page, publications } from '../../sample-archive.ts';

const reason = { 'zh-CN': '保护隐私', en: 'For privacy' };
const first = page('2021-11-19', { label: '01', slug: '01', sequence: 1 }, ['01-01', '01-02']);
const second = page('2021-11-19', { label: '02', slug: '02', sequence: 2 }, ['02-01']);

/** By the slug of a document, its lines. */
const LINES: Readonly<Record<string, { start: number; end: number }>> = {
  '01': { start: 1, end: 12 },
  '01-01': { start: 2, end: 5 },
  '01-02': { start: 8, end: 9 },
  '02': { start: 13, end: 20 },
  '02-01': { start: 14, end: 16 },
};
const documents = [...first, ...second].map((entry) => {
  const { data } = entry;
  const lines = LINES[data.kind === 'page' ? data.page.slug : data.slug] ?? { start: 0, end: 0 };
  return data.kind === 'page'
    ? {
        ...entry,
        data: { ...data, source: { ...data.source, lines, blankLines: [3, 6, 7, 10, 11, 17, 18] } },
      }
    : { ...entry, data: { ...data, source: { ...data.source, lines } } };
});

/** Gives, by page, of which article each withheld part is. */
function articles(
  ranges: readonly (readonly [from: number, to: number])[],
  withdrawn: readonly string[] = [],
) {
  const withheld = ranges.map(([from, to]) => ({ from, to, reason }));
  const registry = {
    id: 'demo/2021-11-19',
    data: {
      format: 1 as const,
      pages: ['01', '02'],
      highlights: [],
      retired: withdrawn.map((slug) => ({ slug, reason })),
      files: {},
    },
  };
  const [demo] = buildArchive(publications, documents, [registry], [{ id: registry.id, data: { withheld } }]);
  const issue = demo?.issues[0];
  if (!issue) throw new Error('There is no issue.');
  return issue.pages.map((each) => withheldParts(issue, each).map(({ article, lines }) => [article, lines]));
}

test('a part is of the article that it stands in, or right behind', () => {
  expect(articles([[3, 3]])).toEqual([[['01-01', 1]], []]);
  expect(articles([[6, 7]])).toEqual([[['01-01', 2]], []]);
  expect(
    articles([
      [10, 11],
      [17, 18],
    ]),
  ).toEqual([[['01-02', 2]], [['02-01', 2]]]);
});

test('where an article of the page was withdrawn, what lies between articles is of none', () => {
  expect(
    articles(
      [
        [6, 7],
        [3, 3],
      ],
      ['01-03'],
    ),
  ).toEqual([
    [
      [null, 2],
      ['01-01', 1],
    ],
    [],
  ]);
});

test('behind other text of the page a part is of no article', () => {
  expect(articles([[12, 12]])).toEqual([[['01-02', 1]], []]);
  expect(articles([[19, 20]])).toEqual([[], [['02-01', 2]]]);
  expect(articles([[20, 20]])).toEqual([[], [[null, 1]]]);
});

test('an issue of which nothing is withheld has no parts', () => {
  expect(articles([])).toEqual([[], []]);
});

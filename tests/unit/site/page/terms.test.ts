/** The list of terms stays a page that loads, however large the archive, and loses no term. */
import { describe, expect, test } from 'vitest';
import { calledIn } from '../../../../src/archive/called.ts';
import { collectTerms, type TermSource } from '../../../../src/archive/term-index.ts';
import { viewTermParts } from '../../../../src/site/page/term-parts.ts';
import { viewTerms, type LetterOfTerms } from '../../../../src/site/page/terms.ts';
import { term } from '../../translate/pairs.ts';
import { page, textWith } from '../../../sample-archive.ts';

const gazetteer = { places: [{ name: '李沧区', also: [], except: [] }], organisations: [] };

/** Gives documents of which each names a place that all name, and an initiative of its own. */
function sourcesOf(count: number): TermSource[] {
  return Array.from({ length: count }, (_, index): TermSource[] => {
    const day = new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10);
    const [, highlight] = page(day, { label: '01', slug: '01', sequence: 1 }, ['01-01']);
    const text = `李沧区开展“${'工商农学兵'[index % 5]}字${index}号”行动。`;
    return highlight ? [{ data: highlight.data, text: textWith(highlight.data, text) }] : [];
  }).flat();
}

const inputOf = (count: number) => ({
  locale: 'en' as const,
  found: collectTerms(sourcesOf(count), gazetteer),
  site: undefined,
});
const documentsIn = (letters: readonly LetterOfTerms[]): number =>
  letters.flatMap(({ terms }) => terms.flatMap(({ documents }) => documents)).length;
const termsIn = (letters: readonly LetterOfTerms[]): string[] =>
  letters.flatMap(({ terms }) => terms.map(({ text }) => text));

test('a small archive has all its terms on one page', () => {
  const { kinds } = viewTerms(inputOf(40));
  expect(kinds.map(({ count, letters }) => [count, termsIn(letters).length])).toEqual([
    [0, 0],
    [40, 40],
    [1, 1],
    [1, 1],
  ]);
  expect(kinds.flatMap(({ parts }) => parts)).toEqual([]);
  expect(viewTermParts(inputOf(40)).size).toBe(0);
});

test('a term has what the glossary calls it in the language of the page beside it', () => {
  const called = calledIn('en', [term('李沧区', 'Licang District')], { places: [], organisations: [] });
  const { kinds } = viewTerms({ ...inputOf(1), called });
  const lines = kinds.flatMap(({ letters }) => letters.flatMap(({ terms }) => terms));
  expect(lines.map((line) => [line.text, line.called])).toEqual(
    expect.arrayContaining([
      ['李沧区', 'Licang District'],
      ['工字0号', null],
    ]),
  );
});

describe('of a large archive', () => {
  const input = inputOf(2500);
  const { kinds } = viewTerms(input);
  const parts = viewTermParts(input);

  test('the first page shows the terms that most documents name, and leads to all', () => {
    expect(kinds.reduce((sum, { letters }) => sum + documentsIn(letters), 0)).toBeLessThan(400);
    expect(kinds.map(({ count }) => count)).toEqual([0, 2500, 1, 1]);
    expect(kinds.flatMap((kind) => kind.parts.map(({ path }) => path))).toEqual([...parts.keys()]);
  });

  test('each term stands on one page of them, and none lists more than it has room for', () => {
    const all = [...parts.values()].flatMap(({ letters }) => termsIn(letters));
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(2500 + 1 + 1);
    for (const { letters } of parts.values()) expect(documentsIn(letters)).toBeLessThanOrEqual(900);
  });

  test('a term of very many documents lists the newest, says how many more there are, and leads to them', () => {
    const part = parts.get('/en/terms/place/1/');
    const [line] = part?.letters.flatMap(({ terms }) => terms) ?? [];
    expect(line?.documents).toHaveLength(12);
    expect(line?.documents[0]?.path).toContain(sourcesOf(2500).at(-1)?.data.issue);
    expect(line?.more).toEqual({
      words: '2488 more articles: search all',
      path: `/en/search/?q=${encodeURIComponent('李沧区')}`,
    });
  });
});

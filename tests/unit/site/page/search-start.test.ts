/** The search page offers what the newest issues name most, and reads no more issues than that takes. */
import { expect, test } from 'vitest';
import { newestDocuments, oftenNamed } from '../../../../src/site/page/search-start.ts';
import { page, publications, sampleArchive, textWith } from '../../../sample-archive.ts';
import { term } from '../../translate/pairs.ts';
import { buildArchive } from '../../../../src/archive/tree.ts';

const gazetteer = { places: [{ name: '李沧区', also: ['李沧'], except: [] }], organisations: [] };

test('a term is offered that several documents name, the most named first, and leads to its search', () => {
  const texts = ['李沧“甲事”“乙事”', '李沧区“乙事”“丙事”', '“乙事”“甲事”'];
  const sources = newestDocuments(sampleArchive())
    .slice(0, texts.length)
    .map(({ data }, index) => ({ data, text: textWith(data, texts[index] ?? '') }));
  const kinds = oftenNamed('en', sources, { gazetteer, glossary: [term('乙事', 'second matter')] });
  expect(kinds.map(({ kind, terms }) => [kind, terms.map(({ label }) => label)])).toEqual([
    ['initiative', ['乙事', '甲事']],
    ['place', ['李沧区']],
  ]);
  expect(kinds[0]?.terms.map(({ called }) => called)).toEqual(['second matter', null]);
  expect(kinds[0]?.terms[0]?.path).toBe(`/en/search/?q=${encodeURIComponent('乙事')}`);
});

test('of a large archive the newest issues are read', () => {
  const days = Array.from({ length: 30 }, (_, index) => `2021-01-${String(index + 1).padStart(2, '0')}`);
  const documents = days.flatMap((day) => page(day, { label: '01', slug: '01', sequence: 1 }, []));
  const read = newestDocuments(buildArchive(publications, documents));
  expect(read.map(({ data }) => data.date)).toEqual(days.slice(-20).toReversed());
});

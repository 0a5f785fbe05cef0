/** Terms stand in the order of their own language's dictionary, whatever other languages the archive has. */
import { expect, test } from 'vitest';
import { mostNamed, orderOf, partsOf, type OfKind } from '../../../src/archive/term-index.ts';
import { page } from '../../sample-archive.ts';

/** Gives terms, each with the language of the text that names it. */
function termsOf(...named: readonly (readonly [text: string, language: string])[]): OfKind {
  const [entry] = page('2021-11-19', { label: '01', slug: '01', sequence: 1 }, []);
  if (!entry) throw new Error('Expected a page');
  return new Map(
    named.map(([text, language]) => [text, [{ data: { ...entry.data, language }, anchor: 'p1' }]]),
  );
}

const MIXED = termsOf(
  ['Zoning Board', 'en'],
  ['张家', 'zh-CN'],
  ['Ä-Kommission', 'de'],
  ['北京', 'zh-Hant-HK'],
  ['“安全”', 'zh-CN'],
  ['City Hall', 'en'],
  ['大沽河', 'zh-CN'],
);
const ORDER = ['“安全”', '北京', '大沽河', '张家', 'Ä-Kommission', 'City Hall', 'Zoning Board'];

test.each([
  ['as they were found', MIXED],
  ['found in the opposite order', new Map([...MIXED].toReversed())],
])('Chinese by pinyin, then the other languages, each in its own order: %s', (_, terms) => {
  expect([...terms.keys()].toSorted(orderOf(terms))).toEqual(ORDER);
  expect(partsOf(terms).flatMap((part) => [...part.keys()])).toEqual(ORDER);
  expect([...mostNamed(terms, 3).keys()]).toEqual(ORDER.slice(0, 3));
});

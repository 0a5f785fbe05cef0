/** No pattern of the sources takes longer than a text is long: each is tried with texts made of its own parts. */
import { expect, test } from 'vitest';
import { findOwnSquare } from './growth.ts';
import { readSourcePatterns } from './source-patterns.ts';

/** Where the machine is busy, it is the tests of other files that take long. */
const PATIENCE = 120_000;

const patterns = await readSourcePatterns();
const places = new Map<string, { pattern: RegExp; at: string[] }>();
for (const { place, pattern } of patterns) {
  const known = places.get(String(pattern)) ?? { pattern, at: [] };
  known.at.push(place);
  places.set(String(pattern), known);
}

test('there are patterns, literal ones and built ones', () => {
  expect(places.size).toBeGreaterThan(300);
  expect(
    patterns.filter(({ place }) => place.startsWith('src/split/parse/lines/pattern.ts')).length,
  ).toBeGreaterThan(30);
});

test('none takes the square of a text’s length, or worse', { timeout: PATIENCE }, () => {
  const found = [...places.values()].flatMap(({ pattern, at }) => {
    const text = findOwnSquare(pattern);
    return text === null ? [] : [`${at.join(', ')}: ${String(pattern)} on ${JSON.stringify(text)}…`];
  });
  expect(found).toEqual([]);
});

test.each([
  ['looks at each place from each', /\s+$/u, /(?<!\s)\s+$/u],
  ['looks for an end from each beginning', /<script>.*?<\/script>/su, /<script>[^<]*<\/script>/u],
  ['can part a text between two of its pieces anywhere', /^a\s*:?\s*b/u, /^a\s*(?::\s*)?b/u],
  ['has as many ways as a text has parts', /^(?:[^a]{2,5}?|a)*b/u, /^(?:[^a]{2,5}?)?b/u],
  ['has no end of ways', /^(?:a+)+$/u, /^a+$/u],
])('a pattern that %s is told', (_, slow, fast) => {
  expect(findOwnSquare(slow)).not.toBeNull();
  expect(findOwnSquare(fast)).toBeNull();
});

/** Each pattern of the splitter finds what its comment says it accepts, and nothing in what it refuses. */
import { describe, expect, test } from 'vitest';
import { findSquare } from './growth.ts';
import { findsIn, readPatternDocs } from './pattern-docs.ts';

const docs = await readPatternDocs();

test('there are patterns', () => {
  expect(docs.length).toBeGreaterThan(70);
});

test('each has texts of both kinds in its comment: `@accepts`, `@refuses`', () => {
  const silent = docs.filter(({ accepted, refused }) => accepted.length === 0 || refused.length === 0);
  expect(silent.map(({ path, name }) => `${path}: ${name}`)).toEqual([]);
});

describe.each(docs)('$name in $path', ({ pattern, accepted, refused }) => {
  test.each(accepted)('accepts %j', (text) => {
    expect(findsIn(pattern, text)).toBe(true);
  });

  test('takes no longer than a text is long', () => {
    expect(findSquare(pattern, [...accepted, ...refused])).toBeNull();
  });

  test.each(refused)('refuses %j', (text) => {
    expect(findsIn(pattern, text)).toBe(false);
  });
});

test('a pattern that looks at each place from each is told', () => {
  expect(findSquare(/\s+$/u, ['a '])).toMatch(/^\s{40}$/u);
  expect(findSquare(/(?<!\s)\s+$/u, ['a '])).toBeNull();
});

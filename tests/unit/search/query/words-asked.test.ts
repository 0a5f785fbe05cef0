import { describe, expect, test } from 'vitest';
import { sentenceAt } from '../../../../src/search/query/sentence.ts';
import { findRunsIn, isInLetters, parseRuns } from '../../../../src/search/query/words-asked.ts';

test.each([
  ['business environment', ['business', 'environment'], [false, false]],
  ['"business environment" reform', ['business environment', 'reform'], [true, false]],
  ['“error tolerance”', ['error tolerance'], [true]],
  ['error-correction', ['error correction'], [false]],
  ['Tolerance tolerance "', ['tolerance'], [false]],
])('%s asks for %j', (typed, runs, exact) => {
  const parsed = parseRuns(typed);
  expect(parsed.map(({ words }) => words.join(' '))).toEqual(runs);
  expect(parsed.map((run) => run.exact)).toEqual(exact);
});

test.each([
  ['tolerance', true],
  ['5G', true],
  ['95.1%', false],
  ['AI技术', false],
  ['容错', false],
])('%s is asked of translations: %s', (typed, expected) => {
  expect(isInLetters(typed)).toBe(expected);
});

describe('in a text', () => {
  const TEXT = 'Business environments matter; the business environment, too.';
  const formsOf = (word: string): Set<string> => new Set(word === 'environments' ? ['environment'] : []);
  const found = (typed: string): string[] =>
    findRunsIn(TEXT, parseRuns(typed), formsOf).map(({ start, end }) => TEXT.slice(start, end));

  test('words are found in their forms', () => {
    expect(found('environment')).toEqual(['environments', 'environment']);
  });
  test('a quotation is found as typed', () => {
    expect(found('"business environment"')).toEqual(['business environment']);
  });
});

test.each([
  ['甲乙。丙丁！戊', 0.5, '丙丁！'],
  ['Rose by 95.1%. Then fell.', 0, 'Rose by 95.1%.'],
  ['Rose by 95.1%. Then fell.', 0.9, 'Then fell.'],
  ['甲', 1, '甲'],
])('%s at %d is in %s', (text, share, sentence) => {
  expect(sentenceAt(text, share)).toBe(sentence);
});

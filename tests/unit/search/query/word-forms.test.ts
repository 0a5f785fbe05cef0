import { describe, expect, test } from 'vitest';
import { linesHolding } from '../../../../src/search/query/lines-holding.ts';
import { formsFound, readForms } from '../../../../src/search/query/word-forms.ts';
import { findRunsIn, parseRuns } from '../../../../src/search/query/words-asked.ts';

const FORMS = new Map([
  ['tolerant', ['tolerance']],
  ['tolerated', ['tolerance']],
  ['environments', ['environment']],
]);
const formsOf = (written: string): Set<string> => new Set(FORMS.get(written) ?? []);
const LINES = [
  'Tolerance is tolerated.',
  'A tolerant business.',
  'Environments of business.',
  'Business environments.',
];
const lines = LINES.map((text) => ({ text }));

describe('the forms that were found', () => {
  test.each([
    ['tolerance', ['tolerance-tolerant-tolerated']],
    ['"tolerant"', []],
    ['business environment tolerance', ['environment-environments', 'tolerance-tolerant-tolerated']],
    ['business', []],
  ])('%s: %j', (typed, forms) => {
    const found = LINES.flatMap((text) => findRunsIn(text, parseRuns(typed), formsOf));
    expect(formsFound(found).toSorted()).toEqual(forms);
    const again = LINES.flatMap((text) => findRunsIn(text, parseRuns(typed), readForms(forms)));
    expect(again).toEqual(found);
  });

  test('an address that holds none, or nonsense, tells of none', () => {
    expect([...readForms([])('tolerant')]).toEqual([]);
    expect([...readForms(['', '-', 'a--b'])('tolerant')]).toEqual([]);
  });
});

describe('the lines that hold what is asked', () => {
  const held = (typed: string): string[] =>
    (linesHolding(lines, parseRuns(typed), formsOf)?.matches ?? []).map(({ line }) => line.text);

  test.each([
    ['tolerance', LINES.slice(0, 2)],
    ['business environment', LINES.slice(3)],
    ['environment business', LINES.slice(2, 4)],
    ['tolerance business', LINES.slice(1, 2)],
    ['tolerance environment', LINES],
    ['tolerance unknown', []],
    ['tolerance of the environment', LINES],
    ['a tolerance', LINES.slice(0, 2)],
    ['', []],
  ])('%s: %j', (typed, expected) => {
    expect(held(typed)).toEqual(expected);
  });
});

describe('words that nearly every line has', () => {
  const found = (typed: string): string[][] =>
    (linesHolding(lines, parseRuns(typed), formsOf)?.matches ?? []).map(({ line, found: places }) =>
      places.map(({ start, end }) => line.text.slice(start, end)),
    );

  test.each([
    ['the business of a', [['business'], ['business'], ['Business']]],
    ['environments of business', [['Environments of business']]],
    ['"of"', [['of']]],
    ['is', [['is']]],
    ['of the', []],
  ])('%s marks %j', (typed, marked) => {
    expect(found(typed)).toEqual(marked);
  });
});

/** What stands on either side of an occurrence in a text of words. */
import { expect, test } from 'vitest';
import { contextsInWords } from '../../../../src/search/query/excerpt.ts';

const TEXT =
  'The whole city is strengthening error tolerance and correction so that those who dare are encouraged everywhere.';

const around = (keyword: string): string[] => {
  const start = TEXT.indexOf(keyword);
  return contextsInWords(TEXT, [{ start, end: start + keyword.length }]).flatMap((context) => [
    context.left,
    context.keyword,
    context.right,
  ]);
};

test.each([
  ['tolerance', 'The whole city is strengthening error ', ' and correction so that those who dare'],
  ['correction', 'is strengthening error tolerance and ', ' so that those who dare are encouraged'],
  ['The', '', ' whole city is strengthening error'],
  ['everywhere', 'so that those who dare are encouraged ', '.'],
])('%s has whole words around it', (keyword, left, right) => {
  expect(around(keyword)).toEqual([left, keyword, right]);
});

test('a text without spaces is cut nowhere else', () => {
  const text = 'x'.repeat(100);
  const [context] = contextsInWords(text, [{ start: 50, end: 51 }]);
  expect([context?.left.length, context?.right.length]).toEqual([41, 41]);
});

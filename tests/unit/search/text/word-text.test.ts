import { expect, test } from 'vitest';
import { pageWords, wordsIn } from '../../../../src/search/text/word-text.ts';

const words = (text: string): string[] => wordsIn(text).map(({ folded }) => folded);

test.each([
  ['The people’s “error-correction” (tolerance).', ['the', 'people', 'error', 'correction', 'tolerance']],
  ['RMB 116,000, up 95.1%; 5G', ['rmb', '116,000', 'up', '95.1', '5g']],
  ['Café don’t ＡＷＳ', ['cafe', 'dont', 'aws']],
  ['—', []],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('a word knows where it stands in the text', () => {
  const text = 'of “Qingdao’s” own';
  expect(wordsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['of', 'Qingdao’s', 'own']);
});

test('headline and run-in heads stand first, and nothing goes on into the next line', () => {
  const {
    words: all,
    headline,
    heads,
  } = pageWords([
    { role: 'headline', text: 'A head', head: '' },
    { role: 'measure', text: 'Run in. Rest', head: 'Run in.' },
  ]);
  expect(all.slice(0, headline)).toEqual(['a', 'head', '\u2063']);
  expect(all.slice(headline, heads)).toEqual(['run', 'in', '\u2063']);
  expect(all.slice(heads)).toEqual(['a', 'head', '\u2063', 'run', 'in', 'rest', '\u2063']);
});

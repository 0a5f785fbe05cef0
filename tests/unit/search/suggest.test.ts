import { expect, test } from 'vitest';
import type { Lexicon } from '../../../src/search/lexicon.ts';
import { suggest } from '../../../src/search/suggest.ts';

const LEXICON: Lexicon = [
  { text: '四新', kind: 'initiative', syllables: ['si', 'xin'] },
  { text: '发展“四新”经济的意见', kind: 'document', syllables: [] },
];
const ALL = LEXICON.map(({ text }) => text);

test.each([
  ['四新', ALL],
  ['“四新', ALL],
  ['四新经济', ['发展“四新”经济的意见']],
  ['sx', ['四新']],
  ['“', []],
])('%s suggests %j', (typed, texts) => {
  expect(suggest(LEXICON, typed, 8).map(({ text }) => text)).toEqual(texts);
});

import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../../../../src/search/text/lexicon.ts';
import { suggest, suggestFrom } from '../../../../src/search/query/suggest.ts';

const LEXICON: Lexicon = [
  { text: '四新', kind: 'initiative', language: 'zh-CN', syllables: ['si', 'xin'] },
  { text: '发展“四新”经济的意见', kind: 'document', language: 'zh-CN', syllables: [] },
];
const CALLED = { language: 'en', written: 'zh-CN' };
const none = () => Promise.reject(new Error('asked for'));
const WORDS = {
  lexicon: () => Promise.resolve(LEXICON),
  script: none,
  glossary: () =>
    Promise.resolve([
      { ...CALLED, renderings: ['Four New'], names: ['四新'] },
      { ...CALLED, renderings: ['SX index'], names: ['商信指数'] },
    ]),
};
const ALL = LEXICON.map(({ text }) => text);

test.each([
  ['四新', ALL],
  ['“四新', ALL],
  ['四新经济', ['发展“四新”经济的意见']],
  ['sx', ['四新']],
  ['“', []],
])('%s suggests %j', (typed, texts) => {
  expect(suggest(LEXICON, typed).map(({ text }) => text)).toEqual(texts);
});

test.each([
  ['四新經濟', ['发展“四新”经济的意见']],
  ['發展', ['发展“四新”经济的意见']],
  ['發財', []],
])('in Traditional characters, %s suggests %j', async (typed, texts) => {
  const forms = new Map([
    ['經', ['经']],
    ['濟', ['济']],
    ['發', ['髪', '发']],
  ]);
  const script = { forms, traditional: new Set(forms.keys()) };
  const words = { ...WORDS, script: () => Promise.resolve(script) };
  expect((await suggestFrom(words, { typed, count: 8 })).map(({ text }) => text)).toEqual(texts);
});

test.each(['四新', '“'])('%s needs no other words than the lexicon', async (typed) => {
  expect(await suggestFrom({ ...WORDS, script: none }, { typed, count: 8 })).toEqual(suggest(LEXICON, typed));
});

test.each([
  ['four', [['Four New', '四新']]],
  ['sx', [['四新'], ['SX index', '商信指数']]],
  ['zz', []],
])('letters suggest what a term is called, and the term behind it: %s', async (typed, suggested) => {
  const found = await suggestFrom(WORDS, { typed, count: 8 });
  expect(found.map(({ text, original }) => (original ? [text, original.text] : [text])).toSorted()).toEqual(
    suggested.toSorted(),
  );
});

test('what the letters are the pinyin of is not said again where its translation was', async () => {
  const glossary = () => Promise.resolve([{ ...CALLED, renderings: ['Sixin'], names: ['四新'] }]);
  const found = await suggestFrom({ ...WORDS, glossary }, { typed: 'sixin', count: 8 });
  expect(found.map(({ text }) => text)).toEqual(['Sixin']);
});

describe('for a reader of another language', () => {
  const suggested = async (typed: string, count = 8): Promise<(string | undefined)[][]> =>
    (await suggestFrom(WORDS, { typed, count, reader: 'en' })).map(({ text, original, called }) => [
      text,
      (original ?? called)?.text,
    ]);

  test('what the letters are the pinyin of has its name in that language beside it', async () => {
    expect(await suggested('sixin')).toEqual([['四新', 'Four New']]);
  });

  test('what has such a name stands first, and is not cut off by what has none', async () => {
    const lexicon = () => Promise.resolve([...LEXICON].reverse());
    const found = await suggestFrom({ ...WORDS, lexicon }, { typed: '新', count: 1, reader: 'en' });
    expect(found.map(({ text }) => text)).toEqual(['四新']);
  });
});

import { expect, test } from 'vitest';
import type { Lexicon } from '../../../../src/search/text/lexicon.ts';
import { suggest, suggestFrom } from '../../../../src/search/query/suggest.ts';

const LEXICON: Lexicon = [
  { text: '四新', kind: 'initiative', language: 'zh-CN', syllables: ['si', 'xin'] },
  { text: '发展“四新”经济的意见', kind: 'document', language: 'zh-CN', syllables: [] },
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
  const words = { lexicon: () => Promise.resolve(LEXICON), script: () => Promise.resolve(script) };
  expect((await suggestFrom(words, typed, 8)).map(({ text }) => text)).toEqual(texts);
});

test.each(['四新', 'sx', 'zz'])('%s needs no other characters', async (typed) => {
  const script = () => Promise.reject(new Error('asked for'));
  const words = { lexicon: () => Promise.resolve(LEXICON), script };
  expect(await suggestFrom(words, typed, 8)).toEqual(suggest(LEXICON, typed, 8));
});

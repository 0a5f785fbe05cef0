/** How each language of the interface orders the glossary. */
import { expect, test } from 'vitest';
import { glossarySchema, glossIn } from '../../../../src/model/glossary.ts';
import { anchorOfTerm, pathOfTerm, termsByLetter } from '../../../../src/site/part/glossary.ts';

const { terms } = glossarySchema.parse({
  format: 1,
  terms: [
    ['城市是人民的城市', 'Chéngshì shì rénmín de chéngshì', 'the city belongs to the people'],
    ['365', '365', '365'],
    ['安康杯', 'Ānkāng Bēi', '“Ankang Cup”'],
    ['科创中国 智汇青岛', 'Kēchuàng Zhōngguó Zhì huì Qīngdǎo', 'Innovation China: Wisdom Meets'],
    ['吃拿卡要', 'chī ná qiǎ yào', 'demanding favours'],
  ].map(([zh, pinyin, en]) => ({
    ...{ zh, pinyin, en, kind: 'initiative', gloss: { en: 'A trial.', zh: '试验。' }, source: 'ours' },
  })),
});

function namesIn(locale: 'zh-CN' | 'en'): [string, string[]][] {
  return [...termsByLetter(locale, terms)].map(([letter, ofLetter]) => [
    letter,
    ofLetter.map(({ zh }) => zh),
  ]);
}

test('Chinese orders by pinyin, and figures come last', () => {
  expect(namesIn('zh-CN')).toEqual([
    ['a', ['安康杯']],
    ['c', ['城市是人民的城市', '吃拿卡要']],
    ['k', ['科创中国 智汇青岛']],
    ['other', ['365']],
  ]);
});

test('English orders by the English, without its marks and articles', () => {
  expect(namesIn('en').map(([letter, [name]]) => [letter, name])).toEqual([
    ['a', '安康杯'],
    ['c', '城市是人民的城市'],
    ['d', '吃拿卡要'],
    ['i', '科创中国 智汇青岛'],
    ['other', '365'],
  ]);
});

test('an address holds letters and digits only, and a gloss is in the language of the page', () => {
  const [, , , spaced] = terms;
  if (!spaced) throw new Error('There is no term');
  expect(anchorOfTerm(spaced)).toBe('科创中国_20_智汇青岛');
  expect(pathOfTerm('zh-CN', spaced)).toBe('/glossary/k/#科创中国_20_智汇青岛');
  expect([glossIn('zh-CN', spaced), glossIn('en', spaced)]).toEqual(['试验。', 'A trial.']);
});

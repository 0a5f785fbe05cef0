/** A sign that changes the value of a figure is told as a difference. */
import { describe, expect, test } from 'vitest';
import { againstTexts, libraryOfWords } from '../../../library-of-texts.ts';
import { toldOf } from '../../../told-quotation.ts';

describe('what changes a value is told, and not forgiven', () => {
  const weather = againstTexts([
    ['今晨最低气温降至-5℃,阵风每小时一百里'],
    ['全年产量达到102吨,第一次越过10²的门槛'],
    ['19日降至-5℃,路面多处结冰'],
  ]);

  test.each([
    ['今晨最低气温降至-5℃,阵风', 'exact 01-1#p1'],
    ['今晨最低气温降至－5℃,阵风', 'exact 01-1#p1 form'],
    ['今晨最低气温降至−5℃,阵风', 'exact 01-1#p1 form'],
    ['今晨最低气温降至5℃,阵风', 'near 01-1#p1 +-'],
    ['今晨最低气温-降至-5℃,阵风', 'exact 01-1#p1 punctuation'],
    ['19日降至5℃,路面多处结冰', 'near 01-3#p1 +-'],
    ['全年产量达到102吨,第一次', 'exact 01-2#p1'],
    ['全年产量达到１０２吨,第一次', 'exact 01-2#p1 form'],
    ['全年产量达到10²吨,第一次', 'near 01-2#p1 -² +2'],
    ['全年产量达到-102吨,第一次', 'near 01-2#p1 --'],
    ['第一次越过102的门槛', 'near 01-2#p1 -2 +²'],
  ])('%s', async (pasted, expected) => {
    expect(await toldOf(pasted, weather)).toEqual([expected]);
  });

  test.each([
    '工期在8月-10月之间,预计两个月',
    '气温在5℃-10℃之间,预计两整天',
    '感染covid-19的人数,预计两千人',
  ])('another dash of a range or a word in %s changes none', async (archived) => {
    const pasted = archived.replace('-', '—');
    expect(await toldOf(pasted, againstTexts([[archived]]))).toEqual(['exact 01-1#p1 punctuation']);
  });

  test.each([
    ['It fell to -5 degrees in the night, to 10² lux', 'exact 01-1#p1'],
    ['It fell to 5 degrees in the night, to 10² lux', 'near 01-1#p1 +-'],
    ['It fell to -5 degrees in the night, to 102 lux', 'near 01-1#p1 -102 +10²'],
  ])('%s', async (pasted, expected) => {
    const translations = libraryOfWords([['It fell to -5 degrees in the night, to 10² lux.']]);
    expect(await toldOf(pasted, { ...weather, translations })).toEqual([expected]);
  });
});

/** Days as papers print them. */
import { expect, test } from 'vitest';
import { isoDate } from '../../../src/model/printed-date.ts';

test.each([
  ['2021年11月19日 星期五', '2021-11-19'],
  ['2025.12.22星期一', '2025-12-22'],
  ['Thursday, June 6, 2024', '2024-06-06'],
  ['二〇一八年十一月七日　星期三', '2018-11-07'],
  ['一九五六年三月三十一日', '1956-03-31'],
  ['民国三十八年三月一日', '1949-03-01'],
  ['中華民國一一三年五月十二日', '2024-05-12'],
  ['中華民國一百零二年十月十日', '2013-10-10'],
  ['中華民國91年3月19日星期二', '2002-03-19'],
])('%s', (text, date) => {
  expect(isoDate(text)).toBe(date);
});

test.each(['十一月七日', '第三十八年', '二〇一八年十三月七日', '2021年19日'])('%s is no day', (text) => {
  expect(isoDate(text)).toBeNull();
});

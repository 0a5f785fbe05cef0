/** The day that a paper prints. */
import { unifyIdeographs } from './ideographs.ts';

import { numberWritten } from './chinese-number.ts';

/** 2021年11月19日, 2025-12-22, 2025.12.22 */
export const PRINTED_DATE = /(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?/u;

/** November 19, 2021; NOV. 19, 1897 */
export const ENGLISH_DATE =
  /\b(JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*\.?\s+(\d{1,2}),?\s+(1[5-9]\d\d|20\d\d)\b/iu;

/** 二〇二三年九月二十日, 民国三十八年三月一日, 中華民國91年3月19日 */
export const NUMERAL_DATE =
  /(?:(?:中[华華])?民([国國])\s*([〇零一二三四五六七八九十百\d]{1,5})|([一二][〇○零一二三四五六七八九]{3}))\s*年\s*([一二三四五六七八九十\d]{1,3})\s*月\s*([一二三四五六七八九十\d]{1,3})\s*日/u;

/** What a paper prints beside a day: the weekday, and the day by the calendar of the moon: 星期五  农历十月十五  辛丑年 */
export const BESIDE_DATE =
  /(?:星期|周|礼拜)[一二三四五六日天]|农历[^\s。，,]*|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\S*/gu;

const MONTHS = 'JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC';

/** The year before the first of the Republic of China, by which 民国 counts. */
const BEFORE_REPUBLIC = 1911;

/** Gives the ISO date of a text that prints a day; `null` where it prints none. */
export function isoDate(printed: string): string | null {
  const text = unifyIdeographs(printed);
  const [, year = '', month = '', day = ''] = PRINTED_DATE.exec(text) ?? [];
  if (year !== '') return isoDayOf(year, Number(month), Number(day));
  const [, name = '', date = '', own = ''] = ENGLISH_DATE.exec(text) ?? [];
  if (own !== '') return isoDayOf(own, MONTHS.indexOf(name.toUpperCase()) / 3 + 1, Number(date));
  return numeralDay(text);
}

function numeralDay(text: string): string | null {
  const found = NUMERAL_DATE.exec(text);
  if (!found) return null;
  const [, republic, counted = '', year = '', month = '', day = ''] = found;
  const full =
    republic === undefined ? (numberWritten(year) ?? 0) : (numberWritten(counted) ?? 0) + BEFORE_REPUBLIC;
  return isoDayOf(String(full), numberWritten(month) ?? 0, numberWritten(day) ?? 0);
}

function isoDayOf(year: string, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The day, or the days, that a paper prints.
 *
 *   figures  = 2021年11月19日 / 2021-11-19 / ２０２１．１１．１９ / 20211119
 *   numerals = 二〇二一年十一月十九日 / 民国卅七年五月四號 / 公元一九四八年元月廿日 / 昭和十六年十二月八日
 *   english  = November 19, 2021 / 19 November 2021
 *   days     = day *( join day ) [ join [ year ] [ month ] day ]       ; 2021年11月19-20日, 2021-11-19-20, 11月30日-12月1日, November 19–20, 2021
 *            / day day / figures "/" figures                           ; 11月19日20日, 2021-11-19/20, 20211119-20: the second follows the first
 */
import { unifyIdeographs } from './ideographs.ts';
import { numberWritten } from './chinese-number.ts';
import { narrowed } from './narrow.ts';
import { DAY_IN_EIGHT, DAY_IN_ENGLISH, DAY_IN_FIGURES, DAY_IN_NUMERALS } from './date-pattern.ts';

/** The year before the first of an era, and the last of its years; those of Japan from 1873, when months became ours. */
const ERAS: Readonly<Record<string, { before: number; first: number; last: number }>> = {
  民国: { before: 1911, first: 1, last: 188 },
  明治: { before: 1867, first: 6, last: 45 },
  大正: { before: 1911, first: 1, last: 15 },
  昭和: { before: 1925, first: 1, last: 64 },
  平成: { before: 1988, first: 1, last: 31 },
  令和: { before: 2018, first: 1, last: 81 },
};

/**
 * A day or days in English.
 *
 * @accepts November 19, 2021
 * @accepts NOV. 19, 1897
 * @accepts 19-20 November 2021
 * @accepts 30 November – 1 December 2021
 * @refuses 2021-11-19
 * @refuses November 2021
 */
export const ENGLISH_DATE = withoutNames(DAY_IN_ENGLISH);

/**
 * A day or days in any form but English.
 *
 * @accepts 2021年11月19日
 * @accepts 公元 一九四八年元月廿日（星期二）-廿一日
 * @accepts 民国 37 年 5 月 4 日 - 6 月 5 日
 * @accepts 2022年2月5日（正月初五）-6日
 * @accepts 2021年11月19、20、21日
 * @accepts 2021 - 11 - 19 ～ 12 - 20
 * @accepts 20211119
 * @refuses November 19, 2021
 * @refuses 2021年
 */
export const PRINTED_DATE = withoutNames(`(?:${DAY_IN_NUMERALS}|${DAY_IN_FIGURES}|${DAY_IN_EIGHT})`);

/**
 * A day or days in any form.
 *
 * @accepts 2021年11月19日
 * @accepts November 19, 2021
 * @refuses 2021年
 * @refuses November 2021
 */
export const ANY_DATE = withoutNames(
  `(?:${DAY_IN_NUMERALS}|${DAY_IN_FIGURES}|${DAY_IN_EIGHT}|${DAY_IN_ENGLISH})`,
);

/** What a paper prints as its day. */
export interface PrintedDays {
  /** The first day, as ISO; `null` for one that no calendar has. */
  readonly first: string | null;
  /** The last of several; `null` for a single day. */
  readonly last: string | null;
  /** As printed. */
  readonly text: string;
  /** Where the last of several is no day of a calendar, or none behind the first. */
  readonly wrongLast?: true;
}

const READERS = [DAY_IN_NUMERALS, DAY_IN_FIGURES, DAY_IN_ENGLISH, DAY_IN_EIGHT].map(
  (source) => new RegExp(source, 'iu'),
);

/** Gives the day or days that a text prints; `null` where it prints none. */
export function printedDays(printed: string): PrintedDays | null {
  const known = unifyIdeographs(narrowed(printed));
  const found = READERS.map((reader) => reader.exec(known)).find((each) => each !== null);
  if (!found) return null;
  const groups: Groups = found.groups ?? {};
  const { first, last } = daysIn(groups);
  const text = printed.slice(found.index, found.index + found[0].length);
  if (first !== null && last !== null && first < last) return { first, last, text };
  const several = ['day2', 'd2', 'ed2', 'bd2', 'rd2', 'rd3'].some((name) => groups[name] !== undefined);
  return { first, last: null, text, ...(several && { wrongLast: true }) };
}

/** Gives the first day, as ISO, that a text prints; `null` where it prints none, or one that no calendar has. */
export function isoDate(text: string): string | null {
  return printedDays(text)?.first ?? null;
}

type Groups = Readonly<Record<string, string | undefined>>;

interface DayPair {
  readonly first: string | null;
  readonly last: string | null;
}

function daysIn(groups: Groups): DayPair {
  if (groups['month'] !== undefined) return daysInNumerals(groups);
  if (groups['ry'] !== undefined) return daysInEight(groups);
  return groups['ey'] === undefined ? daysInFigures(groups) : daysInMonthNames(groups);
}

function daysInNumerals({
  era,
  year,
  own,
  month,
  day,
  day1,
  bare,
  next,
  year2,
  month2,
  day2,
}: Groups): DayPair {
  const first = own === undefined ? numberOf(year) : yearOfEra(era, own);
  const same = next === undefined ? first : first + 1;
  const second = year2 === undefined ? same : (longYear(year2, era) ?? first);
  return {
    first: isoDay(first, numberOf(month), numberOf(day ?? day1 ?? bare)),
    last: isoDay(second, numberOf(month2 ?? month), numberOf(day2)),
  };
}

function daysInMonthNames({ ey, em, em2, ed, ed2, bm, bm0, bd, bd2 }: Groups): DayPair {
  return {
    first: isoDay(Number(ey), monthOf(em ?? bm0 ?? bm), Number(ed ?? bd)),
    last: isoDay(Number(ey), monthOf(em2 ?? em ?? bm), numberOf(ed2 ?? bd2)),
  };
}

function daysInFigures({ y, m, d, y2, m2, d2 }: Groups): DayPair {
  return {
    first: isoDay(numberOf(y), numberOf(m), numberOf(d)),
    last: isoDay(numberOf(y2 ?? y), numberOf(m2 ?? m), numberOf(d2)),
  };
}

function daysInEight({ ry, rm, rd, ry2, rm2, rd2, rd3 }: Groups): DayPair {
  return {
    first: isoDay(numberOf(ry), numberOf(rm), numberOf(rd)),
    last: isoDay(numberOf(ry2 ?? ry), numberOf(rm2 ?? rm), numberOf(rd2 ?? rd3)),
  };
}

function numberOf(text: string | undefined): number {
  return text === '元' ? 1 : (numberWritten((text ?? '').replace(/[有又]/u, '')) ?? 0);
}

function longYear(text: string, era: string | undefined): number | null {
  return era === undefined ? numberOf(text) : yearOfEra(era, text);
}

/** Gives the year of an era; 0 where the era has none such. */
function yearOfEra(name: string | undefined, own: string): number {
  const era = ERAS[name?.replace('國', '国') ?? ''];
  const number = numberOf(own);
  return era && number >= era.first && number <= era.last ? era.before + number : 0;
}

function monthOf(name: string | undefined): number {
  return 'JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC'.indexOf((name ?? '').slice(0, 3).toUpperCase()) / 3 + 1;
}

/** Gives a day as ISO; `null` for one that no calendar has: the 30th of February. */
function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isDay = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isDay ? date.toISOString().slice(0, 'YYYY-MM-DD'.length) : null;
}

function withoutNames(source: string): RegExp {
  return new RegExp(source.replaceAll(/\(\?<[a-z]\w*>/giu, '(?:'), 'iu');
}

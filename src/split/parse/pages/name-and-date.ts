/**
 * The rest of a line → the paper's name and its day, in the orders in which papers print them, with all that stands
 * beside a day.
 *
 *   facts = [ name *beside ] [ weekday ] [ day *beside ] [ name *beside ]     ; 海滨晚报 2021年11月19日 星期五（第123期）
 */
import type { PrintedDays } from '../../../model/printed-date.ts';
import { ANY_DATE, ENGLISH_DATE, PRINTED_DATE, printedDays } from '../../../model/printed-date.ts';
import { BESIDE_DATE_HERE, WEEKDAY_IN_ENGLISH } from './beside-date.ts';
import { isNoName } from './paper-name.ts';
import type { Reader } from '../text/reader.ts';

const FIELD_MARKS = '·・‧•．│|／/';
const DASHES = '—–―－─\\-';

/**
 * What can stand between the facts of a marker.
 *
 * @accepts 》2025年
 * @accepts ，第01版
 * @accepts ．第01版
 * @refuses —第01版
 * @refuses 第01版
 */
const SIGNS_BETWEEN_FIELDS = new RegExp(`^[\\s《》【】\\]（(）),，${FIELD_MARKS}]*`, 'u');

/**
 * What can stand between them where a dash can, too.
 *
 * @accepts 》2025年
 * @accepts — Page A3
 * @accepts －第01版
 * @refuses 第01版
 * @refuses Page A3
 */
const BETWEEN = new RegExp(`^[\\s《》【】\\]（(）),，${FIELD_MARKS}${DASHES}]*`, 'u');

/**
 * The name of a paper before a date.
 *
 * @accepts 青岛日报2021年11月19日
 * @accepts PORT ELLERY TIMES 2021-11-19
 * @accepts 海滨晚报－2021-11-19
 * @refuses 青岛日报第01版
 * @refuses 海滨晚报号外2021年11月19日
 * @refuses 2021年11月19日
 */
const NAME_BEFORE_DATE = new RegExp(
  `^(?:(?!\\p{Script=Han}{2,12}[号號]外)[\\p{Script=Han}A-Za-z·]{2,16}?|[A-Z][A-Za-z.'’& ]{2,40}?)(?=[》】\\]\\s(（${FIELD_MARKS}${DASHES}]*${PRINTED_DATE.source})`,
  'u',
);

/**
 * The name of a paper between a date and a label.
 *
 * @accepts 参考消息第01版
 * @accepts 参考消息 第一版
 * @refuses 参考消息
 * @refuses 晚报第01版
 */
const NAME_AFTER_DATE = /^\p{Script=Han}{4,10}(?=\s*第\s*[\d一二三四五六七八九十])/u;

/**
 * The name of a paper that says it is one.
 *
 * @accepts 人民日报第01版
 * @accepts 读书周刊 2
 * @accepts 海滨晚报号外
 * @refuses 人民日报社
 * @refuses 渔港新貌
 */
const NAME_HERE =
  /^\p{Script=Han}{1,12}?(?:日报|晚报|时报|早报|晨报|商报|导报|都市报|快报|周报|文艺报|报|周刊|新闻)(?=第|[号號]外|[^\p{Script=Han}]|$)/u;

/**
 * A date, in figures, in Chinese or in English.
 *
 * @accepts 2021年11月19日特1版
 * @accepts 2025.12.22
 * @accepts November 19, 2021
 * @refuses 特1版
 * @refuses 青岛日报2021年11月19日
 */
const DATE_HERE = new RegExp(`^${ANY_DATE.source}`, 'iu');

/**
 * A weekday in English.
 *
 * @accepts Friday, November 19, 2021
 * @accepts monday
 * @accepts Fri. 19 Nov 2021
 * @refuses November 19
 * @refuses Fridays
 * @refuses Sun Daily
 */
const ENGLISH_WEEKDAY = new RegExp(`^${WEEKDAY_IN_ENGLISH}`, 'iu');

/**
 * The name of a paper before a date in English.
 *
 * @accepts PORT ELLERY TIMES  Friday, November 19, 2021
 * @refuses PORT ELLERY TIMES
 * @refuses Friday, November 19, 2021
 * @refuses On November 19, 2021
 */
const ENGLISH_NAME = new RegExp(
  `^(?!${ENGLISH_WEEKDAY.source.slice(1)}|(?:on|in|by|from|since|until)\\b)[A-Z][A-Za-z.'’& ]{2,40}?(?=[\\s,${FIELD_MARKS}${DASHES}]*(?:${ENGLISH_WEEKDAY.source.slice(1)}[,\\s]*)?${ENGLISH_DATE.source})`,
  'iu',
);

export interface NameAndDate {
  readonly name: string | null;
  readonly days: PrintedDays | null;
}

/** Tells whether neither was read. */
export function isEmpty({ name, days }: NameAndDate): boolean {
  return name === null && days === null;
}

/** Gives the name and the day that two places of a line tell: the first that tells one. */
export function joinNameAndDate(one: NameAndDate, other: NameAndDate): NameAndDate {
  return { name: one.name ?? other.name, days: one.days ?? other.days };
}

/** Gives the name and the day that come next, `null` for what does not; takes them, and what stands between and beside them. */
export function readNameAndDate(line: Reader): NameAndDate {
  line.take(SIGNS_BETWEEN_FIELDS);
  while (line.take(BESIDE_DATE_HERE) !== '') line.take(BETWEEN);
  const name = nameBefore(line);
  takeBetween(line, { name, days: null });
  line.take(ENGLISH_WEEKDAY);
  line.take(BETWEEN);
  const days = printedDays(line.take(DATE_HERE));
  takeBetween(line, { name, days });
  const behind = name === '' ? nameBehind(line, days) : '';
  return { name: name || behind || null, days };
}

/** Takes a name by the first pattern that finds one, unless it is no name. */
function nameBefore(line: Reader): string {
  const start = line.taken.length;
  const name = line.take(NAME_BEFORE_DATE) || line.take(NAME_HERE) || line.take(ENGLISH_NAME);
  if (!isNoName(name)) return name;
  line.back(start);
  return '';
}

function nameBehind(line: Reader, days: PrintedDays | null): string {
  const name = line.take(NAME_HERE) || (days === null ? '' : line.take(NAME_AFTER_DATE));
  takeBetween(line, { name, days });
  return name;
}

/** Takes signs; behind a name or a day also what stands beside a day. */
function takeBetween(line: Reader, { name, days }: NameAndDate): void {
  if (name || days) takeBeside(line, days);
  else line.take(BETWEEN);
}

/** Takes what papers print beside their day, and the same day in another language. */
function takeBeside(line: Reader, days: PrintedDays | null): void {
  let at = -1;
  while (line.taken.length > at) {
    at = line.taken.length;
    line.take(BETWEEN);
    if (line.take(BESIDE_DATE_HERE) !== '') continue;
    const before = line.taken.length;
    line.take(ENGLISH_WEEKDAY);
    line.take(BETWEEN);
    const again = printedDays(line.take(DATE_HERE));
    if (days === null || again?.first !== days.first) line.back(before);
  }
}

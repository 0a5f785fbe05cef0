/**
 * One line → the page marker that it is, or begins or ends with.
 *
 *   marker  = [ name ] [ date ] [ weekday ] [ name ] label [ section ] [ glued ]     ; 青岛日报2021年11月19日特1版
 *   stamp   = "（" marker "）"                          ; （《临江日报》2025年01月06日第 01 版）
 *           / name [ weekday ] date "Page" number       ; PORT ELLERY TIMES — Friday, November 19, 2021 — Page A3
 *   label   = 第1版 / 01版 / 特1版 / A1版 / RB01 / 04、05版 / 第三版 / 头版 / 第3页    ; model/page-label.ts
 *   section = ":要闻" / "(国内专页(经济))" / " 要闻" / "()"
 */

import type { PrintedDays } from '../../../model/printed-date.ts';
import { ANY_DATE, ENGLISH_DATE, PRINTED_DATE, printedDays } from '../../../model/printed-date.ts';
import { readFields } from './marker-fields.ts';
import type { Label } from './marker-label.ts';
import { LABEL, readLabel } from './marker-label.ts';
import { Reader } from '../text/reader.ts';
import { sectionName } from './section-name.ts';
import type { Known } from '../text/known.ts';

/** What a line says as a marker. */
export interface ReadMarker {
  /** As printed, without 第, 版 and white space: 特1, 01, A1, 04-05. */
  readonly label: string;
  /** ISO date; `null` where it names none. */
  readonly date: string | null;
  /** The last of several days; `null` where it names no second one. */
  readonly until: string | null;
  /** Name of the paper; `null` where it gives none. */
  readonly name: string | null;
  /** Name of the page's section as received: 要闻; `null` where it gives none. */
  readonly section: string | null;
  /** Whether the label alone makes it a marker. */
  readonly bare: boolean;
  /** Whether the label is letters and a number without 版, or a word. */
  readonly weak: boolean;
  /** Whether it stands in brackets, as below a headline. */
  readonly stamp: boolean;
  /** Whether it counts the pages of a file (第3页) instead of a paper's. */
  readonly counted: boolean;
  /** Whether an editor says that the line is one. */
  readonly edited?: true;
  /** Characters of the line before the marker's own; more than 0 for a stamp at the end of a headline. */
  readonly from: number;
  /** Characters of the line up to the end of the marker. */
  readonly to: number;
}

/** A line that looks like a marker. */
export interface FoundMarker {
  /** Index among the lines. */
  readonly index: number;
  readonly marker: ReadMarker;
}

/** Characters of a marker at the most; chosen, more than a name, a day by both calendars and a section take. */
const LONGEST_MARKER = 64;
const PLAIN_MARKER = { bare: false, weak: false, stamp: false, counted: false, from: 0 };

/**
 * What every marker has somewhere.
 *
 * @accepts 青岛日报2021年11月19日特1版
 * @accepts A14 港闻
 * @accepts 封面
 * @accepts Page 3
 * @refuses 渔港新貌
 * @refuses 2021年11月19日
 */
const POSSIBLE = /[版页頁]|封[面底二三]|[A-Z]\d|[Pp](?:age|AGE)/u;

/**
 * White space and brackets before a marker.
 *
 * @accepts （《临江日报》2025年01月06日第 01 版）
 * @accepts ` 01版`
 * @refuses 01版
 * @refuses 青岛日报（01版）
 */
const BRACKETS = /^[\s(（【[《]*/u;

/**
 * What can stand between the facts of a marker.
 *
 * @accepts 》2025年
 * @accepts ，第01版
 * @refuses —第01版
 * @refuses 第01版
 */
const SIGNS_BETWEEN_FIELDS = /^[\s《》【】\]（(）),，·|／/]*/u;

/**
 * What can stand between them where a dash can, too.
 *
 * @accepts 》2025年
 * @accepts — Page A3
 * @refuses 第01版
 * @refuses Page A3
 */
const BETWEEN = /^[\s《》【】\]（(）),，·|／/—–]*/u;

/**
 * The name of a paper before a date.
 *
 * @accepts 青岛日报2021年11月19日
 * @accepts PORT ELLERY TIMES 2021-11-19
 * @refuses 青岛日报第01版
 * @refuses 2021年11月19日
 */
const NAME_BEFORE_DATE = new RegExp(
  `^(?:[\\p{Script=Han}A-Za-z·]{2,16}?|[A-Z][A-Za-z.'’& ]{2,40}?)(?=[》】\\]\\s(（]*${PRINTED_DATE.source})`,
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
 * @refuses 人民日报社
 * @refuses 渔港新貌
 */
const NAME_HERE =
  /^\p{Script=Han}{1,12}?(?:日报|晚报|时报|早报|晨报|商报|导报|都市报|快报|周报|文艺报|报|周刊|新闻)(?=第|[^\p{Script=Han}]|$)/u;

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
 * The name of a section between a label and a date, as in 第07版：体育 2025.12.22.
 *
 * @accepts ：体育 2025.12.22
 * @accepts 要闻 海滨晚报 2021年11月19日
 * @refuses 体育
 * @refuses 2025.12.22
 */
const SECTION_BEFORE_DATE = new RegExp(
  `^\\s*(?:[:：·|／/]\\s*)?[^\\s。，,]{1,10}\\s+(?=(?:《?[\\p{Script=Han}A-Za-z·]{2,16}》?\\s+)?${ANY_DATE.source})`,
  'iu',
);

/**
 * The name of a section between a label and a headline that is glued to it, as in 第2版·社会 菜市场里有间“共享厨房”.
 *
 * @accepts ·社会 菜市场里有间“共享厨房”
 * @refuses ·社会
 * @refuses 社会 菜市场里有间“共享厨房”
 */
const SECTION_BEFORE_TEXT = /^(?:\s*[:：·|／/]\s*|\s+)\p{Script=Han}{2,6}\s+(?=\S{3})/u;

/**
 * A weekday in English.
 *
 * @accepts Friday, November 19, 2021
 * @accepts monday
 * @refuses November 19
 * @refuses Fridays
 */
const ENGLISH_WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/iu;

/**
 * The name of a paper before a date in English.
 *
 * @accepts PORT ELLERY TIMES  Friday, November 19, 2021
 * @refuses PORT ELLERY TIMES
 * @refuses Page A3
 */
const ENGLISH_NAME = new RegExp(
  `^[A-Z][A-Za-z.'’& ]{2,40}?(?=[\\s,|—–]*(?:${ENGLISH_WEEKDAY.source.slice(1)}[,\\s]*)?${ENGLISH_DATE.source})`,
  'iu',
);

/**
 * A weekday in Chinese.
 *
 * @accepts 星期五
 * @accepts （周五）
 * @refuses 第星期五
 * @refuses 周刊
 */
const WEEKDAY = /^[(（]?\s*(?:星期|周|礼拜)[一二三四五六日天]\s*[)）]?/u;

/**
 * What follows 版 in words that are no markers: 版面, 版权, 第3版刊登…
 *
 * @accepts 面
 * @accepts 权所有
 * @accepts 刊登
 * @refuses 要闻
 * @refuses 本报
 */
const MENTION = /^(?:本(?![报刊])|[块权图面税式画税的刊发登头以上转下见，。、”》]|报道)/u;

/**
 * From which page an article goes on, behind a label.
 *
 * @accepts （上接B1版）
 * @accepts (下转第二版)
 * @refuses 上接B1版
 * @refuses （要闻）
 */
const JUMP_HERE = /^\s*[(（]\s*(?:上接|下转|紧接)[^()（）]{1,12}[)）]/u;

/**
 * A second page: a line that names several is a list of them, as in 第1版 要闻 第2版 国际.
 *
 * @accepts 要闻 第2版 国际
 * @refuses 要闻
 * @refuses 版2
 */
const ANOTHER_PAGE = /\d{1,3}\s*版/u;

/**
 * The name of a section, to the end of the line.
 *
 * @accepts :要闻
 * @accepts (国内专页(经济))
 * @accepts ` 要闻`
 * @accepts 文体
 * @refuses 要
 * @refuses 让货等船变为船等货，
 */
const SECTION =
  /^(?:\s*[:：·|／/]\s*[^。！？]{1,20}|\s*[(（【][^。]{0,24}[)）】]|\s+[^\s。，,]{1,8}|\p{Script=Han}{2,4})\s*$/u;

/** Gives the marker at the beginning of a line, or the stamp at its end; `null` where there is none. */
export function readMarker(text: string, known: Known): ReadMarker | null {
  const head = text.slice(0, LONGEST_MARKER);
  const possible = POSSIBLE.test(head);
  const marker = possible ? readAt(text, known(head)) : null;
  if (marker?.dated) return { ...marker, from: 0 };
  const end = /[版页頁⻚⾴]\s*[)）]$/u.test(text.slice(-4)) && !marker ? readEnd(text, known) : null;
  if (end) return end;
  // A line of fields in an order of its own.
  const fields = possible ? readFields(text, known(text)) : null;
  if (fields) return { ...PLAIN_MARKER, ...fields, ...dateAndUntil(fields.days), to: text.length };
  return marker ? { ...marker, from: 0 } : null;
}

/** Gives the marker that an editor makes of a line: `read` with another label, or all of a line that reads as none. */
export function editedMarker(text: string, label: string, read?: ReadMarker): ReadMarker {
  if (read) return { ...read, label };
  return {
    ...PLAIN_MARKER,
    label,
    edited: true,
    ...dateAndUntil(printedDays(text)),
    name: null,
    section: null,
    to: text.length,
  };
}

/** A stamp behind a headline: 一粒种子的远行（《临江日报》2025年01月06日第02版） */
function readEnd(text: string, known: Known): ReadMarker | null {
  const bracket = Math.max(text.lastIndexOf('（', text.length - 2), text.lastIndexOf('(', text.length - 2));
  const name = bracket > 0 ? (/《[^《》]{2,20}》\s*$/u.exec(text.slice(0, bracket))?.[0].length ?? 0) : 0;
  const from = bracket - name;
  if (from <= 0 || text.length - from > LONGEST_MARKER) return null;
  const own = text.slice(from);
  const marker = readAt(own, known(own));
  return marker && !marker.bare && marker.to === text.length - from
    ? { ...marker, stamp: true, from, to: text.length }
    : null;
}

function dateAndUntil(days: PrintedDays | null): Pick<ReadMarker, 'date' | 'until'> {
  return { date: days?.first ?? null, until: days?.last ?? null };
}

function readAt(text: string, known: string): (Omit<ReadMarker, 'from'> & { dated: boolean }) | null {
  const line = new Reader(text, known + text.slice(known.length));
  line.take(BRACKETS);
  const before = readNameAndDate(line);
  const label = readLabel(line);
  if (!label) return null;
  const bracketed = /[(（]/u.test(line.taken);
  line.take(LABEL);
  const stamp = bracketed && line.take(/^\s*[)）]/u) !== '';
  const end = line.taken.length;
  const after = readBehind(line);
  if (!after.own && !after.closed && !after.sectioned) line.back(end);
  const { name, days } = after.own || after.closed ? joinNameAndDate(before, after) : before;
  const section = line.taken.length > end ? after.section : null;
  const found = {
    ...label,
    own: after.own,
    sectioned: after.sectioned,
    dated: days !== null,
    named: name !== null,
    behind: text.slice(end),
    glued: line.rest.replace(JUMP_HERE, ''),
  };
  if (!isMarker(found)) return null;
  const { counted } = label;
  return {
    label: label.text,
    ...dateAndUntil(days),
    name,
    section,
    dated: days !== null,
    bare: days === null && name === null,
    weak: label.lettered || label.spoken === 'word',
    stamp,
    counted,
    to: line.taken.length,
  };
}

interface NameAndDate {
  readonly name: string | null;
  readonly days: PrintedDays | null;
}

function isEmpty({ name, days }: NameAndDate): boolean {
  return name === null && days === null;
}

function joinNameAndDate(one: NameAndDate, other: NameAndDate): NameAndDate {
  return { name: one.name ?? other.name, days: one.days ?? other.days };
}

/** Reads name, date and weekday, in the orders in which papers print them. */
function readNameAndDate(line: Reader): NameAndDate {
  line.take(SIGNS_BETWEEN_FIELDS);
  const name = line.take(NAME_BEFORE_DATE) || line.take(NAME_HERE) || line.take(ENGLISH_NAME);
  line.take(BETWEEN);
  line.take(ENGLISH_WEEKDAY);
  line.take(BETWEEN);
  const days = printedDays(line.take(DATE_HERE));
  line.take(BETWEEN);
  line.take(WEEKDAY);
  line.take(BETWEEN);
  const behind = name || line.take(NAME_HERE) || (days !== null && line.take(NAME_AFTER_DATE)) || '';
  line.take(BETWEEN);
  return { name: behind === '' ? null : behind, days };
}

interface Behind extends NameAndDate, Pick<FoundLabel, 'own' | 'sectioned'> {
  /** Whether what was read ends here: a day without white space behind it can open the text that is glued to it. */
  readonly closed: boolean;
  readonly section: string | null;
}

/** Reads the section, the name and the date behind a label. */
function readBehind(line: Reader): Behind {
  const start = line.taken.length;
  const first = line.take(SECTION_BEFORE_DATE);
  const facts = readNameAndDate(line);
  if (isEmpty(facts)) line.back(start);
  // A bracket opens what is glued.
  line.back(line.taken.replace(/[(（]\s*$/u, '').length);
  const closed = facts.days !== null && (first !== '' || /\s$/u.test(line.taken));
  const before = isEmpty(facts) ? line.take(SECTION_BEFORE_TEXT) : '';
  const sectioned = before !== '';
  const last = first === '' && !sectioned ? line.take(SECTION) : '';
  const section = sectionName((isEmpty(facts) ? '' : first) || before || last);
  return { ...facts, closed, sectioned, section, own: last !== '' || line.rest.trim() === '' };
}

interface FoundLabel extends Label {
  /** Whether the line holds nothing else. */
  readonly own: boolean;
  /** Whether a sign leads to the name of a section, and white space to other text. */
  readonly sectioned: boolean;
  readonly dated: boolean;
  readonly named: boolean;
  /** What stands behind the label. */
  readonly behind: string;
  /** What stands behind the marker, less the page from which it goes on. */
  readonly glued: string;
}

/** Tells a marker from words that mention a page. */
function isMarker(found: FoundLabel): boolean {
  if (found.spoken !== null && !isPlaced(found)) return false;
  if (!found.own)
    return !found.counted && !(found.lettered && !found.sectioned && !found.dated) && mayBeGlued(found);
  const bare = !found.dated && !found.named && !found.numbered && !found.lettered;
  return !(bare && /^\p{Script=Han}/u.test(found.behind));
}

/** Tells whether a word or a numeral is a label and not part of a sentence: beside a day or a paper's name, a word also alone. */
function isPlaced({ spoken, dated, named, behind }: FoundLabel): boolean {
  return dated || named || (spoken === 'word' && behind.trim() === '');
}

/** Tells whether the text behind a label is the line below its marker. */
function mayBeGlued({ text, dated, named, sectioned, numbered, behind, glued }: FoundLabel): boolean {
  if (MENTION.test(behind) || ANOTHER_PAGE.test(glued.slice(0, 24))) return false;
  return (
    dated ||
    text.startsWith('特') ||
    (sectioned && numbered && !/^\s/u.test(behind)) ||
    (named && behind.length <= 40 && !/[。！？；]$/u.test(behind))
  );
}

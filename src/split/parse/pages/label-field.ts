/** A line of fields → the only label of a page in it, and its other fields. */
import { NUMERAL_SIGNS } from '../../../model/chinese-number.ts';
import { ANY_DATE } from '../../../model/printed-date.ts';
import {
  LABEL_IN_FIGURES,
  LABEL_IN_LETTERS,
  LABEL_IN_NUMERALS,
  LABEL_IN_WORDS,
  LABEL_ON_SHEET,
  SHEET_ALONE,
} from '../../../model/label-pattern.ts';
import { joinsNeighbours, printedLabel } from '../../../model/page-label.ts';
import { BESIDE_DATE } from './beside-date.ts';

/**
 * The label of a page among other fields.
 *
 * @accepts 香嶼日報 A14 港聞
 * @accepts 第01版
 * @accepts 要闻 特1版
 * @accepts 海滨晚报 特8 要闻
 * @accepts 要闻 一版
 * @accepts A06/A07 专题
 * @accepts 头版 要闻
 * @accepts Business | p. A4
 * @accepts 要闻 第二张第五版
 * @refuses 2016-08-21
 * @refuses 头版头条
 * @refuses 要闻
 */
const LABEL_FIELD = new RegExp(
  [
    `${LABEL_ON_SHEET}\\s*版`,
    `(?:第\\s*|(?<![\\dA-Za-z]|\\d[.．]))${LABEL_IN_FIGURES}\\s*版面?`,
    `(?:第\\s*)?${LABEL_IN_NUMERALS}\\s*版面?`,
    '(?<![\\p{Script=Han}\\d])特\\d{1,2}(?![\\p{Script=Han}\\d])',
    `(?:(?<![\\dA-Za-z])[Pp](?:age|AGE|[gp]?\\.)\\s{0,3})?(?<![\\dA-Za-z])${LABEL_IN_LETTERS}(?!\\.)`,
    String.raw`(?<![\dA-Za-z])[Pp](?:age|AGE|[gp]?\.)\s{1,3}\d{1,3}(?![\dA-Za-z])`,
    `(?<!\\p{Script=Han})(?:${LABEL_IN_WORDS}版?|${SHEET_ALONE})(?!\\p{Script=Han})`,
  ].join('|'),
  'gu',
);

/**
 * A number that stands alone among other fields.
 *
 * @accepts 04 文化
 * @accepts 要闻|12
 * @accepts 4 要闻
 * @refuses 04版
 * @refuses 08:30 文化
 * @refuses 32-0001
 */
const NUMBER_FIELD = /(?<=^|[\s|·•│／/])\d{1,2}(?=$|[\s|·•│／/])/gu;

/**
 * How many pages the issue has stands behind these words: 今日16版.
 *
 * @accepts 今日
 * @accepts 要闻 共
 * @refuses 今日要闻
 * @refuses 第
 */
const COUNTED = /(?:今日|本期|共|出)\s*$/u;

/**
 * What belongs to a label before which it stands, and is none of what one is made of: it needs its editor’s word.
 *
 * @accepts 第甲
 * @accepts 要闻 第附
 * @accepts 第四
 * @accepts 副
 * @refuses 第
 * @refuses 要闻
 * @refuses 副刊
 */
const PART_OF_LABEL = /第[^第版页頁]{1,6}$|(?<=^|[\s|·•│／/（(])[甲乙丙丁戊己庚辛壬癸子丑副附]$/u;

/**
 * A number that can belong to a label before which it stands, where that does not begin with 第.
 *
 * @accepts 要闻 2
 * @accepts `2. `
 * @accepts 特1
 * @refuses 邮发代号23-2
 * @refuses 要闻
 */
const NUMBER_OF_LABEL = new RegExp(
  String.raw`(?<=^|[\s|·•│／/（(])[特增]?[\dA-Z${NUMERAL_SIGNS}]{1,3}\s{0,3}[.．]?\s{0,3}$`,
  'u',
);

export interface LabelField {
  readonly at: number;
  readonly length: number;
  /** Whether it is letters and a number, with no word that says what they count. */
  readonly code: boolean;
  /** Whether it is a number alone. */
  readonly number: boolean;
  /** The text with white space in the place of its day and label, and of what stands beside a day. */
  readonly others: string;
}

/** Gives the only label in a line of fields; `null` where there is none, or more than one. */
export function onlyLabel(line: string): LabelField | null {
  const text = withoutDay(line);
  const labels = [...text.matchAll(LABEL_FIELD)];
  const [found, ...more] = labels.length > 0 ? labels : text.matchAll(NUMBER_FIELD);
  if (found === undefined || more.length > 0 || COUNTED.test(text.slice(0, found.index))) return null;
  const [label] = found;
  if (!joinsNeighbours(printedLabel(label)) || isPartial(label, text.slice(0, found.index))) return null;
  return {
    at: found.index,
    length: label.length,
    code: /^[A-Z]{1,3}\d[^版]*$/u.test(label),
    number: labels.length === 0,
    others: text.slice(0, found.index) + blank(label) + text.slice(found.index + label.length),
  };
}

/** Gives a line with white space in the place of its labels and its day, and of what stands beside a day. */
export function otherFields(line: string): string {
  return withoutDay(line).replaceAll(LABEL_FIELD, blank);
}

function withoutDay(text: string): string {
  const others = text.replace(ANY_DATE, blank).replaceAll(BESIDE_DATE, blank);
  return others.replace(ANY_DATE, blank);
}

/** What is taken away leaves its place empty: all else stays where it stands. */
function blank(taken: string): string {
  return ' '.repeat(taken.length);
}

/** Tells whether what stands before a label is part of it, so that the label as found is not all of it. */
function isPartial(label: string, before: string): boolean {
  return PART_OF_LABEL.test(before) || (!label.startsWith('第') && NUMBER_OF_LABEL.test(before));
}

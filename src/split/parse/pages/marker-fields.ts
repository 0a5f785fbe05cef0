/**
 * A line of fields → the page marker that it is.
 *
 *   fields = 1*( label / date / weekday / name / section ), in any order    ; 香嶼日報 | A14 | 港聞 | 2016-08-21
 *
 * A line that names a day and one page and hardly anything else is a marker, however a paper orders them.
 */
import { ANY_DATE, BESIDE_DATE, printedDays } from '../../../model/printed-date.ts';
import type { PrintedDays } from '../../../model/printed-date.ts';
import {
  LABEL_IN_FIGURES,
  LABEL_IN_LETTERS,
  LABEL_IN_NUMERALS,
  LABEL_IN_WORDS,
  printedLabel,
} from '../../../model/page-label.ts';
import { sectionName } from './section-name.ts';

export interface MarkerFields {
  readonly label: string;
  readonly days: PrintedDays;
  /** Name of the paper as received; `null` where none is told. */
  readonly name: string | null;
  /** Name of the page's section as received; `null` where none is told. */
  readonly section: string | null;
}

/** Characters of such a line at the most; chosen, as for a marker. */
const LONGEST_FIELDS = 64;

/** Names and sections that stand beside them at the most, and the characters of each; guesses. */
const MOST_FIELDS = 4;
const LONGEST_FIELD = 8;

/**
 * The label of a page among other fields.
 *
 * @accepts 香嶼日報 A14 港聞
 * @accepts 第01版
 * @accepts 要闻 特1版
 * @accepts 要闻 一版
 * @accepts A06/A07 专题
 * @accepts 头版 要闻
 * @refuses 2016-08-21
 * @refuses 头版头条
 * @refuses 要闻
 */
const LABEL_FIELD = new RegExp(
  [
    `(?:第\\s*|(?<![\\dA-Za-z]))${LABEL_IN_FIGURES}\\s*版面?`,
    `(?:第\\s*)?${LABEL_IN_NUMERALS}\\s*版面?`,
    `(?<![\\dA-Za-z])${LABEL_IN_LETTERS}(?!\\.)`,
    `(?<!\\p{Script=Han})${LABEL_IN_WORDS}版?(?!\\p{Script=Han})`,
  ].join('|'),
  'gu',
);

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
 * Words of a text that names a page of another issue or paper: （原载本报1月5日3版）.
 *
 * @accepts 原载
 * @accepts 来电
 * @accepts 总第1234期
 * @refuses 副刊
 * @refuses 要闻 01
 */
const MENTIONED = /[见載载转接登讯电]|(?<![副周专特增])刊|\d{3}/u;

/**
 * The name of a paper among other fields.
 *
 * @accepts 香屿日报
 * @accepts 读书周刊
 * @refuses 要闻
 * @refuses 报
 */
const PAPER_FIELD = /.(?:报|周刊|新闻)$/u;

/** Gives what the fields of a line tell; `null` where it has others, or no day and page. */
export function readFields(text: string, known: string): MarkerFields | null {
  const days = mayBeFields(text) ? printedDays(known) : null;
  const found = days && onlyLabel(withoutDay(known));
  if (!days || !found) return null;
  const words = [...found.others.matchAll(/\p{Script=Han}+/gu)];
  if (words.length > MOST_FIELDS || words.some(([word]) => word.length > LONGEST_FIELD)) return null;
  if (MENTIONED.test(found.others) || isInSentence(found)) return null;
  const name = words.find(([word]) => PAPER_FIELD.test(word));
  const others = words.filter((word) => word !== name);
  return {
    label: printedLabel(text.slice(found.at, found.at + found.length)),
    days,
    name: name ? asReceived(text, name) : null,
    section: others.length === 1 && others[0] ? sectionName(asReceived(text, others[0])) : null,
  };
}

function mayBeFields(text: string): boolean {
  return text.length <= LONGEST_FIELDS && !/[。！？；!?;]/u.test(text);
}

/** A field ends before its label or begins behind it; words that hold it on both sides are a sentence: 新修订的第3版教材启用. */
function isInSentence({ at, length, others }: LabelField): boolean {
  const [before = ''] = /(?<!\p{Script=Han})\p{Script=Han}+$/u.exec(others.slice(0, at)) ?? [];
  return before !== '' && !PAPER_FIELD.test(before) && /^\p{Script=Han}/u.test(others.slice(at + length));
}

function asReceived(text: string, { index, 0: word }: RegExpExecArray): string {
  return text.slice(index, index + word.length);
}

function withoutDay(text: string): string {
  return text.replace(ANY_DATE, blank).replaceAll(BESIDE_DATE, blank);
}

interface LabelField {
  readonly at: number;
  readonly length: number;
  /** The text with white space in the place of its day and label. */
  readonly others: string;
}

/** Gives the only label in a text. */
function onlyLabel(text: string): LabelField | null {
  const [found, ...more] = text.matchAll(LABEL_FIELD);
  if (found === undefined || more.length > 0 || COUNTED.test(text.slice(0, found.index))) return null;
  return { at: found.index, length: found[0].length, others: text.replace(found[0], blank) };
}

/** What is taken away leaves its place empty: all else stays where it stands. */
function blank(taken: string): string {
  return ' '.repeat(taken.length);
}

/**
 * A line of fields → the page marker that it is.
 *
 *   fields = 1*( label / date / weekday / name / section ), in any order    ; 香嶼日報 | A14 | 港聞 | 2016-08-21
 *
 * A line that names a day and one page and hardly anything else is a marker, however a paper orders them.
 */
import { ANY_DATE, printedDays } from '../../../model/printed-date.ts';
import type { PrintedDays } from '../../../model/printed-date.ts';
import { printedLabel } from '../../../model/page-label.ts';
import { BESIDE_DATE } from './beside-date.ts';
import { endsGlued } from './glued-section.ts';
import type { LabelField } from './label-field.ts';
import { onlyLabel } from './label-field.ts';
import { isMentioned } from './mention.ts';
import { ENGLISH_PAPERS, isPaper, leadsToDay } from './paper-name.ts';
import { joinedTo } from './run-on.ts';
import { JOINED_SECTION, KNOWN_SECTION, sectionName } from './section-name.ts';

export interface MarkerFields {
  readonly label: string;
  readonly days: PrintedDays;
  /** Name of the paper as received; `null` where none is told. */
  readonly name: string | null;
  /** Name of the page's section as received; `null` where none is told. */
  readonly section: string | null;
  /** Whether its label is letters and a number alone. */
  readonly code: boolean;
  /** `words` where such are joined to the label or to the day by no mark, `behind` where they are to the day alone, and end. */
  readonly joined: 'words' | 'behind' | null;
}

/** Characters of such a line at the most; chosen, as for a marker. */
const LONGEST_FIELDS = 64;

/** Names and sections that stand beside them at the most, and the characters of each; guesses. */
const MOST_FIELDS = 4;
const LONGEST_FIELD = 8;

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
 * Words that end here.
 *
 * @accepts 新修订的
 * @accepts 海滨晚报 据
 * @refuses 要闻|
 */
const WORDS_AT_END = /(?<!\p{Script=Han})\p{Script=Han}+$/u;

/**
 * The name of a field in Latin letters: of a paper, or of a section.
 *
 * @accepts The Harbour Times
 * @accepts BUSINESS
 * @accepts News of the World
 * @refuses paper ran out
 * @refuses On Monday it rained
 */
const LATIN_FIELD =
  /^(?!(?:On|In|By|From)\b)(?:(?:[A-Z][\p{Script=Latin}.'’-]*|of|the|and|&)(?:\s+|$)){1,6}$/u;

/**
 * Anything but Chinese, up to a sign or to white space of two.
 *
 * @accepts The Harbour Times | A4
 * @refuses 要闻
 */
const LATIN =
  /[^\s|·•│,，、/／()（）【】[\]—–―:：\p{Script=Han}-](?:[^\s|·•│,，、/／()（）【】[\]—–―:：\p{Script=Han}]| (?! ))*/gu;

/**
 * The name of a paper in English.
 *
 * @accepts The Harbour Times
 * @accepts CHINA DAILY
 * @refuses Business
 * @refuses Times Square
 */
const ENGLISH_PAPER = new RegExp(`(?<!\\S)(?:${ENGLISH_PAPERS})\\s?$`, 'u');

/** Gives what the fields of a line tell; `null` where it has others, or no day and page. */
export function readFields(text: string, known: string): MarkerFields | null {
  const days = mayBeFields(text) ? printedDays(known) : null;
  const found = days && onlyLabel(known);
  if (!days || !found || MENTIONED.test(found.others) || isInSentence(found, known)) return null;
  const words = [...found.others.matchAll(/\p{Script=Han}+/gu)];
  const latin = latinFields(found.others);
  if (!areFields(words, latin) || !isPageNumber(found, words, known)) return null;
  const name = words.find(([word]) => isPaper(word)) ?? latin.find(([word]) => ENGLISH_PAPER.test(word));
  const others = [...words, ...latin].filter((word) => word !== name);
  return {
    label: printedLabel(text.slice(found.at, found.at + found.length)),
    days,
    name: name ? asReceived(text, name) : null,
    section: onlySection(text, others),
    code: found.code,
    joined: howJoined(words, found, known),
  };
}

function onlySection(text: string, [section, ...more]: readonly RegExpExecArray[]): string | null {
  return section && more.length === 0 ? sectionName(asReceived(text, section)) : null;
}

function areFields(words: readonly RegExpExecArray[], latin: readonly RegExpExecArray[]): boolean {
  const few = words.length <= MOST_FIELDS && words.every(([word]) => word.length <= LONGEST_FIELD);
  return few && latin.every(([word]) => LATIN_FIELD.test(word));
}

function mayBeFields(text: string): boolean {
  return text.replaceAll(/\s{2,}/gu, '  ').length <= LONGEST_FIELDS && !/[。！？；!?;]/u.test(text);
}

/**
 * A field ends before its label or begins behind it; words that hold it on both sides are a sentence, as are those that
 * lead to a day, or go on behind it: 新修订的第3版教材启用.
 */
function isInSentence(found: LabelField, known: string): boolean {
  const { at, length, code, others } = found;
  const behind = known.slice(at + length);
  if (isMentioned(behind, code) || (joinedTo(behind)?.behind && !endsGlued(found, known))) return true;
  const [before = ''] = WORDS_AT_END.exec(others.slice(0, at)) ?? [];
  const [lead = ''] = WORDS_AT_END.exec(known.slice(0, ANY_DATE.exec(known)?.index)) ?? [];
  return leadsToDay(lead) || isBetweenWords(before, behind);
}

function isBetweenWords(before: string, behind: string): boolean {
  return before !== '' && !isPaper(before) && /^\p{Script=Han}/u.test(behind);
}

function howJoined(
  words: readonly RegExpExecArray[],
  found: LabelField,
  known: string,
): MarkerFields['joined'] {
  if (endsGlued(found, known)) return 'behind';
  return words.some((word) => isJoinedField(word, found, known)) ? 'words' : null;
}

/** Tells whether a label is a page's: a number alone is one beside a weekday or the like, and known names. */
function isPageNumber(
  { at, length, number, others: left }: LabelField,
  words: readonly RegExpExecArray[],
  known: string,
): boolean {
  if (!number) return true;
  const paper = words.some((word) => isPaper(word[0]) || isBeforeDay(word, known));
  const isNamed = ([word]: RegExpExecArray): boolean =>
    isPaper(word) || (paper ? JOINED_SECTION : KNOWN_SECTION).test(word);
  // One that opens a line in which the paper names itself stands before a section of any name.
  const others = words.filter((word) => !isNamed(word) && !isBeforeDay(word, known));
  const named = others.length === 0 || (paper && (at === 0 || isShortField(others)));
  if (length === 1 && !paper) return false;
  return named && words.length > 0 && known.search(BESIDE_DATE) >= 0 && !/\p{Script=Latin}/u.test(left);
}

/** Tells whether a name opens a line, and the day follows it: 体坛先驱 2017年9月25日 */
function isBeforeDay({ index, 0: word }: RegExpExecArray, known: string): boolean {
  const behind = known.slice(word.length);
  return index === 0 && /^\s/u.test(behind) && ANY_DATE.exec(behind.trimStart())?.index === 0;
}

/** Tells whether a name is short, and the only one. */
function isShortField([field, ...more]: readonly RegExpExecArray[]): boolean {
  return more.length === 0 && field !== undefined && field[0].length <= 4;
}

/** Tells whether words that name no paper and no section stand beside the label or the day with no mark between. */
function isJoinedField(
  { index, 0: word }: RegExpExecArray,
  { at, length }: LabelField,
  known: string,
): boolean {
  if (isPaper(word) || KNOWN_SECTION.test(word)) return false;
  const day = ANY_DATE.exec(known);
  const spans = [
    { from: at, to: at + length },
    ...(day ? [{ from: day.index, to: day.index + day[0].length }] : []),
  ];
  return spans.some(({ from, to }) => index + word.length === from || index === to);
}

/** Gives the fields in Latin letters; white space of two parts them, as signs do. */
function latinFields(others: string): RegExpExecArray[] {
  return [...others.matchAll(LATIN)].filter(([word]) => /\p{Script=Latin}/u.test(word));
}

function asReceived(text: string, { index, 0: word }: RegExpExecArray): string {
  return text.slice(index, index + word.length).trimEnd();
}

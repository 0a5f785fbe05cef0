/** Sources of the patterns by which days are known as papers print them; their grammar stands in `printed-date.ts`. */
import { NUMERAL_SIGNS, ZERO_SIGNS } from './chinese-number.ts';

const ONE_FIGURE = '[\\d０-９]';
/** Such a number with a word between its tens and the rest, as the Republic wrote it: 十有九, 二十又六, 廿有三. */
const NUMERAL_WITH_AND = '(?:[一二三四五六七八九]?[十拾]|[廿卅卌])[有又][一二三四五六七八九]';
const DAY_NUMERAL = `(?:${NUMERAL_WITH_AND}|[${NUMERAL_SIGNS}]{1,4})`;
/** What stands beside the first of several days: its weekday, the day by the moon. */
const BESIDE_DAY =
  '(?:\\s*[(（]?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][)）]?|\\s*[(（][星期周週礼禮拜农農夏阴陰旧舊历曆正冬腊臘闰閏除夕初一二三四五六七八九十廿卅年月日天大小\\s，,、]{2,16}[)）])?';
/** What joins days; nothing, where the first ends with its sign or its weekday: 19日20日. */
const DAY_JOIN = String.raw`(?:\s*[-—–―－~～〜至、，,·・•/／及和&＆]{1,2}\s*|(?<=[日号號)）]|(?:星期|周|週|[礼禮]拜)[一二三四五六日天])\s{0,3})`;
const ERA = String.raw`(?:中[华華])?(?<era>民[国國]|明治|大正|昭和|平成|令和)\s*(?<own>元|${ONE_FIGURE}{1,3}|${NUMERAL_WITH_AND}|[${NUMERAL_SIGNS}${ZERO_SIGNS}]{1,5})`;
const CHINESE_YEAR = String.raw`(?<year>${ONE_FIGURE}{4}|[一二壹贰貳][${ZERO_SIGNS}一二三四五六七八九壹贰貳叁參肆伍陆陸柒捌玖]{3})`;
const ANY_YEAR = String.raw`(?:${ONE_FIGURE}{2,4}|${NUMERAL_WITH_AND}|[${NUMERAL_SIGNS}${ZERO_SIGNS}]{1,5})`;
/** What behind the figures of a day says that they are not all of it: 1九日. */
const DAY_GOES_ON = String.raw`${ONE_FIGURE}|[${NUMERAL_SIGNS}]{1,3}\s{0,3}[日号號]`;
const DAY_NUMBER = `(?:${ONE_FIGURE}{1,2}|${DAY_NUMERAL})`;
/** Days of a list between its first and its last: 19、20、21日. */
const DAYS_BETWEEN = `(?:${DAY_JOIN}${DAY_NUMBER}(?:\\s*[日号號])?${BESIDE_DAY}(?=${DAY_JOIN}${DAY_NUMBER})){0,5}`;

/** Source of a pattern of a day or days with 年, 月 and 日. */
export const DAY_IN_NUMERALS = String.raw`(?:(?:[公西]元|[公西][历曆])\s*)?(?:${ERA}|${CHINESE_YEAR})\s*年\s*(?<month>元|${DAY_NUMBER})\s*月\s*(?:(?<day>${DAY_NUMBER})(?:\s*[日号號])?${BESIDE_DAY}${DAYS_BETWEEN}${DAY_JOIN}(?:(?:(?<next>[次翌])年\s*|(?<year2>${ANY_YEAR})\s*年\s*)?(?<month2>元|${DAY_NUMBER})\s*月\s*)?(?<day2>${DAY_NUMBER})\s*[日号號]|(?<day1>${DAY_NUMBER})\s*[日号號]|(?<bare>${ONE_FIGURE}{1,2})(?!${DAY_GOES_ON}))`;
/** The day behind another that all that /, a comma and the like join for sure, for a page can stand behind them, too. */
function nextDay(dayOf: (day: number) => string): string {
  const pairs = Array.from(
    { length: 30 },
    (_, at) => String.raw`(?<=${dayOf(at + 1)}\D{1,7})${dayOf(at + 2)}`,
  );
  return `(?:${pairs.join('|')})(?!${ONE_FIGURE})`;
}
const NEXT_DAY = nextDay((day) => (day < 10 ? String.raw`(?<!\d)0?${day}` : String.raw`(?<!\d)${day}`));
const NEXT_DAY_IN_TWO = nextDay((day) => String(day).padStart(2, '0'));
const DAY_MARK = '\\s*[年月.\\-/．－／]\\s*';
const NEXT_DAY_IN_FIGURES = String.raw`\s{0,3}[-/／,，、&＆+＋]\s{0,3}(?=${NEXT_DAY}|(?<=(?<!\d)(?:28|29|30|31)\D{1,7})${ONE_FIGURE}{1,2}${DAY_MARK}0?1(?!${ONE_FIGURE})|[12１２]${ONE_FIGURE}{3}${DAY_MARK}${ONE_FIGURE}{1,2}${DAY_MARK})`;

/** Source of a pattern of a day or days in figures with marks between. */
export const DAY_IN_FIGURES = String.raw`(?<!${ONE_FIGURE})(?<y>[12１２]${ONE_FIGURE}{3})${DAY_MARK}(?<m>${ONE_FIGURE}{1,2})${DAY_MARK}(?<d>${ONE_FIGURE}{1,2})(?!${DAY_GOES_ON})(?:\s*日)?(?:(?:(?<=[.．]${ONE_FIGURE}{1,2})\s*[-－]|(?<=[-－]${ONE_FIGURE}{2})[-－](?=${ONE_FIGURE}{2})|\s*[~～〜至—–]|${NEXT_DAY_IN_FIGURES})\s*(?:(?:(?<y2>${ONE_FIGURE}{4})${DAY_MARK})?(?<m2>${ONE_FIGURE}{1,2})${DAY_MARK})?(?<d2>${ONE_FIGURE}{1,2})(?!${ONE_FIGURE}|\s*[版年月.\-/]))?`;

/** Source of a pattern of a day or days in eight figures. */
export const DAY_IN_EIGHT = String.raw`(?<![\d０-９\-])(?<ry>(?:1[6-9]|20)\d\d)(?<rm>0[1-9]|1[0-2])(?<rd>0[1-9]|[12]\d|3[01])(?:\s{0,3}[-—–~～至/／、,，&＆]\s{0,3}(?:(?<ry2>(?:1[6-9]|20)\d\d)(?<rm2>0[1-9]|1[0-2])(?<rd2>0[1-9]|[12]\d|3[01])|(?<rd3>${NEXT_DAY_IN_TWO}))(?!\d|\s{0,3}版))?(?![\d０-９]|-\d{3})`;
const MONTH = '(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[A-Z]*';

/** Source of a pattern of a day or days in English. */
export const DAY_IN_ENGLISH = String.raw`\b(?:(?<em>${MONTH})\.?\s+(?<ed>\d{1,2})(?:\s*(?:[-–—/&]|and\b)\s*(?:(?<em2>${MONTH})\.?\s+)?(?<ed2>\d{1,2}))?,?|(?<bd>\d{1,2})(?:\s*(?:(?<bm0>${MONTH})\s*)?(?:[-–—/&]|and\b)\s*(?<bd2>\d{1,2}))?\s+(?<bm>${MONTH})\.?,?)\s+(?<ey>1[5-9]\d\d|20\d\d)\b`;

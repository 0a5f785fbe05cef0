/** Lines that print the paper's name, the day and the number of the issue: 北原时报  2021年3月9日 星期二 第9821期 */
import { ANY_DATE, ENGLISH_DATE } from '../../../model/printed-date.ts';
import { BESIDE_DATE } from './beside-date.ts';
import { GUIDE } from './contents.ts';
import { BYLINE, DECK, HEADING_LENGTH, PROSE_END } from '../lines/pattern.ts';

/**
 * The number of an issue, of its pages or of the paper.
 *
 * @accepts 第9821期
 * @accepts 今日8版
 * @accepts 邮发代号23-2
 * @refuses 渔港新貌
 * @refuses 第三期
 */
const NUMBERS =
  /第\s*\d+\s*[期号版]|总第?\s*\d+\s*[期号]|今日\s*[\d一二三四五六七八九十]+\s*版|[共出]\s*[\d一二三四五六七八九十]+\s*版|国内(?:统一)?(?:连续出版物)?(?:刊)?号|CN\s*\d\d|邮发代号|代号\s*\d|www\.|https?:/u;

/**
 * Who publishes the paper, and where to write.
 *
 * @accepts 主管：中共柳河县委
 * @accepts 新闻热线:12345
 * @refuses 主管部门
 * @refuses 热线响了：喂
 */
const IMPRINT =
  /^(?:主管|主办|承办|协办|出版|编辑出版|社长|总编辑?|社址|地址|邮编|邮政编码|电话|热线|新闻热线|传真|邮箱|投稿邮箱|网址|订阅|发行|印刷|零售|定价)(?:单位|热线|电话)?\s*[:：]/u;

/**
 * The name of a paper alone.
 *
 * @accepts 海滨晚报
 * @accepts 《楚江晚报》
 * @accepts 读书周刊
 * @refuses 图片新闻
 * @refuses 海滨晚报社
 */
const PAPER_NAME =
  /^《?(?!图片|影像)\p{Script=Han}{2,8}(?:日报|晚报|时报|早报|晨报|商报|导报|都市报|快报|周报|文艺报|报|周刊|新闻)》?$/u;

/**
 * The number or the price of an issue, in capitals.
 *
 * @accepts VOL. 12
 * @accepts PRICE TWO CENTS
 * @refuses NO SMOKING
 * @refuses Vol 12
 */
const ENGLISH = /\b(?:VOL|NO)\b\s*[.,]|\bPRICE\b|\bCENTS?\b/u;

/**
 * The volume of an issue.
 *
 * @accepts Vol. 112, No. 87
 * @accepts VOLUME XII
 * @refuses Revolving door
 * @refuses volumes
 */
const VOLUME = /\bvol(?:ume)?\b[.,]?\s*[\dIVXLC]+/iu;

/**
 * A day in English, alone on its line.
 *
 * @accepts Thursday, June 6, 2024
 * @accepts June 6, 2024
 * @refuses On June 6, 2024
 * @refuses Thursday
 */
const ENGLISH_DAY = new RegExp(`^(?:[A-Z][a-z]+day,?\\s+)?${ENGLISH_DATE.source}$`, 'iu');
/** Characters of a line of a masthead at the most; a guess, with room for all its numbers and addresses. */
const LONGEST_MASTHEAD = 110;
/** Lines that a paper prints above its first marker at the most; a guess. */
const LONGEST_TOP = 16;

/**
 * The name of a paper in Latin letters.
 *
 * @accepts WULING RIBAO
 * @accepts The Port Ellery Times
 * @refuses Ab
 * @refuses WULING 2024
 * @refuses 武陵日报
 */
const LATIN_NAME = /^[A-Z][A-Za-z .'’&-]{3,40}$/u;

/** Tells whether a line is the paper's name alone. */
export function isPaperName(text: string): boolean {
  return text.length <= 12 && PAPER_NAME.test(text);
}

/** Tells whether a line above the first marker can be the paper's name in Latin letters. */
export function isLatinName(text: string): boolean {
  return LATIN_NAME.test(text);
}

/** Tells whether a line gives the day or the number of the issue, or who publishes it, and little else. */
export function isMasthead(text: string): boolean {
  if (text.length > LONGEST_MASTHEAD || /[。！？；，]$/u.test(text)) return false;
  if ([IMPRINT, GUIDE, VOLUME, ENGLISH_DAY].some((pattern) => pattern.test(text))) return true;
  if (ENGLISH.test(text) && ENGLISH_DATE.test(text)) return true;
  const printed = [ANY_DATE, NUMBERS];
  if (!printed.some((pattern) => pattern.test(text))) return false;
  const rest = printed.reduce((left, known) => left.replace(known, ''), text.replaceAll(BESIDE_DATE, ''));
  const others = rest.replaceAll(/[^\p{Script=Han}]/gu, '');
  return others.length <= 10 || (NUMBERS.test(text) && others.length <= 24);
}

/**
 * Tells whether the lines above the first marker are all the paper's: few short lines, none of an article's head,
 * and no running text below the marker whose headline they could be.
 */
export function areMasthead(above: readonly string[], below: string | undefined): boolean {
  const isBrief = (text: string): boolean => text.length <= HEADING_LENGTH && !PROSE_END.test(text);
  const isOfArticle = (text: string): boolean => BYLINE.test(text) || DECK.test(text);
  const few = above.length <= LONGEST_TOP && above.every(isBrief);
  return few && !above.some(isOfArticle) && below !== undefined && isBrief(below);
}

/** Gives the name of the paper that a masthead begins with; `null` where it begins with none. */
export function mastheadName(text: string): string | null {
  const found = /^《?(\p{Script=Han}{1,10}(?:报|周刊|新闻))》?(?=[\s\d]|$)/u.exec(text);
  return found?.[1] ?? null;
}

/** What papers are called, and what stands before a day in the place of their names. */
import { KNOWN_SECTION } from './section-name.ts';

const PAPERS =
  'Times|Post|Herald|News|Daily|Journal|Gazette|Tribune|Star|Standard|Mail|Telegraph|Register|Courier|Chronicle|Observer|Examiner|Press|Sun|Globe|Bulletin|Record|Sentinel|Mirror|Express|Independent|Guardian|Weekly|Dispatch|Advertiser';

/** Source of a pattern of the word with which the name of a paper in English ends, in its ways of writing. */
export const ENGLISH_PAPERS = `${PAPERS}|${PAPERS.toUpperCase()}`;

/**
 * The name of a paper, and of no book, no office, no person.
 *
 * @accepts 海滨晚报
 * @accepts 读书周刊
 * @accepts 南桥日报海外版
 * @accepts 海滨晚报·副刊
 * @accepts THE HARBOUR TIMES
 * @refuses 新版教材
 * @refuses 海滨晚报记者
 * @refuses 峰会公报
 * @refuses 三季度财报
 */
const NAME_OF_PAPER =
  /(?:(?<!(?:(?<!大)公|[财財播通情捷喜预預季汇匯警举舉]|(?<![青少])年))[报報]|[周週]刊|新[闻聞])(?:$|[·・]|\p{Script=Han}{0,4}[版刊]$)|^[\p{Script=Latin}\s.'’&-]+$/u;

/**
 * What stands before a day and names nothing: its calendar, the weekday.
 *
 * @accepts 中华
 * @accepts 公元
 * @accepts 星期五
 * @accepts 今日
 * @refuses 中华日报
 * @refuses 今日早报
 */
const OF_DAY =
  /^(?:中[华華]|[公西]元|[公西农農夏阴陰旧舊阳陽][历曆]|(?:星期|周|週|[礼禮]拜)[一二三四五六日天]|[今昨明当當前][日天晚年]|(?:出版|[发發]行)?(?:日期|[时時][间間]))$/u;

/**
 * Words that lead to a day in a sentence.
 *
 * @accepts 他在
 * @accepts 据
 * @accepts 峰会将于
 * @accepts Summit opens in Rome on
 * @refuses 参考消息
 * @refuses 海滨晚报
 * @refuses News of the World
 */
const LEADS_TO_DAY =
  /^[据據他她它我您这這此](?:\p{Script=Han}|$)|[在于於自从從至到由將将已曾的了是][《“]?$|\s(?!(?:of|the|and|d[aeiou]|del|della|des|la|le|van|der|et|y)\b)\p{Lowercase_Letter}/u;

/** Tells whether a name is that of a paper, as far as its words tell: 国际新闻 is that of a section. */
export function isPaper(name: string): boolean {
  return NAME_OF_PAPER.test(name) && !KNOWN_SECTION.test(name);
}

/** Tells whether words before a day are none of a paper's name: they name the day, or lead to it in a sentence. */
export function isNoName(words: string): boolean {
  return OF_DAY.test(words) || leadsToDay(words);
}

/** Tells whether words lead to a day as those of a sentence do. */
export function leadsToDay(words: string): boolean {
  return LEADS_TO_DAY.test(words);
}

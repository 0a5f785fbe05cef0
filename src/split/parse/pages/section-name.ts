/**
 * What stands beside a page's label → the name of the page's section.
 *
 *   ":要闻" / "·文体" / "/时政要闻" → 要闻, 文体, 时政要闻
 *   "(国内专页(经济))"               → 国内专页(经济)
 *   "()" / " 星期五" / "(今日8版)"    → none
 */

/**
 * The signs around the name of a section.
 *
 * @accepts :要闻
 * @accepts ·文体
 * @accepts 要闻|
 * @refuses 要闻
 * @refuses 国内·经济
 */
const SIGNS = /^[\s:：·|／/]+|(?<![\s|／/])[\s|／/]+$/gu;
const BRACKET_PAIRS: Readonly<Record<string, string>> = { '(': ')', '（': '）', '【': '】' };

/**
 * Who made the page, how to reach them, which number the issue has.
 *
 * @accepts 责编:张三
 * @accepts 今日8版
 * @accepts 总第1234期
 * @accepts 农历十月十五
 * @accepts 星期五
 * @accepts 公元
 * @accepts 日
 * @accepts 初一
 * @refuses 要闻
 * @refuses 国内专页(经济)
 */
const OTHER =
  /^(?:(?:[公西]元?|[公西农農][历曆]|(?:中[华華])?民[国國])[年\d]*|[年月日号號初闰閏正冬腊臘元〇零○一二三四五六七八九十廿卅\d\s~～至、/-]+)$|[:：@]|\d{4}\s*[-./]|\d\s*[版页頁期号號年月日]|^(?:星期|[周週]|[礼禮]拜)[一二三四五六日天]$|^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^[农農夏阴陰旧舊古][历曆]|[报報]$|^(?:责任编辑|責任編輯|[责責主美][编編]|[编編][辑輯]|版式|校[对對]|[记記]者|本[报報]|上接|下[转轉]|[紧緊]接|[电電][话話]|[热熱][线線]|[邮郵]箱)/iu;

/**
 * A letter or a character, of which a name has one.
 *
 * @accepts 要闻
 * @accepts Sports
 * @refuses ()
 * @refuses 12
 */
const LETTER = /[\p{Script=Han}\p{Script=Latin}]/u;

/** Gives the name of a section as received, without the sign before it or the brackets around it; `null` where there is none. */
export function sectionName(text: string): string | null {
  const name = unwrapped(text.replaceAll(SIGNS, ''));
  return LETTER.test(name) && !OTHER.test(name) ? name : null;
}

/** Takes one pair of brackets away that encloses the whole text. */
function unwrapped(text: string): string {
  const close = BRACKET_PAIRS[text.charAt(0)];
  if (close === undefined) return text;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === text[0]) depth += 1;
    if (text[at] === close) depth -= 1;
    if (depth === 0) return at === text.length - 1 ? text.slice(1, -1).trim() : text;
  }
  return text;
}

/**
 * What stands beside a page's label → the name of the page's section.
 *
 *   ":要闻" / "·文体" / "/时政要闻" → 要闻, 文体, 时政要闻
 *   "(国内专页(经济))"               → 国内专页(经济)
 *   "国际新闻", "上海新闻" right behind the label   → 国际新闻, 上海新闻
 *   "()" / " 星期五" / " 多云" / "(今日8版)"    → none
 */
import { BESIDE_DATE } from './beside-date.ts';

/**
 * The signs around the name of a section.
 *
 * @accepts :要闻
 * @accepts ·文体
 * @accepts 要闻|
 * @refuses 要闻
 * @refuses 国内·经济
 */
const SIGNS = /^[\s:：·・‧•．│|／/—–―－─-]+|(?<![\s|│／/])[\s|│／/]+$/gu;
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

/** What sections are called: in these words their names are joined to a label, and behind a place or a town. */
const WORDS_OF_SECTIONS = [
  '要闻|新闻|时事|时政|时评|评论|言论|理论|论坛|论丛|观点|观察|视点|视野|焦点|聚焦|关注|深度|调查|专题|专版|专页|专刊|专栏|特刊|特稿|特写|特别报道|报道',
  '综合|社会|民生|城事|都市|城市|本市|本埠|本省|本地|地方|县域|县区|区县|乡村|三农|农业|农村|国际|国内|中国|世界|环球|天下|港澳|台海|两岸|港闻|澳闻|华人|海外',
  '政治|政法|法治|法制|经济|财经|金融|证券|股市|产经|产业|地产|房产|楼市|汽车|科技|科学|教育|校园|健康|卫生|医疗|军事|国防|环保|能源|交通|旅游|消费',
  '文化|文学|文艺|文苑|文体|文娱|艺术|读书|阅读|书评|副刊|周刊|周末|娱乐|影视|影剧|体育|生活|时尚|人物|青年|妇女|少儿|收藏|摄影|图片|影像|史话|连载|漫画|天气|服务|资讯|信息|热线|互动|来信|广告|公告|公示|声明|通讯',
].join('|');

/**
 * The name of a section that is joined to its label, to the end of the line, in such words alone.
 *
 * @accepts 要闻
 * @accepts 国际新闻
 * @accepts 要闻·综合
 * @refuses 上海新闻
 * @refuses 新闻发布会
 */
export const KNOWN_SECTION = new RegExp(`^(?:(?:${WORDS_OF_SECTIONS})·?){1,3}\\s*$`, 'u');

/**
 * The name of a section that is joined to its label, to the end of the line.
 *
 * @accepts 要闻
 * @accepts 国际新闻
 * @accepts 上海新闻
 * @accepts 要闻·综合
 * @refuses 图书上市
 * @refuses 新闻发布会
 * @refuses 上海新闻出版局
 */
export const JOINED_SECTION = new RegExp(
  `^(?:\\p{Script=Han}{0,4}?(?:${WORDS_OF_SECTIONS})·?){1,3}\\s*$`,
  'u',
);

/** Gives the name of a section as received, without the sign before it or the brackets around it; `null` where there is none. */
export function sectionName(text: string): string | null {
  const name = unwrapped(text.replaceAll(SIGNS, '')).replace(/^([^【[]*)[】\]]$/u, '$1');
  if (name.replaceAll(BESIDE_DATE, '').trim() === '') return null;
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

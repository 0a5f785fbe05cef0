/**
 * What papers print beside their day, and what tells of no page: the weekday, the day by the moon, the weather, the
 * number of the issue, of its pages and of its sheet, what it costs, its codes, who edited it.
 */
import { NUMERAL_SIGNS, ZERO_SIGNS } from '../../../model/chinese-number.ts';

const CHINESE_WEEKDAY = '(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]';
/** Source of a pattern of a weekday in English, in full or short: Monday, Mon., but no paper that is called The Sun. */
export const WEEKDAY_IN_ENGLISH = String.raw`(?:\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|(?<!\p{Script=Latin}['’.]?\s)Sun)\b\.?(?!\s?\p{Script=Latin}{3}))`;
const STEM_YEAR = '[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年';
const MOON_MONTH = '[闰閏]?(?:十[一二]|[正一二三四五六七八九十冬腊臘])月[大小]?';
const MOON_DAY = '(?:初[一二三四五六七八九十]|[二三]十|十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅)';
const SOLAR_TERM =
  '(?:[今明][日天])?(?:立[春夏秋冬]|雨水|[惊驚][蛰蟄]|[春秋]分|清明|[谷穀]雨|小[满滿]|芒[种種]|[夏冬]至|[小大][暑寒雪]|[处處]暑|白露|寒露|霜降)';
const MOON = [
  String.raw`(?:[农農夏阴陰旧舊]|古)[历曆](?:\s?(?:${STEM_YEAR}|[${ZERO_SIGNS}一二三四五六七八九\d]{4}年|[(（]?[鼠牛虎兔龙龍蛇马馬羊猴鸡雞狗猪豬]年[)）]?|${MOON_MONTH}|${MOON_DAY}日?|${SOLAR_TERM})){0,6}`,
  String.raw`${STEM_YEAR}(?:${MOON_MONTH}(?:${MOON_DAY}日?)?(?:\s?${SOLAR_TERM})?)?`,
  '除夕(?!\\p{Script=Han})',
  String.raw`(?<![年\d])${MOON_MONTH}${MOON_DAY}(?:\s?${SOLAR_TERM})?(?![日号號\p{Script=Han}])`,
];

const SKY =
  '(?:晴[天朗好]?|[多少][云雲]|[阴陰]天?|(?:[小中大暴]|雷?[阵陣]|毛毛|[冻凍])雨|雨[夹夾]雪|(?:[小中大暴]|[阵陣])雪|大?[雾霧]|霾|浮[尘塵]|[扬揚]沙|沙[尘塵]暴?|雨|雪)';
const WEATHER = [
  String.raw`(?<=^|[^\p{Script=Han}]|[日号號一二三四五六天])(?:[今明][日天])?(?:天[气氣][:：]?\s*)?${SKY}(?:(?:[转轉到至间間伴、~～—-]|[间間時时]有){1,2}${SKY}){0,4}(?=第|$|[^\p{Script=Han}])`,
  String.raw`(?:最[高低])?(?:[气氣]?[温溫][度]?)?[:：]?\s?(?:零下|[-－−])?\d{1,2}\s?(?:(?:℃|°C?|度)\s?)?(?:[-－—–~～〜至到/／]{1,2}\s?(?:零下|[-－−])?\d{1,2}\s?)?(?:℃|°C?|度)`,
  String.raw`(?:[偏东東南西北]{1,3}|微|[阵陣])[风風](?:\s?\d{1,2}(?:[-－—–~～〜至到]\d{1,2})?[级級])?(?!\p{Script=Han})`,
];

const ISSUE_NUMBERS = [
  String.raw`(?:\d{4}年)?(?:(?:[总總]|[复復创創试試]刊)?第|[总總])\s?[\d,]{1,7}(?:[-－—–~～/、]\d{1,7})?\s?[期号號]`,
  String.raw`第[${NUMERAL_SIGNS}]{1,8}[号號]`,
  String.raw`(?:vol|no)[.．]\s?\d{1,6}(?!\d)`,
  String.raw`(?:本[报報])?(?:今[日天]|本期|[出共])(?:出[版纸紙]?|[共有]){0,2}\s?(?:\d{1,3}|[${NUMERAL_SIGNS}]{1,3})\s?(?:大?[张張]半?|[版页頁])`,
  String.raw`(?:第\s?)?(?:[A-Z]\d?|\d{1,2}|[${NUMERAL_SIGNS}]{1,2})\s?[叠疊](?!\s?(?:第\s?)?[\d${NUMERAL_SIGNS}])`,
];
const CODES = [
  String.raw`(?:[国國][内內])?(?:[统統]一)?(?:[连連][续續]出版物|刊)?[号號]?\s?[:：]?\s?(?<!\p{Script=Latin})CN\s?\d{2}\s?[-－—–]\s?\d{4}(?:\s?[/／]\s?[A-Z]{1,2})?`,
  String.raw`(?:[邮郵][发發])?代[号號]\s?[:：]?\s?\d{1,2}\s?[-－—–]\s?\d{1,4}`,
  String.raw`(?:[国國][际際])?(?:[标標]准)?(?:刊[号號])?\s?[:：]?\s?ISSN\s?\d{4}\s?[-－—–]\s?\d{3}[\dX]`,
  String.raw`(?:每份|(?:零售|[定售])[价價])\s?[:：]?\s?\d{1,3}(?:\.\d{1,2})?\s?元`,
  String.raw`(?:日期|版次)\s?[:：]`,
];
const SEVERAL_DAYS = '\\p{Script=Han}{0,4}合[刊版並併并][号號]?';
const EDITED = String.raw`(?:本版)?(?:[责責]任[编編][辑輯]|[责責值]?[美主]?[编編](?:[辑輯])?|版式|[设設][计計]|校[对對]|[审審][读讀]|[组組排]版|[视視][觉覺]|值班(?:[编編]委|主任)?)\s?[:：/／]?\s?\p{Script=Han}[\s　]{0,2}\p{Script=Han}{1,2}(?!\p{Script=Han})`;

const BESIDES = [
  CHINESE_WEEKDAY,
  WEEKDAY_IN_ENGLISH,
  ...MOON,
  ...WEATHER,
  ...ISSUE_NUMBERS,
  ...CODES,
  SEVERAL_DAYS,
  EDITED,
].join('|');

/**
 * Such a thing, wherever it stands.
 *
 * @accepts 星期五
 * @accepts Friday
 * @accepts 农历十月十五
 * @accepts 辛丑年闰十月廿三
 * @accepts 正月初三
 * @accepts 晴转多云
 * @accepts 5℃-12℃
 * @accepts （第123期）
 * @accepts 总第9821期
 * @accepts 今日八版
 * @accepts 合刊
 * @accepts A1叠/要闻
 * @accepts 责编：张三
 * @accepts 统一刊号CN32-0001
 * @accepts 邮发代号：27-1
 * @accepts 零售价1.5元
 * @accepts Mon A05
 * @refuses 周刊
 * @refuses The Sun
 * @refuses CN32
 * @refuses 十月十五日
 * @refuses 晴空万里
 * @refuses 第三期
 * @refuses B叠03版
 */
export const BESIDE_DATE = new RegExp(BESIDES, 'giu');

/**
 * Such a thing, next in a line.
 *
 * @accepts 农历辛丑年十月十五01版
 * @accepts 第123期）第02版
 * @refuses 第02版
 * @refuses 要闻 星期五
 */
export const BESIDE_DATE_HERE = new RegExp(`^(?:${BESIDES})`, 'iu');

/** The numbers that a Chinese text states: 11.6万元, 30余万人, 近百万, 90%以上, 第十轮, 三个. */
import { narrowed } from '../../model/narrow.ts';
import { countedInChinese } from './counted.ts';
import { chineseDecades } from './decade.ts';
import { chineseFractions } from './fraction.ts';
import { NUMERAL_CHARACTERS, numbersInCharacters } from './numeral.ts';
import type { Approximation, Quantity } from './quantity.ts';
import { scaled } from './quantity.ts';
import { otherEnd } from './range.ts';

const UNITS: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  百万: 1e6,
  千万: 1e7,
  万亿: 1e12,
};

/** What 上下 goes on with where it bounds no number: 上下游, 上下级. */
const NO_ABOUT = '[游级班联楼车岸同铺水学]';

/** Words that count something behind a number, so that it is one and no part of a phrase. */
const MEASURE_WORDS =
  '个项类名家种级批次届期位件条大支处座场部所人轮元年月天分层门份台套本篇户起只幅倍平方米公里公顷小时区';

/**
 * A number in figures: what is said before it, its digits, what stands between and the unit.
 * @accepts 3.2个百分点 | 11.6万 | 30余万 | 近1.5% | 10亿余 | 1,000 | 不足30 | 不超过5 | 300来人 | 大概300 | 20几个 | 300人上下
 * @refuses 三个 | 万 | 近百
 */
const IN_FIGURES = new RegExp(
  `(?<before>近|约|大概|几乎|不?超过|超|逾|达到?|不到|不足|不满|至多|最多)?(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?<sign>[%％]|个?百分点)?(?<between>[余多])?(?<unit>万亿|千万|百万|[亿万千])?(?<after>[余多几]|来(?=[个名人家位项户年天岁]))?(?<later>[元${MEASURE_WORDS}]{0,2}(?:以[上下内]|左右|上下(?!${NO_ABOUT}))|[个名人家位项件]\\p{Script=Han}{1,3}?左右)?`,
  'gu',
);

/**
 * A number in characters: an ordinal, or one before a word that counts. Those of one are phrases more often than numbers.
 * @accepts 一号文件 | 三至五万元 | 二十世纪 | 第十轮 | 十九届 | 三个 | 百余家 | 近百万元 | 四年 | 二〇二一年 | 一万两千人 | 上千人
 * @refuses 百分点 | 一体 | 万众 | 第一 | 百姓 | 几千户
 */
const IN_CHARACTERS = new RegExp(
  `(?<before>近|约|大概|几乎|不?超过|超|逾|不到|不足|不满|至多|最多|上(?=[百千]))?(?<![几数万亿${NUMERAL_CHARACTERS}])(?<ordinal>第)?(?!百分)(?:(?<from>[${NUMERAL_CHARACTERS}]{1,9})(?<fromUnit>[万亿])?[至到])?(?<digits>[${NUMERAL_CHARACTERS}]+(?:[万亿][${NUMERAL_CHARACTERS}]+)*)(?<between>[余多几])?(?<unit>[万亿])?(?<after>[余多]|来(?=[个名人家位项户年天岁]))?(?<counted>[${MEASURE_WORDS}号]|世纪)(?<later>多|\\p{Script=Han}{0,2}?以[上下内]|左右|上下(?!${NO_ABOUT}))?`,
  'gu',
);

/**
 * A share in characters: of a hundred, or of ten where a word beside it says that it is one.
 * @accepts 三个百分点 | 百分之三十 | 百分之九十五以上 | 近七成 | 近三成为新报 | 超五成员工 | 八成以上
 * @refuses 百分 | 三成功 | 成
 */
const SHARE = new RegExp(
  `(?<before>近|约|不?超过|超|逾|不到|不足)?(?:(?<points>[${NUMERAL_CHARACTERS}]{1,9})个?百分点|百分之(?<hundredths>[${NUMERAL_CHARACTERS}]+)|(?:(?<=近|约|超过?|逾|不到|不足|占)(?<tenths>[一二三四五六七八九])成(?!功|立|果)|(?<more>[一二三四五六七八九])成(?=以上|左右)))(?<later>以[上下内]|左右)?`,
  'gu',
);

/** Gives the numbers of a Chinese text in its order. */
export function chineseQuantities(received: string): Quantity[] {
  const { found: decades, rest: dated } = chineseDecades(narrowed(received));
  const { found: fractions, rest: wide } = chineseFractions(dated);
  const text = wide.replace(SHARE, (found) => ' '.repeat(found.length));
  const rest = text.replace(IN_FIGURES, (found) => ' '.repeat(found.length));
  const figures = [...shares(wide), ...chineseFigures(text)];
  return [...decades, ...fractions, ...figures, ...chineseCharacters(rest), ...bareUnits(rest)];
}

function shares(text: string): Quantity[] {
  return [...text.matchAll(SHARE)].flatMap(({ 0: written, groups = {} }) => {
    const { tenths, more } = groups;
    const hundredths = groups['hundredths'] ?? groups['points'];
    return numbersInCharacters(hundredths ?? tenths ?? more ?? '').map((number) => ({
      ...{ value: hundredths === undefined ? number * 10 : number, percent: true, written, figures: false },
      approximation: approximationOf(groups),
    }));
  });
}

/** Between the two numbers of a range. */
const BETWEEN_FIGURES = /^[-–—－~～〜至到]{1,2}$/u;

function chineseFigures(text: string): Quantity[] {
  const matches = [...text.matchAll(IN_FIGURES)];
  return matches.map(({ 0: written, index, groups = {} }, place) => {
    const { digits = '' } = groups;
    const range = written.endsWith(digits) ? otherEnd(matches, place, BETWEEN_FIGURES)?.groups : null;
    const { unit = '', sign } = { ...range, ...definedOf(groups) };
    return {
      value: scaled(digits, UNITS[unit] ?? 1),
      percent: sign !== undefined,
      approximation: boundBefore(text.slice(Math.max(index - 20, 0), index)) ?? approximationOf(groups),
      counted: countedInChinese(text.slice(index + (groups['before'] ?? '').length)),
      written,
      figures: true,
    };
  });
}

/** Gives the groups that a match has. */
function definedOf(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(groups).filter((each): each is [string, string] => each[1] !== undefined),
  );
}

function numbersTimes(characters: string, unit: string): number[] {
  return numbersInCharacters(characters).map((number) => scaled(String(number), UNITS[unit] ?? 1));
}

function chineseCharacters(text: string): Quantity[] {
  return [...text.matchAll(IN_CHARACTERS)].flatMap(({ 0: written, groups = {} }) => {
    const { from = '', digits = '', unit = '', fromUnit = unit, counted } = groups;
    const states = { percent: false, written, figures: false };
    const first = numbersTimes(from, fromUnit);
    const last = numbersTimes(digits, unit);
    return [
      ...first.map((value) => ({ value, ...states, approximation: 'exact' as const })),
      ...last.map((value) => ({ value, ...states, approximation: approximationOf(groups) })),
    ].filter(({ value }) => value >= 2 || counted === '号');
  });
}

/**
 * A unit that stands for one of it: 上亿元, 亿元楼, 万名党员; of what phrases count (万家灯火), only with a bound.
 * @accepts 万元 | 上亿元 | 万名 | 近万人 | 万余户
 * @refuses 万家 | 数万名 | 三万元 | 万众
 */
const BARE_UNIT = new RegExp(
  `(?<![\\d一二两三四五六七八九十百千万余多数几.])(?<before>[上过超近逾约])?(?<unit>[万亿])(?<after>[余多])?(?=[元名亩吨册]|(?<=[上过超近逾约][万亿]|[万亿][余多])[${MEASURE_WORDS}])`,
  'gu',
);

function bareUnits(text: string): Quantity[] {
  return [...text.matchAll(BARE_UNIT)].map(({ 0: written, groups = {} }) => {
    const { before = '', after } = groups;
    const isMore = /[上过超]/u.test(before);
    return {
      ...{ value: UNITS[groups['unit'] ?? ''] ?? 1, percent: false, written, figures: false },
      approximation: isMore ? 'more' : approximationOf({ before, after }),
    };
  });
}

/** What is passed, said before the number with other words between: 超过总额的60%. */
const PASSED_BEFORE = /(?:(?<!不)(?:超过|突破|高于)|不低于|不少于|至少)[^,，。；;、\d]{0,16}$/u;

/** What is never passed: 最高一次性500万元. */
const NEVER_PASSED_BEFORE = /(?:不超过|不高于|最高|最多|至多)[^,，。；;、\d]{0,8}$/u;

/** What is not reached: 低于5%. */
const BELOW_BEFORE = /(?<!不)(?:低于|少于|小于)$/u;

function boundBefore(text: string): Approximation | null {
  if (BELOW_BEFORE.test(text)) return 'below';
  if (NEVER_PASSED_BEFORE.test(text)) return 'most';
  return PASSED_BEFORE.test(text) ? 'more' : null;
}

/** What a word before a number says of it. */
const SAID_BEFORE: Readonly<Record<string, Approximation>> = {
  ...{ 不超过: 'most', 至多: 'most', 最多: 'most', 不到: 'below', 不足: 'below', 不满: 'below' },
  ...{ 近: 'nearly', 几乎: 'nearly', 约: 'about', 大概: 'about' },
};

function approximationOf(groups: Readonly<Record<string, string | undefined>>): Approximation {
  const { before = '', between, after, later = '' } = groups;
  if (SAID_BEFORE[before] === 'most' || /以[下内]/u.test(later)) return 'most';
  if (after === '来') return 'about';
  if (between !== undefined || after !== undefined || /^[超逾上]/u.test(before) || /以上|多/u.test(later))
    return 'more';
  return SAID_BEFORE[before] ?? (/(?:左右|上下)$/u.test(later) ? 'about' : 'exact');
}

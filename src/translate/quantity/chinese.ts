/** The numbers that a Chinese text states: 11.6万元, 30余万人, 近百万, 90%以上, 第十轮, 三个. */
import { numberWritten } from '../../model/chinese-number.ts';
import type { Approximation, Quantity } from './quantity.ts';
import { scaled } from './quantity.ts';

const UNITS: Readonly<Record<string, number>> = {
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  百万: 1e6,
  千万: 1e7,
  万亿: 1e12,
};

/** Words that count something behind a number, so that it is one and no part of a phrase. */
const MEASURE_WORDS =
  '个项类名家种级批次届期位件条大支处座场部所人轮元年月天分层门份台套本篇户起只幅倍平方米公里公顷小时区';

/**
 * A number in figures: what is said before it, its digits, what stands between and the unit.
 * @accepts 11.6万 | 30余万 | 近1.5% | 10亿余 | 1,000
 * @refuses 三个 | 万 | 近百
 */
const IN_FIGURES = new RegExp(
  `(?<before>近|约|超过?|逾|达到?|不到)?(?<digits>\\d[\\d,]*(?:\\.\\d+)?)(?<sign>[%％])?(?<between>[余多])?(?<unit>万亿|千万|百万|[亿万千])?(?<after>[余多])?(?<later>[元${MEASURE_WORDS}]{0,2}(?:以上|左右))?`,
  'gu',
);

/**
 * A number in characters: an ordinal, or one before a word that counts. Those of one are phrases more often than numbers.
 * @accepts 第十轮 | 十九届 | 三个 | 百余家 | 近百万元 | 四年
 * @refuses 一体 | 万众 | 第一 | 百姓
 */
const IN_CHARACTERS = new RegExp(
  `(?<before>近|约|超过?|逾)?(?<ordinal>第)?(?<digits>[一二两三四五六七八九十百千]+)(?<between>[余多])?(?<unit>[万亿])?(?<after>[余多])?(?=[${MEASURE_WORDS}])(?<counted>[${MEASURE_WORDS}])(?<later>多|\\p{Script=Han}{0,2}?以上)?`,
  'gu',
);

/** Gives the numbers of a Chinese text in its order. */
export function chineseQuantities(text: string): Quantity[] {
  const rest = text.replace(IN_FIGURES, (found) => ' '.repeat(found.length));
  return [...chineseFigures(text), ...chineseCharacters(rest), ...bareUnits(rest)];
}

function chineseFigures(text: string): Quantity[] {
  return [...text.matchAll(IN_FIGURES)].map(({ 0: written, index, groups = {} }) => ({
    value: scaled(groups['digits'] ?? '', UNITS[groups['unit'] ?? ''] ?? 1),
    percent: groups['sign'] !== undefined,
    approximation: PASSED_BEFORE.test(text.slice(Math.max(index - 20, 0), index))
      ? 'more'
      : approximationOf(groups),
    written,
    figures: true,
  }));
}

function chineseCharacters(text: string): Quantity[] {
  return [...text.matchAll(IN_CHARACTERS)].flatMap(({ 0: written, groups = {} }) =>
    numbersInCharacters(groups['digits'] ?? '')
      .map((number) => scaled(String(number), UNITS[groups['unit'] ?? ''] ?? 1))
      .filter((value) => value >= 2)
      .map((value) => ({
        ...{ value, percent: false, written, figures: false },
        approximation: approximationOf(groups),
      })),
  );
}

/** Gives the numbers that characters up to thousands write: one, or of 三四 both; none of what is no number. */
function numbersInCharacters(characters: string): number[] {
  if (/^[一二两三四五六七八九]{2,}$/u.test(characters)) return [...characters].flatMap(numbersInCharacters);
  const [, thousands = '', rest = ''] = /^(?:([一二两三四五六七八九]?)千)?(.*)$/u.exec(characters) ?? [];
  const below = rest === '' ? 0 : numberWritten(rest);
  if (below === null) return [];
  const above = characters.includes('千') ? (thousands === '' ? 1 : (numberWritten(thousands) ?? 1)) : 0;
  return [above * 1000 + below];
}

/** A unit of money that stands for one of it: 上亿元, 亿元楼. */
const BARE_UNIT = /(?<![\d一二两三四五六七八九十百千万余多数几.])(?<before>[上过超近])?(?<unit>万|亿)元/gu;

function bareUnits(text: string): Quantity[] {
  return [...text.matchAll(BARE_UNIT)].map(({ 0: written, groups = {} }) => ({
    ...{ value: UNITS[groups['unit'] ?? ''] ?? 1, percent: false, written, figures: false },
    approximation: groups['before'] === '近' ? 'nearly' : groups['before'] ? 'more' : 'exact',
  }));
}

/** What is passed, said before the number with other words between: 超过总额的60%. */
const PASSED_BEFORE = /(?:超过|突破|高于|不低于|至少)[^,，。；;、\d]{0,16}$/u;

function approximationOf(groups: Readonly<Record<string, string | undefined>>): Approximation {
  const { before = '', between, after, later = '' } = groups;
  if (between !== undefined || after !== undefined || /^[超逾]/u.test(before) || /以上|多/u.test(later))
    return 'more';
  if (before === '近' || before === '不到') return 'nearly';
  return before === '约' || later.endsWith('左右') ? 'about' : 'exact';
}

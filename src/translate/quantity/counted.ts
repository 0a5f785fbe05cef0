/** What a number in figures counts, where a word right beside it says so in both languages: money, people, area, length. */

export type Counted = 'money' | 'people' | 'area' | 'length';

/**
 * What stands behind the figures of a Chinese number.
 * @accepts 3万元 | 5000余名 | 12人 | 45万平方米 | 3.5公里
 * @refuses 3万 | 5000人次 | 8户人家
 */
const COUNTED_IN_CHINESE =
  /^[\d,.]+[余多]?(?:万亿|千万|百万|[亿万千])?[余多]?(?:(?<money>元)|(?<people>名|人(?![次均家民]))|(?<area>平方米|平方公里|公顷|亩)|(?<length>公里))/u;

const MONEY_BEFORE = /\bRMB (?:[\d.,]+(?: [mb]illion)? (?:to|and|or|-) )?$/u;

/**
 * What stands behind the figures of an English number.
 * @accepts  yuan |  square metres |  hectares |  kilometres |  people |  grassroots Party members
 * @refuses  projects |  of the people |  metres
 */
const COUNTED_IN_ENGLISH =
  /^(?:(?<money> yuan\b)|(?<area> (?:square (?:kilo)?metres|hectares|mu)\b)|(?<length> (?:kilometres|km)\b)|(?<people>(?: (?!of\b|and\b|in\b|for\b|to\b)[A-Za-z-]+){0,2} (?:people|persons|members|workers|residents|officials|employees)\b))/u;

/** Gives what the number that a text begins with counts; `undefined` where nothing says so. */
export function countedInChinese(text: string): Counted | undefined {
  return kindNamed(COUNTED_IN_CHINESE.exec(text)?.groups);
}

/** Gives what a number between these texts counts; `undefined` where nothing says so. */
export function countedInEnglish(before: string, after: string): Counted | undefined {
  return MONEY_BEFORE.test(before) ? 'money' : kindNamed(COUNTED_IN_ENGLISH.exec(after)?.groups);
}

const KINDS: readonly Counted[] = ['money', 'people', 'area', 'length'];

function kindNamed(groups: Readonly<Record<string, string | undefined>> = {}): Counted | undefined {
  return KINDS.find((kind) => groups[kind] !== undefined);
}

/** Fractions, in Chinese and in English: 三分之二, two thirds, a quarter of, half, 2/3. */
import { NUMERAL_CHARACTERS, numbersInCharacters } from './numeral.ts';
import type { Quantity } from './quantity.ts';

/** The quantities of a kind that a text states, and the text without them. */
export interface Taken {
  readonly found: readonly Quantity[];
  readonly rest: string;
}

/**
 * A fraction in Chinese, but one of a hundred.
 * @accepts 三分之二 | 十分之一 | 2/3
 * @refuses 百分之三 | 三分 | 24/7
 */
const CHINESE_FRACTION = new RegExp(
  `(?<![${NUMERAL_CHARACTERS}])(?!百分)(?<below>[${NUMERAL_CHARACTERS}]{1,9})分之(?<above>[${NUMERAL_CHARACTERS}]{1,9})|(?<![\\d/.])(?<top>\\d)/(?<bottom>\\d)(?![\\d/])`,
  'gu',
);

const PARTS: Readonly<Record<string, number>> = {
  ...{ half: 2, halve: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8 },
  ...{ ninth: 9, tenth: 10, hundredth: 100, thousandth: 1000 },
};
const TOPS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/**
 * A fraction in English; of one third and the like only where it says of what.
 * @accepts two thirds | three-quarters | one third of | half | 2/3
 * @refuses a third party | thirds | 24/7
 */
const ENGLISH_FRACTION = new RegExp(
  `\\b(?<count>${TOPS.slice(2).join('|')})[- ](?<parts>${Object.keys(PARTS).join('|')})s\\b|\\b(?:an?|one)[- ](?<part>${Object.keys(PARTS).join('|')})(?= of\\b)|\\bhalf\\b|(?<![\\d/.])(?<top>\\d)/(?<bottom>\\d)(?![\\d/])`,
  'giu',
);

/** Gives the fractions of a Chinese text. */
export function chineseFractions(text: string): Taken {
  return taken(text, CHINESE_FRACTION, ({ top, bottom, above = '', below = '' }) =>
    top === undefined
      ? [numbersInCharacters(above)[0], numbersInCharacters(below)[0]]
      : [Number(top), Number(bottom)],
  );
}

/** Gives the fractions of an English text. */
export function englishFractions(text: string): Taken {
  return taken(text, ENGLISH_FRACTION, ({ top, bottom, count, parts, part = 'half' }) => {
    if (top !== undefined) return [Number(top), Number(bottom)];
    return [count ? TOPS.indexOf(count.toLowerCase()) : 1, PARTS[(parts ?? part).toLowerCase()]];
  });
}

function taken(
  text: string,
  pattern: RegExp,
  partsOf: (groups: Readonly<Record<string, string | undefined>>) => readonly (number | undefined)[],
): Taken {
  const found: Quantity[] = [];
  const rest = text.replace(pattern, (written: string, ...rests) => {
    const [above, below] = partsOf((rests.at(-1) ?? {}) as Record<string, string | undefined>);
    if (above === undefined || !below || above >= below) return written;
    const value = Number((above / below).toPrecision(4));
    found.push({ value, percent: false, approximation: 'exact', written, figures: false });
    return ' '.repeat(written.length);
  });
  return { found, rest };
}

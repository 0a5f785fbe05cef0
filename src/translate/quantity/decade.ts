/** Decades and discounts of a Chinese text, which English counts otherwise: 二十世纪九十年代 is the 1990s, 八折 20% off. */
import { numberWritten } from '../../model/chinese-number.ts';
import type { Taken } from './fraction.ts';
import { NUMERAL_CHARACTERS } from './numeral.ts';
import type { Quantity } from './quantity.ts';

/**
 * A decade, with its century, with the figures of its year, or alone.
 * @accepts 二十世纪九十年代 | 20世纪90年代 | 上世纪九十年代 | 1990年代 | 九十年代
 * @refuses 年代 | 二十世纪
 */
const DECADE = new RegExp(
  `(?<![\\d${NUMERAL_CHARACTERS}])(?:(?<year>\\d{3}0)|(?:(?<century>[${NUMERAL_CHARACTERS}]{1,3}|\\d{1,2})世纪|上个?世纪)?(?<tens>[一二三四五六七八九]?十|[1-9]0))年代`,
  'gu',
);

/**
 * A price in tenths.
 * @accepts 八折 | 打8.5折 | 八五折
 * @refuses 打折 | 八折扣 | 八折线 | 曲折
 */
const DISCOUNT =
  /(?<tenths>[1-9](?:\.[1-9])?|[一二三四五六七八九])(?<hundredths>[一二三四五六七八九])?折(?![扣线叠页])/gu;

/** The century of a decade that says none. */
const LAST_CENTURY = 20;

/** Gives the decades and discounts of a Chinese text. */
export function chineseDecades(text: string): Taken {
  const found: Quantity[] = [];
  const states = { approximation: 'exact', figures: false } as const;
  const rest = text
    .replace(DECADE, (written: string, ...rests) => {
      const { year, century = '', tens = '' } = rests.at(-1) as Record<string, string | undefined>;
      const also = numberWritten(tens) ?? undefined;
      const value = year ? Number(year) : ((numberWritten(century) ?? LAST_CENTURY) - 1) * 100 + (also ?? 0);
      found.push({ value, ...(also === undefined ? {} : { also }), percent: false, written, ...states });
      return ' '.repeat(written.length);
    })
    .replace(DISCOUNT, (written: string, ...rests) => {
      const { tenths = '', hundredths = '' } = rests.at(-1) as Record<string, string | undefined>;
      const figure = /\d/u.test(tenths) ? Number(tenths) : (numberWritten(tenths) ?? 0);
      const also = Number((figure * 10 + (numberWritten(hundredths) ?? 0)).toFixed(1));
      found.push({ value: Number((100 - also).toFixed(1)), also, percent: true, written, ...states });
      return ' '.repeat(written.length);
    });
  return { found, rest };
}

/** Numbers that a translation may state for words of a Chinese text that need none: No. 1 for 第一, six months for 半年. */
import { NUMERAL_CHARACTERS, numbersInCharacters } from './numeral.ts';

/** Words, with the numbers that they may be said by. */
const SAID_WITHOUT: readonly (readonly [words: RegExp, value: number])[] = [
  [/[一首头]/u, 1],
  [/半年/u, 6],
  [/半个?小时|半个?钟头/u, 30],
  [/一年半/u, 18],
  [/[一三]刻钟/u, 15],
  [/万[人家户]/u, 10_000],
  [/世纪/u, 100],
];

/**
 * An ordinal that counts nothing, and a century.
 * @accepts 第二 | 第十一 | 二十世纪
 * @refuses 第几 | 二十
 */
const COUNTS_NOTHING = new RegExp(
  `第(?<ordinal>[${NUMERAL_CHARACTERS}]{1,9})|(?<![${NUMERAL_CHARACTERS}])(?<century>[${NUMERAL_CHARACTERS}]{1,3})世纪`,
  'gu',
);

/** Gives the numbers that a translation of a Chinese text may state without having to. */
export function allowedNumbers(text: string): number[] {
  const ordinals = [...text.matchAll(COUNTS_NOTHING)].flatMap(({ groups = {} }) =>
    numbersInCharacters(groups['ordinal'] ?? groups['century'] ?? ''),
  );
  return [...SAID_WITHOUT.flatMap(([words, value]) => (words.test(text) ? [value] : [])), ...ordinals];
}

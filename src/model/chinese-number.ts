/** Numbers as Chinese writes them: 十二, 廿一, 一〇一, 壹, 12, １２. */

/** What papers set for the 〇 of a number: its own sign, and circles and letters that look like it. */
const ZEROS = '〇零○◯0０OＯoΟ';
const DIGITS = [
  ZEROS,
  '一壹1１',
  '二贰貳两兩2２',
  '三叁參3３',
  '四肆4４',
  '五伍5５',
  '六陆陸6６',
  '七柒7７',
  '八捌8８',
  '九玖9９',
];
const TENS: Readonly<Record<string, number>> = { 廿: 2, 卅: 3, 卌: 4 };
const DIGIT_OF = new Map(DIGITS.flatMap((signs, digit) => [...signs].map((sign) => [sign, digit] as const)));

/** The source of a class of the signs that stand for 0 in a year: 二〇二一, 二○二一, 二O二一. */
export const ZERO_SIGNS = ZEROS;

/** The source of a class of every sign of such a number but figures. */
export const NUMERAL_SIGNS = `〇零○一二三四五六七八九十百廿卅卌壹贰貳叁參肆伍陆陸柒捌玖拾`;

/** Figures and numerals of 1 to 9 in circles, brackets and small, each before what stands for it: ③, ⑶, ⒊, ❸, ₃, ㊂. */
const SMALL_SIGNS =
  '⓪0①1②2③3④4⑤5⑥6⑦7⑧8⑨9⑴1⑵2⑶3⑷4⑸5⑹6⑺7⑻8⑼9⒈1⒉2⒊3⒋4⒌5⒍6⒎7⒏8⒐9❶1❷2❸3❹4❺5❻6❼7❽8❾9➀1➁2➂3➃4➄5➅6➆7➇8➈9₀0₁1₂2₃3₄4₅5₆6₇7₈8₉9⁰0¹1²2³3⁴4⁵5⁶6⁷7⁸8⁹9㈠一㈡二㈢三㈣四㈤五㈥六㈦七㈧八㈨九㈩十㊀一㊁二㊂三㊃四㊄五㊅六㊆七㊇八㊈九㊉十➊1➋2➌3➍4➎5➏6➐7➑8➒9⓵1⓶2⓷3⓸4⓹5⓺6⓻7⓼8⓽9';
const PLAIN_SIGN: ReadonlyMap<string, string> = new Map(
  (SMALL_SIGNS.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
const EACH_SMALL_SIGN = new RegExp(`[${[...PLAIN_SIGN.keys()].join('')}]`, 'gu');

/** The source of a class of such signs. */
export const SMALL_NUMBER_SIGNS = [...PLAIN_SIGN.keys()].join('');

/** Figures from 10 on in circles, brackets and small, each row by its first sign, the number of that, and its length. */
const LARGE_ROWS: readonly (readonly [first: string, number: number, length: number])[] = [
  ['⑩', 10, 11],
  ['㉑', 21, 15],
  ['㊱', 36, 15],
  ['⑽', 10, 11],
  ['⒑', 10, 11],
  ['❿', 10, 1],
  ['➉', 10, 1],
  ['➓', 10, 1],
  ['⓾', 10, 1],
  ['⓫', 11, 10],
];
const LARGE_SIGN: ReadonlyMap<string, string> = new Map(
  LARGE_ROWS.flatMap(([first, number, length]) =>
    Array.from({ length }, (_, at) => [String.fromCharCode(first.charCodeAt(0) + at), String(number + at)]),
  ),
);

/** The source of a class of such signs of more than one figure. */
export const LARGE_NUMBER_SIGNS = [...LARGE_SIGN.keys()].join('');
const EACH_LARGE_SIGN = new RegExp(`[${LARGE_NUMBER_SIGNS}]`, 'gu');

/** Gives a text with plain figures in the place of all that stand in circles, in brackets or small: 第⑫版 → 第12版. */
export function withFigures(text: string): string {
  return withPlainNumbers(text.replace(EACH_LARGE_SIGN, (sign) => LARGE_SIGN.get(sign) ?? sign));
}

/** Gives a text with plain figures and numerals in the place of those in circles, brackets and small, character for character. */
export function withPlainNumbers(text: string): string {
  return text.replace(EACH_SMALL_SIGN, (sign) => PLAIN_SIGN.get(sign) ?? sign);
}

/**
 * Gives the number that signs write, digit by digit (一〇一) or with 十 and 百 (一百零一); `null` where they write none, as
 * 十九二十 does.
 */
export function numberWritten(text: string): number | null {
  const plain = [...text].map((sign) => DIGIT_OF.get(sign));
  if (text === '') return null;
  return plain.every((digit) => digit !== undefined) ? Number(plain.join('')) : numberInPlaces(text);
}

function numberInPlaces(text: string): number | null {
  let sum = 0;
  let open = 0;
  let place = Infinity;
  for (const sign of text) {
    const digit = DIGIT_OF.get(sign);
    const unit = unitOf(sign);
    if (digit !== undefined && open === 0) open = digit;
    else if (unit === null || unit.place >= place || (unit.tens !== undefined && open > 0)) return null;
    else {
      sum += (unit.tens ?? Math.max(open, 1)) * unit.place;
      ({ place } = unit);
      open = 0;
    }
  }
  return sum + open;
}

interface UnitOfNumber {
  readonly place: number;
  /** How many of them the sign itself says: 廿. */
  readonly tens?: number;
}

function unitOf(sign: string): UnitOfNumber | null {
  if (sign === '百') return { place: 100 };
  if (sign === '十' || sign === '拾') return { place: 10 };
  const tens = TENS[sign];
  return tens === undefined ? null : { place: 10, tens };
}

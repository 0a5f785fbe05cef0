/** The signs around a jump line, and the numbers by which it tells several articles of a page apart. */
import { numberWritten } from '../../model/chinese-number.ts';

/** Source of a pattern of an arrow, a star or another symbol of Unicode, but no radical: those are written for characters. */
export const SYMBOL = String.raw`(?![\u2E80-\u2FDF])[\p{So}\p{Sm}«»‹›]`;

/** Source of a pattern of a sign beside a jump line: such a symbol, a dash, a dot, white space. */
const SIGN = String.raw`(?![\u2E80-\u2FDF])[\s\p{So}\p{Sm}\p{Sk}\p{Pd}«»‹›…·・•‥*※§¶†‡_#\u{FE0F}]`;

/**
 * Signs before a jump line.
 *
 * @accepts ►►►下转第3版
 * @accepts >> 转A5
 * @accepts ⟶下转3版
 * @accepts 🔻下转3版
 * @refuses 下转第3版►
 * @refuses ⻋站
 */
const SIGNS_BEFORE = new RegExp(`^(?:${SIGN})+`, 'u');

/**
 * One sign at the end of a line.
 *
 * @accepts 下转4版→
 * @accepts 下转4版 ☜
 * @refuses →下转4版
 */
const SIGN_BEHIND = new RegExp(`(?:${SIGN})$`, 'u');

/**
 * Brackets around all of a line, but those of a title.
 *
 * @accepts （下转第3版②）
 * @accepts 〖接A1版〗
 * @refuses （下转第3版）的文字
 * @refuses 《渔港新貌》
 */
const IN_BRACKETS = /^(?!《)\p{Ps}(.*)(?!》)\p{Pe}$/u;

/** Numbers in circles and brackets, each row by its first, its length and the number of its first. */
const ROWS: readonly (readonly [first: string, length: number, number: number])[] = [
  ...(['①', '⑴', '⒈'] as const).map((first) => [first, 20, 1] as const),
  ...(['㈠', '㊀', '❶', '➀', '➊', '⓵'] as const).map((first) => [first, 10, 1] as const),
  ...(['Ⅰ', 'ⅰ'] as const).map((first) => [first, 12, 1] as const),
  ['⓫', 10, 11],
  ['㉑', 15, 21],
  ['㊱', 15, 36],
];
const NUMBER_SIGNS = ROWS.map(
  ([first, length]) => `${first}-${String.fromCodePoint(codeOf(first) + length - 1)}`,
);

/** Source of a class of such numbers. */
export const PART_SIGNS = NUMBER_SIGNS.join('');

const PART_NUMBER = '(?:[1-9]\\d?|[一二三四五六七八九十廿]{1,3})';

/** Source of a pattern of the number of an article: ②, (2), 之二, 第2条. */
const PART_MARK = String.raw`(?:[${PART_SIGNS}]|(?:(?!《)\p{Ps})${PART_NUMBER}(?:(?!》)\p{Pe})|之${PART_NUMBER}|第\s?${PART_NUMBER}\s?[条條篇]|(?<=[版页頁])\s?[-－—–·・•]?\s?${PART_NUMBER})`;

/**
 * Which article of several, behind the pages.
 *
 * @accepts 下转第3版②
 * @accepts 上接1版(2)
 * @accepts 上接1版[2]
 * @accepts 下转4版之二
 * @accepts 下转4版第2条
 * @accepts 下转4版㈡
 * @accepts 转第3版1
 * @accepts 下转3版-2
 * @accepts 下转3版之十二
 * @accepts 下转第3版㉑
 * @refuses 下转第3版
 */
const PART_BEHIND = new RegExp(String.raw`(?<!\s)\s*(${PART_MARK})$`, 'u');

/**
 * Which article of several, before the words.
 *
 * @accepts ②下转第3版
 * @refuses 下转第3版②
 */
const PART_BEFORE = new RegExp(String.raw`^[${PART_SIGNS}]\s*`, 'u');

/** A line, or what is left of it, and the number of its article where one was taken off. */
export interface Numbered {
  readonly text: string;
  readonly part: number | null;
}

/** Takes the number of an article off the end of a line. */
export function withoutPart(line: string): Numbered {
  const found = PART_BEHIND.exec(line);
  return found
    ? { text: line.slice(0, found.index), part: partNumber(found[1] ?? '') }
    : { text: line, part: null };
}

/** Takes brackets, signs, a full stop and the number of an article off a line. */
export function withinSigns(line: string): Numbered {
  let text = withoutSigns(line.replace(/[。.]$/u, ''));
  let part: number | null = null;
  for (let depth = 0; depth < 2; depth += 1) {
    const before = PART_BEFORE.exec(text);
    if (before) part = partNumber(before[0].trim());
    text = text.slice(before?.[0].length ?? 0);
    const behind = inBrackets(text) === null ? withoutPart(text) : { text, part: null };
    const inner = inBrackets(behind.text);
    if (inner === null) break;
    part = behind.part ?? part;
    text = withoutSigns(inner);
  }
  return { text: text.replace(/[。.]$/u, ''), part };
}

/** Gives what stands in the brackets around a line, or behind or before the one that a half of it has; `null` without. */
function inBrackets(line: string): string | null {
  const around = IN_BRACKETS.exec(line)?.[1];
  // One that closes before any opens is closed by none of these: （下转第3版）（2）
  if (around !== undefined && !/^[^\p{Ps}\p{Pe}]*\p{Pe}/u.test(around)) return around;
  if (around !== undefined) return null;
  if (/^(?!《)\p{Ps}[^\p{Pe}]+$/u.test(line)) return line.slice(1);
  return /^[^\p{Ps}]+(?!》)\p{Pe}$/u.test(line) ? line.slice(0, -1) : null;
}

function withoutSigns(line: string): string {
  let text = line.replace(SIGNS_BEFORE, '');
  for (let found = SIGN_BEHIND.exec(text); found; found = SIGN_BEHIND.exec(text))
    text = text.slice(0, found.index);
  return text;
}

function partNumber(mark: string): number {
  const code = codeOf(mark);
  const row = ROWS.find(([first, length]) => code >= codeOf(first) && code < codeOf(first) + length);
  return row
    ? code - codeOf(row[0]) + row[2]
    : (numberWritten(/[\d一二三四五六七八九十廿]+/u.exec(mark)?.[0] ?? '') ?? 0);
}

function codeOf(sign: string): number {
  return sign.codePointAt(0) ?? 0;
}

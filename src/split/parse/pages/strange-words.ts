/**
 * A marker → how many of the fields of its line are no marker's: neither page nor day, no name of a paper, no section in
 * known words, nothing of what papers print beside their day.
 *
 *   第2版 修订稿 2022年5月1日 征求意见      ; two: 修订稿, 征求意见
 *   第2版 海风 2022年5月1日                ; one, as a section may be called
 */
import { BESIDE_DATE } from './beside-date.ts';
import type { ReadMarker } from './found-marker.ts';
import { otherFields } from './label-field.ts';
import { ENGLISH_PAPERS, isPaper } from './paper-name.ts';
import { JOINED_SECTION } from './section-name.ts';

/** Characters in which the fields of a marker stand; chosen, as for a marker. */
const LONGEST = 64;

/**
 * A field in letters: Chinese, or words in Latin letters.
 *
 * @accepts 双11特刊
 * @accepts The Harbour Times
 * @refuses 2021
 * @refuses |
 */
const FIELD =
  /(?=[\p{Script=Han}\p{Script=Latin}])[\p{Script=Han}\p{Script=Latin}\d.'’&]+(?: (?<=\p{Script=Latin} )(?=\p{Script=Latin})[\p{Script=Latin}\d.'’&]+)*/gu;

/**
 * How to reach a paper.
 *
 * @accepts 广告热线
 * @accepts www.haibin.com
 * @refuses 热线
 * @refuses 海风
 */
const HOW_TO_REACH =
  /.(?:[热熱][线線]|[电電][话話]|[邮郵]箱|[网網]址)$|^(?:[电電][话話]|[邮郵]箱|[传傳]真)$|^www\.|\.(?:com|cn)$/iu;

/**
 * The name of a paper in English.
 *
 * @accepts Harbour Times
 * @accepts NEWS
 * @refuses Paper
 */
const ENDS_AS_PAPER = new RegExp(`(?:^|\\s)(?:${ENGLISH_PAPERS})$`, 'u');

/**
 * A page's number with a zero before it, as papers number pages, and nobody editions.
 *
 * @accepts 02
 * @accepts A02
 * @refuses 2
 * @refuses 20
 */
const ZERO_BEFORE = /^[A-Z]*0\d/u;

/** Tells whether a label is written as those of papers alone are. */
export function isPadded({ label }: Pick<ReadMarker, 'label'>): boolean {
  return ZERO_BEFORE.test(label);
}

/** Gives how many fields of a marker's line, as the patterns know it, are no marker's; 0 also where it tells of a paper. */
export function strangeWords(marker: ReadMarker, line: string): number {
  const own = line.slice(marker.from, marker.to);
  if (marker.stamp || (marker.name !== null && isPapersName(marker.name))) return 0;
  const fields = otherFields(own).match(FIELD) ?? [];
  if (fields.some((field) => isPapersName(field) || JOINED_SECTION.test(field))) return 0;
  const glued = line.slice(marker.to, marker.from + LONGEST);
  const strange = fields.filter((field) => !HOW_TO_REACH.test(field)).length + (isWord(glued) ? 1 : 0);
  return strange === 1 && isBorneOut(marker, own) ? 0 : strange;
}

function isBorneOut(marker: ReadMarker, own: string): boolean {
  return own.search(BESIDE_DATE) >= 0 || (isPadded(marker) && !marker.code);
}

function isPapersName(word: string): boolean {
  return /\p{Script=Han}/u.test(word) ? isPaper(word) : ENDS_AS_PAPER.test(word);
}

function isWord(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Latin}]/u.test(text);
}

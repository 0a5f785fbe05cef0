/**
 * One line → the page marker that it is, or begins or ends with.
 *
 *   marker  = [ name ] [ date ] [ weekday ] [ name ] label [ section ] [ glued ]     ; 青岛日报2021年11月19日特1版
 *   stamp   = "（" marker "）"                          ; （《临江日报》2025年01月06日第 01 版）
 *           / name [ weekday ] date "Page" number       ; PORT ELLERY TIMES — Friday, November 19, 2021 — Page A3
 *   label   = 第1版 / 01版 / 特1版 / A1版 / RB01 / 04、05版 / 第三版 / 头版 / 第3页    ; model/page-label.ts
 *   section = ":要闻" / "(国内专页(经济))" / " 要闻" / "()"
 */

import { LARGE_NUMBER_SIGNS, SMALL_NUMBER_SIGNS, withPlainNumbers } from '../../../model/chinese-number.ts';
import type { PrintedDays } from '../../../model/printed-date.ts';
import { printedDays } from '../../../model/printed-date.ts';
import { readBehind } from './behind-label.ts';
import type { ReadMarker } from './found-marker.ts';
import { isMarker, JUMP_HERE } from './mention.ts';
import { readFields } from './marker-fields.ts';
import type { Label } from './marker-label.ts';
import { LABEL, readLabel } from './marker-label.ts';
import type { NameAndDate } from './name-and-date.ts';
import { joinNameAndDate, readNameAndDate } from './name-and-date.ts';
import { isPaper } from './paper-name.ts';
import { Reader } from '../text/reader.ts';
import type { Known } from '../text/known.ts';

/** Characters of a marker at the most; chosen, more than a name, a day by both calendars and a section take. */
const LONGEST_MARKER = 64;

/** And of one whose fields stand far apart; chosen, a line of a newspaper on a screen. */
const LONGEST_APART = 160;

const PLAIN_MARKER = {
  ...{ bare: false, weak: false, code: false, stamp: false },
  ...{ counted: false, from: 0, joined: null, form: 'fields' },
};

/**
 * What every marker has somewhere.
 *
 * @accepts 青岛日报2021年11月19日特1版
 * @accepts A14 港闻
 * @accepts 封面
 * @accepts 封⾯
 * @accepts 第3⻚
 * @accepts Page 3
 * @accepts p. 4
 * @accepts 第一張
 * @accepts 号外
 * @accepts 2021-11-19 04 文化
 * @accepts 4 要闻
 * @refuses 渔港新貌
 * @refuses 2021年11月19日
 */
const POSSIBLE =
  /[版页頁⻚⾴]|封[面⾯底二⼆三]|[号號]外|中[缝縫]|第.{1,4}[张張]|特\d|[A-Z]\d|[Pp](?:age|AGE|[gp]?\.)|(?:^|[\s|·•│／/])\d{1,2}(?:$|[\s|·•│／/])/u;

/**
 * White space and brackets before a marker.
 *
 * @accepts （《临江日报》2025年01月06日第 01 版）
 * @accepts ` 01版`
 * @refuses 01版
 * @refuses 青岛日报（01版）
 */
const BRACKETS = /^[\s(（【[〔〖《]*/u;

/**
 * A figure or numeral in a circle or bracket, or a small one, in the label of a page.
 *
 * @accepts 第③版
 * @accepts ㊁ 版
 * @refuses 第3版②
 * @refuses ③冷链提速
 */
const SMALL_LABEL = new RegExp(
  `[${SMALL_NUMBER_SIGNS}](?=[${SMALL_NUMBER_SIGNS}${LARGE_NUMBER_SIGNS}\\s第、，,·/／至~～—-]{0,12}[版页頁])`,
  'gu',
);

/** Gives a line as the patterns know it with plain signs in the place of such ones. */
export function withPlainLabel(known: string): string {
  return known.replace(SMALL_LABEL, withPlainNumbers);
}

/** Gives the marker at the beginning of a line, or the stamp at its end; `null` where there is none. */
export function readMarker(text: string, known: Known): ReadMarker | null {
  const head = text.slice(0, lengthOfHead(text));
  const possible = POSSIBLE.test(head);
  const marker = possible ? readAt(text, withPlainLabel(known(head))) : null;
  if (marker?.dated) return { ...marker, from: 0 };
  const end = /[版页頁⻚⾴]\s*[)）]$/u.test(text.slice(-4)) && !marker ? readEnd(text, known) : null;
  if (end) return end;
  // A line of fields in an order of its own.
  const fields = possible ? readFields(text, withPlainLabel(known(text))) : null;
  if (fields) return { ...PLAIN_MARKER, ...fields, ...dateAndUntil(fields.days), to: text.length };
  return marker ? { ...marker, from: 0 } : null;
}

/** Fields that white space sets far apart take more of a line. */
function lengthOfHead(text: string): number {
  const longer = text.length > LONGEST_MARKER && text.length <= LONGEST_APART;
  return longer && /\s{4}/u.test(text) ? LONGEST_APART : LONGEST_MARKER;
}

/** Gives the marker that an editor makes of a line: `read` with another label, or all of a line that reads as none. */
export function editedMarker(text: string, label: string, read?: ReadMarker): ReadMarker {
  if (read) return { ...read, label };
  return {
    ...PLAIN_MARKER,
    label,
    edited: true,
    ...dateAndUntil(printedDays(text)),
    name: null,
    section: null,
    to: text.length,
  };
}

/** A stamp behind a headline: 一粒种子的远行（《临江日报》2025年01月06日第02版） */
function readEnd(text: string, known: Known): ReadMarker | null {
  const bracket = Math.max(text.lastIndexOf('（', text.length - 2), text.lastIndexOf('(', text.length - 2));
  const name = bracket > 0 ? (/《[^《》]{2,20}》\s*$/u.exec(text.slice(0, bracket))?.[0].length ?? 0) : 0;
  const from = bracket - name;
  if (from <= 0 || text.length - from > LONGEST_MARKER) return null;
  const own = text.slice(from);
  const marker = readAt(own, withPlainLabel(known(own)));
  return marker && !marker.bare && marker.to === text.length - from
    ? { ...marker, stamp: true, from, to: text.length }
    : null;
}

function dateAndUntil(days: PrintedDays | null): Pick<ReadMarker, 'date' | 'until'> {
  return { date: days?.first ?? null, until: days?.last ?? null };
}

function readAt(text: string, known: string): (Omit<ReadMarker, 'from'> & { dated: boolean }) | null {
  const line = new Reader(text, known + text.slice(known.length));
  line.take(BRACKETS);
  const before = readNameAndDate(line);
  const label = readLabel(line);
  if (!label) return null;
  const ahead = line.taken;
  const stamp = takeLabel(line);
  const end = line.taken.length;
  const behind = line.known;
  const after = readBehind(line, {
    named: before.name !== null,
    dated: before.days !== null,
    code: label.code,
  });
  if (!after.own && !after.closed && !after.sectioned) line.back(end);
  const { name, days } = after.own || after.closed ? joinNameAndDate(before, after) : before;
  const section = line.taken.length > end ? after.section : null;
  const found = {
    ...label,
    own: after.own,
    sectioned: after.sectioned,
    dated: days !== null,
    named: name !== null,
    behind,
    glued: line.known.replace(JUMP_HERE, ''),
  };
  if (!isMarker(found)) return null;
  return {
    label: label.text,
    ...dateAndUntil(days),
    name,
    section,
    dated: days !== null,
    bare: days === null && name === null,
    weak: label.lettered || label.spoken === 'word',
    code: label.code,
    stamp,
    counted: label.counted,
    joined: isJoined(before, ahead) ? 'words' : after.joined,
    form: formOf(before, label, ahead),
    to: line.taken.length,
  };
}

/** Takes the label; tells whether brackets enclose it. */
function takeLabel(line: Reader): boolean {
  const bracketed = /[(（【[〔〖]/u.test(line.taken);
  line.take(LABEL);
  return bracketed && line.take(/^\s*[)）】\]〕〗]/u) !== '';
}

/** Tells whether words that are no paper's name lead up to the label: 新修订教材第三版. */
function isJoined({ name }: NameAndDate, ahead: string): boolean {
  return name !== null && !isPaper(name) && ahead.endsWith(name);
}

function formOf({ name, days }: NameAndDate, { text, numbered }: Label, ahead: string): string {
  const label = /^[A-Z]/u.test(text) ? 'letters' : /\d/u.test(text) ? 'figures' : 'numerals';
  const space = /\s$/u.test(ahead) && 'space';
  return [name && 'name', days && 'day', space, numbered && '第', label].filter(Boolean).join(' ');
}

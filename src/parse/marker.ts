/**
 * One line → the page marker that it is, or begins or ends with.
 *
 *   marker  = [ name ] [ date ] [ weekday ] [ name ] label [ section ] [ glued ]     ; 青岛日报2021年11月19日特1版
 *   stamp   = "（" marker "）"                          ; （《临江日报》2025年01月06日第 01 版）
 *           / name [ weekday ] date "Page" number       ; PORT ELLERY TIMES — Friday, November 19, 2021 — Page A3
 *   label   = 第1版 / 01版 / 特1版 / A1版 / RB01 / 04-05版 / 第三版 / 第3页
 *   section = ":要闻" / "(国内专页(经济))" / " 要闻" / "()"
 */

import { ENGLISH_DATE, isoDate, PRINTED_DATE } from '../model/printed-date.ts';
import type { Known } from './simplified.ts';

/** What a line says as a marker. */
export interface ReadMarker {
  /** As printed, without 第, 版 and white space: 特1, 01, A1, 04-05. */
  readonly label: string;
  /** ISO date; `null` where it names none. */
  readonly date: string | null;
  /** Name of the paper; `null` where it gives none. */
  readonly name: string | null;
  /** Whether the label alone makes it a marker. */
  readonly bare: boolean;
  /** Whether it stands in brackets, as below a headline. */
  readonly stamp: boolean;
  /** Whether it counts the pages of a file (第3页) instead of a paper's. */
  readonly counted: boolean;
  /** Characters of the line before the marker's own; more than 0 for a stamp at the end of a headline. */
  readonly from: number;
  /** Characters of the line up to the end of the marker. */
  readonly to: number;
}

const LONGEST = 64;
const POSSIBLE = /[版页頁]|[A-Z]\d|[Pp](?:age|AGE)/u;
const BRACKETS = /^[\s(（【[《]*/u;
const GAP = /^[\s《》【】\]（(）),，·|／/]*/u;
const BETWEEN = /^[\s《》【】\]（(）),，·|／/—–]*/u;
/** 青岛日报 before a date; 人民日报 before a label. */
const NAME_BEFORE_DATE =
  /^(?:[\p{Script=Han}A-Za-z·]{2,16}?|[A-Z][A-Za-z.'’& ]{2,40}?)(?=[》】\]\s]*(?:\d{4}\s*[年.\-/]))/u;
const NAME =
  /^\p{Script=Han}{1,12}?(?:日报|晚报|时报|早报|晨报|商报|导报|都市报|快报|周报|文艺报|报|周刊|新闻)(?=第|[^\p{Script=Han}]|$)/u;
const DATE_HERE = new RegExp(`^(?:${PRINTED_DATE.source}|${ENGLISH_DATE.source})`, 'iu');
/** PORT ELLERY TIMES  Friday, November 19, 2021 */
const ENGLISH_DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/iu;
const ENGLISH_NAME = new RegExp(
  `^[A-Z][A-Za-z.'’& ]{2,40}?(?=[\\s,|—–]*(?:${ENGLISH_DAY.source.slice(1)}[,\\s]*)?${ENGLISH_DATE.source})`,
  'iu',
);
const WEEKDAY = /^[(（]?\s*(?:星期|周|礼拜)[一二三四五六日天]\s*[)）]?/u;
const NUMBER = '(?:特|T)?\\s*[A-Z]{0,3}\\s*\\d{1,3}(?:\\s*[-—–~～至、/]\\s*[A-Z]{0,3}\\d{1,3})?';
const LABEL = new RegExp(
  `^(?:(第)?\\s*(${NUMBER})\\s*(版)|(第)\\s*([一二三四五六七八九十]{1,3}|\\d{1,4})\\s*([版页])|()([A-Z]{1,3}\\d{1,3})(?![\\dA-Za-z])|[Pp](?:age|AGE)\\s+([A-Z]?\\d{1,3})(?![\\dA-Za-z]))`,
  'u',
);
/** What follows 版 in words that are no markers: 版面, 版权, 第3版刊登… */
const MENTION = /^(?:本(?![报刊])|[块权图面税式画税的刊发登头以上转下见，。、”》]|报道)/u;
/** A line that names several pages is a list of them: 第1版 要闻 第2版 国际 */
const ANOTHER_PAGE = /\d{1,3}\s*版/u;
const SECTION =
  /^(?:\s*[:：·|／/]\s*[^。！？]{1,20}|\s*[(（【][^。]{0,24}[)）】]|\s+[^\s。，,]{1,8}|\p{Script=Han}{2,4})\s*$/u;

/** Gives the marker at the beginning of a line, or the stamp at its end; `null` where there is none. */
export function readMarker(text: string, known: Known): ReadMarker | null {
  const head = text.slice(0, LONGEST);
  if (POSSIBLE.test(head)) {
    const marker = readAt(text, known(head));
    if (marker) return { ...marker, from: 0 };
  }
  return /[版页頁]\s*[)）]$/u.test(text.slice(-4)) ? readEnd(text, known) : null;
}

/** A stamp behind a headline: 一粒种子的远行（《临江日报》2025年01月06日第02版） */
function readEnd(text: string, known: Known): ReadMarker | null {
  const from = Math.max(text.lastIndexOf('（', text.length - 2), text.lastIndexOf('(', text.length - 2));
  if (from <= 0 || text.length - from > LONGEST) return null;
  const own = text.slice(from);
  const marker = readAt(own, known(own));
  return marker && !marker.bare && marker.to === text.length - from
    ? { ...marker, stamp: true, from, to: text.length }
    : null;
}

function readAt(text: string, known: string): Omit<ReadMarker, 'from'> | null {
  const line = new Reader(text, known + text.slice(known.length));
  line.take(BRACKETS);
  const before = readFacts(line);
  const label = readLabel(line.known.slice(0, 24));
  if (!label) return null;
  const bracketed = /[(（]/u.test(line.taken);
  line.take(LABEL);
  const stamp = bracketed && line.take(/^\s*[)）]/u) !== '';
  const end = line.taken.length;
  const after = readFacts(line);
  if (isEmpty(after)) line.back(end);
  const own = line.take(SECTION) !== '' || line.rest.trim() === '';
  if (!own) line.back(end);
  const { name, date } = own ? joined(before, after) : before;
  const found = { ...label, own, dated: date !== null, named: name !== null, behind: text.slice(end) };
  if (!isMarker(found)) return null;
  const { counted } = label;
  return {
    label: label.text,
    date,
    name,
    bare: date === null && name === null,
    stamp,
    counted,
    to: line.taken.length,
  };
}

interface Label {
  /** As printed, without white space. */
  readonly text: string;
  /** Whether 第 stands before it. */
  readonly numbered: boolean;
  /** Whether it is letters and a number, with no 版. */
  readonly lettered: boolean;
  readonly counted: boolean;
}

function readLabel(text: string): Label | null {
  const found = LABEL.exec(text);
  if (!found) return null;
  const [, first, number, , second, other, sign, , letters, page] = found;
  return {
    text: (number ?? other ?? letters ?? page ?? '').replaceAll(/\s/gu, ''),
    numbered: (first ?? second) !== undefined,
    lettered: (letters ?? page) !== undefined,
    counted: sign === '页' || page !== undefined,
  };
}

/** Takes what patterns find, one after the other, from the beginning of a text. */
class Reader {
  readonly #text: string;
  readonly #known: string;
  #at = 0;

  /** `known` is the text as the patterns know it, character for character. */
  constructor(text: string, known: string) {
    this.#text = text;
    this.#known = known;
  }

  get known(): string {
    return this.#known.slice(this.#at);
  }

  get taken(): string {
    return this.#text.slice(0, this.#at);
  }

  get rest(): string {
    return this.#text.slice(this.#at);
  }

  take(pattern: RegExp): string {
    const { length } = pattern.exec(this.#known.slice(this.#at, this.#at + LONGEST))?.[0] ?? '';
    this.#at += length;
    return this.#text.slice(this.#at - length, this.#at);
  }

  back(at: number): void {
    this.#at = at;
  }
}

interface Facts {
  readonly name: string | null;
  readonly date: string | null;
}

function isEmpty({ name, date }: Facts): boolean {
  return name === null && date === null;
}

function joined(one: Facts, other: Facts): Facts {
  return { name: one.name ?? other.name, date: one.date ?? other.date };
}

/** Reads name, date and weekday, in the orders in which papers print them. */
function readFacts(line: Reader): Facts {
  line.take(GAP);
  const name = line.take(NAME_BEFORE_DATE) || line.take(NAME) || line.take(ENGLISH_NAME);
  line.take(BETWEEN);
  line.take(ENGLISH_DAY);
  line.take(BETWEEN);
  const date = isoDate(line.take(DATE_HERE));
  line.take(BETWEEN);
  line.take(WEEKDAY);
  line.take(BETWEEN);
  const behind = name || line.take(NAME);
  line.take(BETWEEN);
  return { name: behind === '' ? null : behind, date };
}

interface Found extends Label {
  /** Whether the line holds nothing else. */
  readonly own: boolean;
  readonly dated: boolean;
  readonly named: boolean;
  /** What stands behind the label. */
  readonly behind: string;
}

/** Tells a marker from words that mention a page. */
function isMarker(found: Found): boolean {
  if (!found.own) return !found.counted && !found.lettered && mayBeGlued(found);
  const bare = !found.dated && !found.named && !found.numbered && !found.lettered;
  return !(bare && /^\p{Script=Han}/u.test(found.behind));
}

/** Tells whether the text behind a label is the line below its marker. */
function mayBeGlued({ dated, named, behind }: Found): boolean {
  if (MENTION.test(behind) || ANOTHER_PAGE.test(behind.slice(0, 24))) return false;
  return dated || (named && behind.length <= 40 && !/[。！？；]$/u.test(behind));
}

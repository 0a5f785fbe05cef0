/**
 * Pages as a jump line names them → their keys, by which a page of the issue is known again.
 *
 *   pages = page *( sign page ) [ 版 ] [ section ]       ; 第2、3版 / 2—3版 / A02版·要闻
 *   page  = 第3 / 03 / A02 / 特2 / 第三 / 头
 */
import { NUMERAL_SIGNS, numberWritten, withFigures } from '../../model/chinese-number.ts';
import { append } from '../../model/list.ts';
import { narrowed } from '../../model/narrow.ts';
import { pagesOfNumeral } from '../../model/page-label.ts';

/** The key of an issue's first page: 头版, Page One. */
const FIRST = 'first';

const LABEL_HERE = `(?:(?:(?:特|T)\\s{0,3})?(?:[A-Z]{1,3}\\s{0,3})?\\d{1,3}|[${NUMERAL_SIGNS}]{1,4})`;
const ONE = `(?:第)?\\s{0,3}${LABEL_HERE}(?:\\s{0,3}[版叠疊])?`;
const SIGN_BETWEEN = '\\s{0,3}[-－—–―~～至到、，,/／和及与與]{1,2}\\s{0,3}';

/**
 * Pages by their labels, to the end of a line.
 *
 * @accepts 第3版
 * @accepts 第2、3版
 * @accepts A02版·要闻
 * @accepts 三版
 * @accepts A5
 * @accepts 2－3版
 * @accepts 第廿一版
 * @accepts 三版头条
 * @accepts 第三版右下角
 * @refuses 折点
 * @refuses 3版税
 */
const PRINTED_PAGES = new RegExp(
  `^(第)?((?:${ONE})(?:${SIGN_BETWEEN}(?:${ONE})){0,5})(?:\\s{0,3}[版页頁]面?(?:[头頭二三]?[条條]|[上下左右中](?:[上下左右方][角方部]?|半版)?)?)?(?:(?:\\s{0,3}[·・:：|｜/／]\\s{0,3}|\\s+)[\\p{Script=Han}A-Za-z]{2,8}版?)?$`,
  'u',
);

/**
 * Pages that have a name instead of a number.
 *
 * @accepts 头版
 * @accepts 封面
 * @refuses 版面
 */
const NAMED_PAGE = /^(?:第)?(?:[头頭]版|封面)(?:[头頭][条條])?$/u;

/**
 * Pages by where they stand beside this one; they name none.
 *
 * @accepts 上版
 * @accepts 下页
 * @refuses 上海
 */
const BESIDE = /^[上下次前后後][一]?[版页頁]$/u;

/**
 * One label among others, with the sign before it.
 *
 * @accepts 、3
 * @accepts —A03
 * @accepts 第三
 * @refuses 要闻
 */
const EACH = new RegExp(
  `(?:([-－—–―~～至到])[\\s－—、，,/／和及与與版]{0,9}(?:第\\s{0,3})?)?(${LABEL_HERE})`,
  'gu',
);

/**
 * What a label alone, without 第 or 版, needs to be one: a letter and a figure.
 *
 * @accepts A5
 * @accepts 特A 5
 * @refuses 5
 * @refuses 特5
 */
const LETTERED = /^(?:特|T)?[A-Z]{1,3}\s*\d/u;

/** Pages of a range at the most; chosen, more than any article takes. */
const LONGEST_RANGE = 12;

/**
 * Gives the keys of the pages that all of a text names, none for those beside this one; `null` where it names no page.
 * Without 第, 版 or a letter a number is a page where `marked` says that signs or brackets stand around it.
 */
export function readPrintedPages(text: string, marked: boolean): string[] | null {
  const own = withFigures(narrowed(text.trim()));
  if (NAMED_PAGE.test(own)) return [FIRST];
  if (BESIDE.test(own)) return [];
  const found = PRINTED_PAGES.exec(own);
  if (!found) return null;
  const labels = found[2] ?? '';
  const plain = !/[第版页頁]/u.test(own) && !LETTERED.test(own);
  if (plain && !(marked && /^\d/u.test(labels))) return null;
  return keysIn(labels);
}

function keysIn(labels: string): string[] {
  const keys: string[] = [];
  for (const [, range, label = ''] of labels.matchAll(EACH)) {
    const [key = '', ...more] = pagesOfNumeral(label).map(keyOfPage);
    if (range) append(keys, between(keys.at(-1) ?? key, key));
    append(keys, [key, ...more]);
  }
  return [...new Set(keys)];
}

/** Gives the keys of a page by its label: `3` for 03 and 第三, `T2` for 特2, both for 04-05. */
export function keysOfLabel(label: string): string[] {
  return readPrintedPages(label, true) ?? [label];
}

/** A page, as far as its names tell of it. */
interface NamedPage {
  readonly label: string;
  readonly sequence: number;
}

/** Gives the keys by which a page of an issue is named: by its label, and as the first. */
export function keysOfPage({ label, sequence }: NamedPage): string[] {
  return sequence === 1 ? [FIRST, ...keysOfLabel(label)] : keysOfLabel(label);
}

/** Gives what a key can mean on the page with a label: itself, or with the letters of the section there: 3 on A1 is A3. */
export function namesOfKey(key: string, from: string): string[] {
  const letters = /^[A-Z]+/u.exec(keysOfLabel(from)[0] ?? '')?.[0];
  return letters !== undefined && /^\d/u.test(key) ? [key, letters + key] : [key];
}

function keyOfPage(label: string): string {
  const plain = label.replaceAll(/\s/gu, '').replace(/^特/u, 'T');
  const [, letters = '', figures] = /^([A-Z]*)(\d+)$/u.exec(plain) ?? [];
  return figures === undefined ? String(numberWritten(plain) ?? 0) : letters + String(Number(figures));
}

function between(from: string, to: string): string[] {
  const [, letters, first] = /^([A-Z]*)(\d+)$/u.exec(from) ?? [];
  const last = /^[A-Z]*(\d+)$/u.exec(to)?.[1];
  const length = Number(last) - Number(first) - 1;
  if (!(length > 0 && length <= LONGEST_RANGE)) return [];
  return Array.from({ length }, (_, index) => `${letters ?? ''}${Number(first) + index + 1}`);
}

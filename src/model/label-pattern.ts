/** Sources of the patterns by which labels of pages are known; their grammar stands in `page-label.ts`. */
import { LARGE_NUMBER_SIGNS, NUMERAL_SIGNS } from './chinese-number.ts';

/** Source of a class of the signs that join the pages of a label. */
export const LABEL_JOINS = '-—–―－~～〜至、，,·・•/／|｜+＋&＆和';
const SPECIAL = '(?:[特增]刊?|[号號]外)';
/** Four figures that can be a year are a label only behind letters. */
const NUMBER = String.raw`(?:\d{1,3}(?!\d)|(?!(?:1[89]|20)\d\d)\d{4}|[${LARGE_NUMBER_SIGNS}])`;
const FIGURES = String.raw`(?:${SPECIAL}\s*(?:第\s*)?)?(?:(?:[A-Z]{1,4}|[a-z])[\s·・-]*(?:\d{1,4}|[${LARGE_NUMBER_SIGNS}])|${NUMBER})[A-C]?`;
const NUMERAL = String.raw`(?:${SPECIAL}\s*(?:第\s*)?)?[${NUMERAL_SIGNS}]{1,5}`;
const SHEET_NUMBER = String.raw`(?:\d{1,2}|[${NUMERAL_SIGNS}]{1,3})`;

function joined(part: string): string {
  return String.raw`${part}(?:\s*(?:版\s*)?[${LABEL_JOINS}]\s*(?:第\s*)?${part}){0,7}`;
}

/** Source of a pattern of what parts the halves of a double page where no sign joins them: 02版 03版, 第二版第三版. */
export const APART_BY_PAGE = String.raw`\s{0,8}版(?:\s{0,8}第\s{0,8}|\s{1,8})`;
const PAGES_GAP = String.raw`(?:\s{1,8}|\s{0,3}[.．]\s{0,3})`;
const PAGE_PAIR = String.raw`(?:[A-Z]{1,3}\d{1,3}${PAGES_GAP}[A-Z]{1,3}\d{1,3}|\d{2,3}${PAGES_GAP}\d{2,3}(?!\d)|${FIGURES}${APART_BY_PAGE}${FIGURES})`;

/** Source of a pattern of a label in figures, before its 版. */
export const LABEL_IN_FIGURES = String.raw`(?:${PAGE_PAIR}(?=\s{0,8}版)|${joined(FIGURES)})`;

/** Source of a pattern of a label in numerals, before its 版. */
export const LABEL_IN_NUMERALS = String.raw`(?:${NUMERAL}${APART_BY_PAGE}${NUMERAL}(?=\s{0,8}版)|${joined(NUMERAL)})`;

/** Source of a pattern of letters and a number that are a label without 版: A14, A06/A07. */
export const LABEL_IN_LETTERS = String.raw`[A-Z]{1,3}\d{1,3}(?:\s*[${LABEL_JOINS}]\s*[A-Z]{0,3}\d{1,3}(?![·・.．]\d))?(?![\dA-Za-z])`;

/** Source of a pattern of a page that is called by its place. */
export const LABEL_IN_WORDS = '(?:[头頭]版|封[面底二三]|[号號]外|中[缝縫])';

/** Source of a pattern of a sheet that numbers no page of its own: 第一張. */
export const SHEET_ALONE = String.raw`第\s*${SHEET_NUMBER}\s*大?[张張]`;

/** Source of a pattern of a page of a sheet, before its 版: 第二张第五, B叠03. */
export const LABEL_ON_SHEET = String.raw`(?:[A-Z]\d?\s*[叠疊]|(?:第\s*)?${SHEET_NUMBER}\s*(?:大?[张張]|[叠疊]))\s*(?:第\s*)?(?:${joined(`${NUMBER}[A-C]?`)}|${joined(`[${NUMERAL_SIGNS}]{1,5}`)})`;

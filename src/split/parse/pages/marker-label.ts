/** The rest of a line → the label with which it begins: 第01版, 特1版, 第四、五版, A14, 头版, 第3页, B叠03版, 第二张第五版. */
import { NUMERAL_SIGNS } from '../../../model/chinese-number.ts';
import {
  LABEL_IN_FIGURES,
  LABEL_IN_LETTERS,
  LABEL_IN_NUMERALS,
  LABEL_IN_WORDS,
  LABEL_ON_SHEET,
  SHEET_ALONE,
} from '../../../model/label-pattern.ts';
import { joinsNeighbours, printedLabel } from '../../../model/page-label.ts';
import type { Reader } from '../text/reader.ts';

/** Characters of a label at the most; chosen, with room for eight joined ones. */
const LONGEST_LABEL = 36;

const GUTTER = '(?:\\s*中[缝縫])?';

/**
 * The label of a page, or of a file’s page.
 *
 * @accepts 第1版
 * @accepts 01版
 * @accepts 特1版
 * @accepts A1
 * @accepts RB01
 * @accepts 04、05版
 * @accepts 第三版 社会
 * @accepts 第四版、第五版
 * @accepts 四版
 * @accepts 头版：要闻
 * @accepts 第3页
 * @accepts A05頁
 * @accepts Page A3
 * @accepts p. A4
 * @accepts B叠03版
 * @accepts 第二张第五版
 * @accepts 第一張
 * @accepts 2、3版中缝
 * @accepts 号外
 * @accepts 第02版 第03版
 * @accepts A02 A03版
 * @accepts 02.03版
 * @refuses 要闻
 * @refuses 头版头条
 * @refuses 1月5日
 * @refuses A1a
 * @refuses 第一张邮票
 * @refuses 号外一响
 */
export const LABEL = new RegExp(
  [
    String.raw`^(?:(?<sheet>${LABEL_ON_SHEET})\s*版`,
    String.raw`(?<first>第)?\s*${LABEL_IN_FIGURES}\s*版(?:面(?=\s*(?:$|[/／:：|·]))|${GUTTER})`,
    String.raw`(?<second>第)?\s*(?<numeral>${LABEL_IN_NUMERALS})\s*版${GUTTER}`,
    String.raw`(?<counted>第\s*(?:\d{1,4}|[${NUMERAL_SIGNS}]{1,5})\s*[页頁]|(?:Page\s+|[Pp][gp]?\.\s*)[A-Z]?\d{1,3}(?![\dA-Za-z]))`,
    String.raw`(?<lettered>[A-Z]{1,2}\d{1,3}\s*[页頁]|${LABEL_IN_LETTERS})`,
    String.raw`(?<word>${LABEL_IN_WORDS}版?|${SHEET_ALONE})(?=\s|$|[:：·|／/(（《）)]))`,
  ]
    .join('|')
    .replaceAll('Page', '[Pp](?:age|AGE)'),
  'u',
);

/**
 * Another page behind a label, which no sign joins to it: such a line lists pages, or needs its editor’s word.
 *
 * @accepts ` 第04版`
 * @accepts 五版
 * @refuses 、04版
 * @refuses ` 要闻`
 */
const ANOTHER = new RegExp(
  String.raw`^[\s.．]{0,8}(?:第\s{0,3})?(?:${LABEL_IN_FIGURES}|${LABEL_IN_NUMERALS})\s{0,3}版`,
  'u',
);

export interface Label {
  /** As printed, without white space. */
  readonly text: string;
  /** Whether 第 stands before it, or its sheet. */
  readonly numbered: boolean;
  /** Whether it is letters and a number, with no 版. */
  readonly lettered: boolean;
  /** Whether it is letters and a number, with no word that says what they count: G20, A1. */
  readonly code: boolean;
  /** Whether it is a numeral without 第, or a word: both stand in sentences, too. */
  readonly spoken: 'numeral' | 'word' | null;
  readonly counted: boolean;
}

/** Gives the label with which the rest of a line begins, as printed; `null` where it begins with none. */
export function readLabel(line: Reader): Label | null {
  const found = LABEL.exec(line.known.slice(0, LONGEST_LABEL));
  if (!found) return null;
  const text = printedLabel(line.rest.slice(0, found[0].length));
  if (!joinsNeighbours(text) || ANOTHER.test(line.known.slice(found[0].length))) return null;
  const { sheet, first, second, numeral, counted, lettered, word } = found.groups ?? {};
  const numbered = [sheet, first, second].some((part) => part !== undefined);
  return {
    text,
    numbered: numbered || startsWithOrdinal(counted) === true,
    lettered: lettered !== undefined || startsWithOrdinal(counted) === false,
    code: lettered !== undefined && !/[页頁]$/u.test(lettered),
    spoken: word !== undefined ? 'word' : numeral !== undefined && !numbered ? 'numeral' : null,
    counted: counted !== undefined,
  };
}

function startsWithOrdinal(counted: string | undefined): boolean | undefined {
  return counted?.startsWith('第');
}

/**
 * The words of a pointer → what else there is to read, and where: 相关报道见3版, 图见二版, 报道见3版，评论见4版.
 *
 *   pointer = [ what ] 见 [ 今日 ] pages        ; what = 相关报道 / 图片报道 / 公报全文 / 更多报道 …
 */
import { readPrintedPages } from './printed-page.ts';

const QUALITY =
  '(?:相[关關]|有[关關]|更多|[详詳][细細]|[图圖]片|深度|[后後][续續]|另有|其[他它]|[专專][题題]|[独獨]家|[现現][场場]|重[点點]|精彩)';
const KIND =
  '(?:[报報][道導]|新[闻聞]|[内內]容|[链鏈]接|[图圖][文片解]?|[组組][图圖]|照片|[评評][论論]|社[论論]|短[评評]|解[读讀]|全文|摘要|消息|名[单單]|[详詳]情|[专專][访訪]|[专專][题題]|特[写寫]|文章?)';
const RELATED = `(?:${QUALITY}|${QUALITY}?${KIND}(?:[及和与與、]${QUALITY}?${KIND}){0,2})`;
const PERHAPS_TODAY = '(?:今[日天]|本[报報](?:今[日天])?|本期|同日)?';

/**
 * What else there is to read.
 *
 * @accepts 相关报道见3版
 * @accepts 图片报道见4版
 * @accepts 全文及图片刊5版
 * @accepts 公报全文见3版
 * @accepts 详见A4
 * @accepts 报道详见今日4版
 * @refuses 看见3版
 */
const SEE = new RegExp(
  `^(?:\\p{Script=Han}{0,8}(?=(?:全文|摘要|名[单單]))|(?:今日|本[报報]))?${RELATED}?\\s*(?:[均并並另刊分][别別]?\\s*)?(?:[详詳參参请請][见見看阅閱][刊载載]?|[详詳]?刊[于於在登发發载載]{0,2}|[见見]刊?)\\s*${PERHAPS_TODAY}\\s*`,
  'u',
);

/**
 * What parts two pointers on one line.
 *
 * @accepts 报道见3版，评论见4版
 * @refuses 相关报道见3版
 */
const BETWEEN_POINTERS = /\s{0,3}[，,；;]\s{0,3}|(?<=[版页頁])\s{1,3}/u;

/** Pointers on one line at the most; chosen, more than a column holds. */
const MOST_POINTERS = 5;

/** Gives how many characters of a text say that there is more to read; 0 where none do. */
function lengthOfWords(text: string): number {
  return SEE.exec(text)?.[0].length ?? 0;
}

/** Gives the keys of the pages on which there is more to read, by one pointer or several; `null` where a line is none. */
export function readPointers(core: string, marked: boolean): string[] | null {
  const parts = core.split(BETWEEN_POINTERS);
  // A comma stands between pages too: 相关报道见2、3版.
  const whole = readPointer(core, marked);
  if (whole || parts.length < 2 || parts.length > MOST_POINTERS) return whole;
  const keys = parts.map((part) => readPointer(part, marked));
  return keys.some((key) => key === null) ? null : [...new Set(keys.flatMap((key) => key ?? []))];
}

function readPointer(text: string, marked: boolean): string[] | null {
  const length = lengthOfWords(text);
  return length > 0 ? readPrintedPages(text.slice(length), marked) : null;
}

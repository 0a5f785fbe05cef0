/** A label and what stands around it → whether it is that of a marker, or of words that mention a page. */
import type { Label } from './marker-label.ts';
import { runsOn } from './run-on.ts';

/**
 * What follows 版 in words that are no markers: 版面, 版权, 第3版刊登…
 *
 * @accepts 面
 * @accepts 权所有
 * @accepts 刊登
 * @accepts ` paper ran out`
 * @refuses 图书上市
 * @refuses 要闻
 * @refuses 本报
 */
const MENTION =
  /^(?:本(?![报刊])|图(?![书片文说像])|[块权面税式画的刊发登头以上转下见，。、”》]|撰|载|报[道导]|\s*\p{Lowercase_Letter}{2})/u;

/**
 * What a paper does on its page, and what no section is called.
 *
 * @accepts 报道
 * @accepts 撰文
 * @refuses ` 报道`
 * @refuses 深度报道
 */
const REPORTS = /^(?:[报報][道导導]|[撰载載刊发發]文)/u;

/**
 * A second page: a line that names several is a list of them, as in 第1版 要闻 第2版 国际.
 *
 * @accepts 要闻 第2版 国际
 * @refuses 要闻
 * @refuses 版2
 */
const ANOTHER_PAGE = /\d{1,3}\s*版/u;

/**
 * From which page an article goes on, behind a label.
 *
 * @accepts （上接B1版）
 * @accepts (下转第二版)
 * @refuses 上接B1版
 * @refuses （要闻）
 */
export const JUMP_HERE = /^\s*[(（]\s*(?:上接|下转|紧接)[^()（）]{1,12}[)）]/u;

/**
 * What makes letters and a number behind which it stands a thing of that name: D301次列车, B2轮融资, A4纸.
 *
 * @accepts 次列车
 * @accepts 轮融资
 * @accepts 号线
 * @accepts 级自动驾驶
 * @refuses 线索
 * @refuses 路况
 * @refuses 要闻
 */
const OF_CODE = /^(?:[次轮輪级級型款代列股]|[号號]?[线線](?!索)|路(?!况|況)|[纸紙](?!媒))/u;

/** Tells whether words behind a label say that a sentence names a page, or another thing that is called so. */
export function isMentioned(behind: string, code: boolean): boolean {
  return MENTION.test(behind) || isOfThing({ behind, code });
}

interface FoundLabel extends Label {
  /** Whether the line holds nothing else. */
  readonly own: boolean;
  /** Whether a sign leads to the name of a section, and white space to other text. */
  readonly sectioned: boolean;
  readonly dated: boolean;
  readonly named: boolean;
  /** What stands behind the label, as patterns know it. */
  readonly behind: string;
  /** What stands behind the marker, less the page from which it goes on. */
  readonly glued: string;
}

/** Tells whether what stands behind a label is told of another thing than a page, or of what stands on it. */
function isOfThing({ behind, code }: Pick<FoundLabel, 'behind' | 'code'>): boolean {
  return runsOn(behind) || REPORTS.test(behind) || (code && OF_CODE.test(behind));
}

/** Tells a marker from words that mention a page. */
export function isMarker(found: FoundLabel): boolean {
  if (isOfThing(found) || !isPlaced(found)) return false;
  if (!found.own)
    return !found.counted && !(found.lettered && !found.sectioned && !found.dated) && mayBeGlued(found);
  const bare = !found.dated && !found.named && !found.numbered && !found.lettered;
  return !(bare && /^\p{Script=Han}/u.test(found.behind));
}

/** Tells whether a label that is a word or a numeral is no part of a sentence: beside a day or a paper's name, a word also alone. */
function isPlaced({ spoken, dated, named, behind }: FoundLabel): boolean {
  return spoken === null || dated || named || (spoken === 'word' && behind.trim() === '');
}

/** Tells whether the text behind a label is the line below its marker. */
function mayBeGlued({ text, dated, named, sectioned, numbered, behind, glued }: FoundLabel): boolean {
  if (MENTION.test(behind) || ANOTHER_PAGE.test(glued.slice(0, 24))) return false;
  return (
    dated ||
    text.startsWith('特') ||
    (sectioned && numbered && !/^\s/u.test(behind)) ||
    (named && behind.length <= 40 && !/[。！？；]$/u.test(behind))
  );
}

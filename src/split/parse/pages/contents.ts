/**
 * Lines that tell what stands on the pages, and open none.
 *
 *   contents = guide 1*teaser                 ; 今日导读, then 老旧电梯更新有了“资金池” 第02版
 *            / 3*headline                     ; at the top, each of which comes again below
 */
import type { SourceLine } from '../../../model/source.ts';

/**
 * The heading of a list of pages.
 *
 * @accepts 今日导读
 * @accepts 目录
 * @refuses 今日导读员
 * @refuses 导读：渔港
 */
export const GUIDE = /^(?:今日|本期|本报|各版)?(?:版面)?(?:导读|导航|要目|目录|提要)$/u;

/**
 * A heading that is one only above lines that name a page.
 *
 * @accepts 今日看点
 * @refuses 看点
 * @refuses 今日看点很多
 */
const LEADING_HEADING = /^(?:今日|本期|本报)(?:看点|关注|推荐)$/u;

/**
 * A line that ends with the page on which more is told, or opens with it.
 *
 * @accepts 冬至夜的三百碗汤圆 A3
 * @accepts 老旧电梯更新有了“资金池” 第02版
 * @accepts A3：冬至夜的三百碗汤圆
 * @refuses 冬至夜的三百碗汤圆
 * @refuses 第02版
 */
const TEASER =
  /^(?:\S.{2,}(?:[\s.…·]|[(（]|第|见)\s{0,9}(?:[A-Z特]?\d{1,3}\s*版|[A-Z]\d{1,3})\s*[)）]?|(?:第?[A-Z特]?\d{1,3}版|[A-Z]\d{1,3})[\s:：·|]+\S.{2,})$/u;

/** Headlines of a list at the least; chosen: two lines that come again can be chance. */
const FEWEST = 3;

/** Lines of a text among which a list of its headlines begins; a guess. */
const TOP = 12;

/** Characters of a headline in such a list; the longest is that of a heading line, the shortest a guess. */
const SHORTEST_LISTED = 4;
const LONGEST_LISTED = 60;

/** Gives the numbers of the lines of such lists. */
export function findContents(lines: readonly SourceLine[]): number[] {
  const visible = lines.filter(({ text }) => text !== '');
  return [...teasers(visible), ...headlines(visible)].map(({ number }) => number);
}

function teasers(visible: readonly SourceLine[]): SourceLine[] {
  return visible.flatMap(({ text }, index) => {
    if (!GUIDE.test(text) && !LEADING_HEADING.test(text)) return [];
    let end = index + 1;
    while (TEASER.test(visible[end]?.text ?? '')) end += 1;
    return end > index + 1 ? visible.slice(index, end) : [];
  });
}

/** Gives the first run of lines at the top that all come again, in this order or another. */
function headlines(visible: readonly SourceLine[]): SourceLine[] {
  const last = new Map<string, number>();
  for (const [index, { text }] of visible.entries()) if (isOfHeadlineLength(text)) last.set(text, index);
  for (let start = 0, end = 0; start < Math.min(TOP, visible.length); start = end + 1) {
    end = start;
    while ((last.get(visible[end]?.text ?? '') ?? 0) > end) end += 1;
    const begin = beginOfRun(visible, [start, end], last);
    if (begin < TOP && end - begin >= FEWEST) return visible.slice(begin, end);
  }
  return [];
}

/** Gives the index from which on, to the end, each line is another and comes again behind that end. */
function beginOfRun(
  visible: readonly SourceLine[],
  [start, end]: readonly [number, number],
  last: ReadonlyMap<string, number>,
): number {
  const seen = new Set<string>();
  let begin = end;
  for (; begin > start; begin -= 1) {
    const text = visible[begin - 1]?.text ?? '';
    if (seen.has(text) || (last.get(text) ?? 0) < end) break;
    seen.add(text);
  }
  return begin;
}

function isOfHeadlineLength({ length }: string): boolean {
  return length >= SHORTEST_LISTED && length <= LONGEST_LISTED;
}

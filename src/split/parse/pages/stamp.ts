/**
 * Markers that stand below a headline, or below an article, instead of above a page.
 *
 *   stamped = 1*4headline stamp ( byline / prose )
 *   ended   = 1*headline 1*prose stamp                ; each article of the text
 */
import type { SourceLine } from '../../../model/source.ts';
import type { FoundMarker } from './found-marker.ts';
import { isMasthead, isPaperName } from './masthead.ts';
import { BYLINE, HEADING_LENGTH, PADDED_NAME, PROSE_END } from '../lines/pattern.ts';

/** Lines of a headline above its stamp at the most; chosen: a kicker, two lines and a deck. */
const HEAD_LINES = 4;

/** Lines above the first stamp, with what the paper prints above its first headline; a guess, as many again. */
const TOP_LINES = 8;

/** Gives, for the index of each stamp, the index of the first line of the headline above it. */
export function findStamps(lines: readonly SourceLine[], found: readonly FoundMarker[]): Map<number, number> {
  const markers = new Set(found.map(({ index }) => index));
  const heads = found.map((entry) => ({ entry, head: headAbove(lines, entry.index, markers) }));
  // Where the first has no headline above it, such markers stand above their articles.
  const below = heads.find(({ entry: { marker } }) => marker.stamp)?.head !== null;
  const inBrackets = heads.filter(
    ({ entry: { marker, index } }) =>
      below &&
      marker.stamp &&
      (marker.from === 0 || BYLINE.test(lines[index]?.text.slice(0, marker.from) ?? '')),
  );
  const above = heads.filter(({ head }) => head !== null).length;
  const first = found[0] ? lines.slice(0, found[0].index).filter(({ text }) => text !== '') : [];
  const texts = found.filter(({ index }) => isBelowHeadline(textBelow(lines, index))).length;
  const all =
    first.length > 0 &&
    (first.length <= HEAD_LINES ||
      (first.length <= TOP_LINES && first.every(({ text }) => mayStandOnTop(text)))) &&
    above === heads.length &&
    heads.length > 1 &&
    texts * 2 >= found.length;
  return new Map(
    (all ? heads : inBrackets).flatMap(({ entry, head }) =>
      head === null ? [] : [[entry.index, head] as const],
    ),
  );
}

/**
 * Gives, for the index of each marker, the index of the first line of the article that ends with it; none where markers
 * stand anywhere else than behind running text, or text follows the last.
 */
export function findEndStamps(
  lines: readonly SourceLine[],
  found: readonly FoundMarker[],
): Map<number, number> {
  const starts = new Map<number, number>();
  let from = 0;
  for (const { index, marker } of found) {
    const above = lines.slice(from, index).filter(({ text }) => text !== '');
    if (marker.from > 0 || above.length < 2 || mayBeHeading(above.at(-1)?.text ?? ''))
      return new Map<number, number>();
    starts.set(index, (above[0]?.number ?? 1) - 1);
    from = index + 1;
  }
  const behind = lines.slice(from).filter(({ text }) => text !== '');
  return found.length > 1 && behind.length < 2 ? starts : new Map<number, number>();
}

function textBelow(lines: readonly SourceLine[], index: number): string {
  return lines.slice(index + 1, index + 4).find(({ text }) => text !== '')?.text ?? '';
}

/** A byline or running text, which a headline above a stamp leads to. */
function isBelowHeadline(text: string): boolean {
  return BYLINE.test(text) || PADDED_NAME.test(text) || !mayBeHeading(text);
}

/** Gives the index of the first of the heading lines directly above a line; `null` where there is none. */
function headAbove(lines: readonly SourceLine[], index: number, markers: ReadonlySet<number>): number | null {
  const last = lines[index - 1]?.text === '' ? index - 2 : index - 1;
  let first = last + 1;
  while (first > 0 && first > last - HEAD_LINES + 1 && isHead(lines[first - 1], markers)) first -= 1;
  // A name alone signs the article above.
  const named = first === last && PADDED_NAME.test(lines[first]?.text ?? '');
  return first > last || named ? null : first;
}

function isHead(line: SourceLine | undefined, markers: ReadonlySet<number>): boolean {
  return line !== undefined && !markers.has(line.number - 1) && mayBeHeading(line.text);
}

function mayStandOnTop(text: string): boolean {
  return text.length <= HEADING_LENGTH && (!PROSE_END.test(text) || /[！!？?]$/u.test(text));
}

function mayBeHeading(text: string): boolean {
  if (text === '' || text.length > HEADING_LENGTH) return false;
  if (isMasthead(text) || isPaperName(text)) return false;
  return !PROSE_END.test(text) || /[！!？?]$/u.test(text);
}

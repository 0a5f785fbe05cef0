/**
 * The front page of a paper that prints no label on it: its masthead stands above its articles, and markers open the others.
 *
 *   front = *2any masthead *( headline / prose )      ; 鹭津晚报 2000年12月2日 星期六 今日24版
 */
import { pageSlug } from '../../../model/page-label.ts';
import { printedDays } from '../../../model/printed-date.ts';
import type { SourceLine } from '../../../model/source.ts';
import { HEADING_LENGTH, PROSE_END } from '../lines/pattern.ts';
import type { Known } from '../text/known.ts';
import { isMasthead, mastheadName } from './masthead.ts';
import type { Opening } from './opening.ts';

/** Lines of text above the masthead and itself at the most; a guess, with room for a name and a motto. */
const LINES_ABOVE = 3;

/** Gives the page that a masthead opens above the first marker; none where no article stands there, or that marker is the front page’s. */
export function pageOfMasthead(
  lines: readonly SourceLine[],
  next: Opening | undefined,
  known: Known,
): Opening[] {
  if (next === undefined || next.stamp || next.start < 2) return [];
  const label = firstLike(next.label);
  if (label === null) return [];
  const masthead = lines
    .slice(0, next.start)
    .filter(({ text }) => text !== '')
    .slice(0, LINES_ABOVE)
    .find(({ text }) => isDated(known(text)));
  if (
    masthead === undefined ||
    !lines.slice(masthead.number, next.start).some(({ text }) => isParagraph(text))
  )
    return [];
  const front: Opening = {
    start: masthead.number - 1,
    label,
    date: printedDays(known(masthead.text))?.first ?? null,
    stamp: false,
    marker: { line: masthead.number, text: masthead.text, glued: false },
    decision: { reason: 'marker-masthead', confidence: 0.85 },
  };
  return [front];
}

/** A masthead that names the paper and its day: a byline or a dateline names one of them at the most. */
function isDated(text: string): boolean {
  return isMasthead(text) && mastheadName(text) !== null && printedDays(text) !== null;
}

function isParagraph(text: string): boolean {
  return text.length > HEADING_LENGTH && PROSE_END.test(text);
}

/** Gives the first label as the paper writes its labels: 01 beside 02, A1 beside A2; `null` where this one is the first. */
function firstLike(label: string): string | null {
  const [, letters = '', digits = ''] = /^([A-Z]{0,2})(\d{1,4})$/u.exec(label) ?? [];
  const first = letters + (digits.startsWith('0') ? '1'.padStart(digits.length, '0') : '1');
  return pageSlug(first, true) === pageSlug(label, true) ? null : first;
}

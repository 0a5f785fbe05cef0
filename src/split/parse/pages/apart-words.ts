/**
 * Markers beside which words stand that no marker has → how sure each is, by those of its form and day and by the order of
 * pages.
 *
 *   第2版 海风 2021年11月19日               ; one: behind page 1 and before page 3 as sure as those
 *   第2版 修订稿 2022年5月1日 征求意见      ; several: of a new edition as well as of a page
 */
import { pageSpan } from '../../../model/page-label.ts';
import type { MarkerAmongOthers, WordsOf } from './other-markers.ts';
import { follows } from './other-markers.ts';
import type { FoundMarker, ReadMarker } from './found-marker.ts';

/** How sure they are; chosen: what is less than 0.7 is shown as doubtful. */
const IN_ORDER = 0.8;
const DOUBTFUL_ONE = 0.65;

/** Gives how sure such a marker is: `undefined` for one that is so by its form, `null` for one that nothing bears out. */
export function surenessApart(words: WordsOf, place: MarkerAmongOthers): number | null | undefined {
  const { marker } = place.found[place.at] as FoundMarker;
  return words === 'one apart' ? sureWithOne(marker, place) : sureWithSeveral(marker, place);
}

function sureWithOne(marker: ReadMarker, place: MarkerAmongOthers): number | null | undefined {
  const { others, opens } = place;
  if (others.hasLike(marker)) {
    if (isInOrder(marker, place)) return undefined;
    return isAscending(marker, place) ? IN_ORDER : DOUBTFUL_ONE;
  }
  if (opens || isInOrder(marker, place)) return IN_ORDER;
  return others.isTheirDay(marker.date) ? DOUBTFUL_ONE : null;
}

function sureWithSeveral(marker: ReadMarker, place: MarkerAmongOthers): number | null {
  const { found, at, others, opens } = place;
  const isAgain = found[at - 1]?.marker.label === marker.label;
  if (others.isSound(marker.label) && !isAgain) return null;
  const inOrder = isInOrder(marker, place);
  if (inOrder && others.hasLike(marker))
    return others.hasLike(marker, 'several apart') ? IN_ORDER : DOUBTFUL_ONE;
  return opens && (inOrder || !others.areSound) ? DOUBTFUL_ONE : null;
}

/** Tells whether a marker is that of the page behind the one before, or before the one behind it, or the one before again. */
function isInOrder({ label }: ReadMarker, { found, at }: MarkerAmongOthers): boolean {
  const [before, behind] = [found[at - 1]?.marker.label, found[at + 1]?.marker.label];
  const isNext = before !== undefined && (before === label || follows(before, label));
  return isNext || (behind !== undefined && (behind === label || follows(label, behind)));
}

/** Tells whether a page stands behind none with a higher number, and before none with a lower one. */
function isAscending({ label }: ReadMarker, { found, at }: MarkerAmongOthers): boolean {
  const numbers = [found[at - 1]?.marker.label, label, found[at + 1]?.marker.label].map(
    (each) => each && pageSpan(each),
  );
  return [0, 1].every((index) => {
    const [one, other] = numbers.slice(index, index + 2);
    return !one || !other || one.prefix !== other.prefix || one.first <= other.first;
  });
}

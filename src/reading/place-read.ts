/** Where in a page its reader is. */
import { askedBy } from './short-address.ts';

/** What has the same anchor in every language: blocks of text, the parts of a list, an issue's pages and articles. */
const PLACES = 'main :is([data-block], [data-translation], section, article, .entry)[id]';

/**
 * Gives what is read: what the address names, as long as it or the head of the page is in the window; else the first
 * place that begins in the upper half of the window, or the last one above; `null` at the head of a page.
 */
export function placeRead(page: Document): Element | null {
  const named = page.getElementById(askedBy(location.hash));
  if (named && (scrollY < innerHeight / 2 || isInWindow(named))) return named;
  if (scrollY === 0) return null;
  const places = [...page.querySelectorAll(PLACES)].filter((place) => place.getClientRects().length > 0);
  const topOf = (place: Element): number => place.getBoundingClientRect().top;
  return (
    places.find((place) => topOf(place) >= 0 && topOf(place) < innerHeight / 2) ??
    places.findLast((place) => topOf(place) < 0) ??
    null
  );
}

function isInWindow(place: Element): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

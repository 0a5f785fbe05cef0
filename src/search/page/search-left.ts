/** The search that led to a page, and from there on to others. */

/** Of the browser's store of one tab. */
const KEPT_SEARCH = 'banmian-search';

/** Gives the address of the search that the reader came from, its filters included; else one for what is marked. */
export function addressBack(search: HTMLAnchorElement, typed: string): string {
  const { referrer } = document;
  const [from] = referrer.split('?');
  if (from === search.href) return keepSearch(referrer, typed);
  const kept = readKept(typed);
  if (kept?.startsWith(`${search.href}?`)) return kept;
  return `${search.href}?${new URLSearchParams({ q: typed }).toString()}`;
}

/** Keeps the address of a search for what it marks; a browser may refuse. */
function keepSearch(address: string, typed: string): string {
  try {
    sessionStorage.setItem(KEPT_SEARCH, JSON.stringify([typed, address]));
  } catch {
    // Then the way back is to the plain search.
  }
  return address;
}

function readKept(typed: string): string | null {
  try {
    const [marked, address] = JSON.parse(sessionStorage.getItem(KEPT_SEARCH) ?? '[]') as unknown[];
    return marked === typed && typeof address === 'string' ? address : null;
  } catch {
    return null;
  }
}

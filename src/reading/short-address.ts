/** The short address of a block: a measure is called by its number (`m3`), any other block by its place (`p5`). */

/** Gives the id by which a block is cited; empty where it has none. */
export function shortId(block: Element): string {
  return block.querySelector('.run-in-head[id]')?.id ?? block.id;
}

/** Shows the short form in the address of a page that was opened by the other one. */
export function shortenAddress(page: Document): void {
  const asked = askedBy(location.hash);
  const block = asked === '' ? null : page.getElementById(asked);
  if (!block?.matches('[data-block], [data-translation]')) return;
  const short = shortId(block);
  if (short !== asked) history.replaceState(history.state, '', `#${short}`);
}

/** Gives what a fragment asks for; as it stands where a hand wrote no valid one (`#%E5`). */
export function askedBy(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

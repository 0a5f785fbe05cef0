/** The links to the search page in other languages of the interface: they ask there what is asked here. */

/** The ways to follow a link; what is asked is read as late as can be. */
const APPROACHES = ['pointerdown', 'focus', 'click'] as const;

/** Makes links lead to the query, the filters, the sort and the view that the address has when they are followed. */
export function carrySearch(links: Iterable<HTMLAnchorElement>): void {
  for (const link of links)
    for (const approach of APPROACHES)
      link.addEventListener(approach, () => {
        link.search = location.search;
      });
}

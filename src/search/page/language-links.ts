/** The links to a page in other languages of the interface: they lead to the place that is read here, and ask what is asked here. */

/** The ways to follow a link; what is asked is read as late as can be. */
const APPROACHES = ['pointerdown', 'focus', 'click'] as const;

/** Makes links keep what the address holds when they are followed: anchor, query, filters, sort, view, steps. */
export function keepPlace(links: Iterable<HTMLAnchorElement>): void {
  for (const link of links)
    for (const approach of APPROACHES)
      link.addEventListener(approach, () => {
        link.search = location.search;
        link.hash = location.hash;
      });
}

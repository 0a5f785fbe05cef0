/** The links to a page in other languages of the interface: they lead to the place that is read here, and ask what is asked here. */
import { placeRead } from './place-read.ts';

/** The ways to follow a link; what is asked is read as late as can be. */
const APPROACHES = ['pointerdown', 'focus', 'click'] as const;

/** Makes the links to other languages lead to the place that is read when they are followed, and keep what the address asks: query, filters, sort, view, steps. */
export function keepPlace(page: Document): void {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('a.language')) {
    const address = link.href;
    for (const approach of APPROACHES)
      link.addEventListener(approach, () => {
        const place = placeRead(page);
        // What has another address in that language says it itself.
        const elsewhere = place?.querySelector<HTMLAnchorElement>(`a[hidden][hreflang="${link.hreflang}"]`);
        link.href = elsewhere?.href ?? address;
        link.search = location.search;
        if (!elsewhere) link.hash = place?.id ?? location.hash;
      });
  }
}

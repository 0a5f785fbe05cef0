/** Marks in a list of contents where the reader is. */

/** Marks the link to the last stop whose beginning has passed the upper third of the window, and hands each to `onReach`. */
export function markPosition(
  stops: Iterable<Element>,
  links: Iterable<HTMLAnchorElement>,
  onReach: (link: HTMLAnchorElement) => void,
): void {
  const byId = new Map(Array.from(links, (link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const passed = new Set<string>();
  let current: HTMLAnchorElement | undefined;
  const ordered = Array.from(stops, ({ id }) => id);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target.id);
        else passed.delete(target.id);
      }
      const link = byId.get(ordered.findLast((id) => passed.has(id)) ?? '');
      if (!link || link === current) return;
      current?.removeAttribute('aria-current');
      link.setAttribute('aria-current', 'true');
      current = link;
      onReach(link);
      const list = link.closest('nav');
      // Only the list moves: scrolling the link into view would move the page as well.
      if (list) list.scrollTop = link.offsetTop - list.clientHeight / 2;
    },
    // A band of the window; what stands in it, the innermost last, is what is being read.
    { rootMargin: '-20% 0px -79% 0px' },
  );
  for (const stop of stops) observer.observe(stop);
}

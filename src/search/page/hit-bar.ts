/** The bar of a page that a hit leads to: from one hit to the next, and beyond the last to the next article. */
import { part } from '../../reading/page-part.ts';
import { attributeWords } from './panel.ts';

/** What the bar goes through. */
export interface Hits {
  readonly count: number;
  /** What is marked. */
  readonly query: string;
  /** Shows a hit of this page. */
  readonly show: (index: number, scroll: boolean) => void;
  /** The search that found them. */
  readonly search: string;
}

type HitStep = 1 | -1;

/** Makes the ways of the bar lead through hits, from the one with the number `first`. */
export function goThrough(bar: HTMLElement, hits: Hits, first: number): (scroll: boolean) => void {
  const { count, query } = hits;
  const place = part(bar, '[data-place]');
  const ways = new Map<HitStep, HTMLElement>([
    [-1, part(bar, '[data-previous]')],
    [1, part(bar, '[data-next]')],
  ]);
  const usual = new Map([...ways].map(([step, way]) => [step, way.textContent]));
  /** Ways beyond which nothing was found. */
  const ends = new Set<HitStep>();
  let at = first;
  const visit = (scroll: boolean): void => {
    hits.show(at, scroll);
    place.textContent = attributeWords(place, 'data-words', {
      at: String(at + 1),
      count: String(count),
      query,
    });
    for (const [step, way] of ways)
      way.textContent = (leaves(step) ? way.dataset['end'] : usual.get(step)) ?? '';
  };
  const leaves = (step: HitStep): boolean => !ends.has(step) && (at + step < 0 || at + step >= count);
  const leave = async (step: HitStep): Promise<void> => {
    const { lookBeyond } = await import('./next-article.ts');
    const { address, none } = await lookBeyond(hits.search, location.href, step);
    if (address !== null) {
      location.assign(address);
      return;
    }
    ends.add(step);
    visit(false);
    place.textContent = none;
  };
  for (const [step, way] of ways) {
    way.onclick = () => {
      if (!leaves(step)) {
        at = (at + step + count) % count;
        visit(true);
        return;
      }
      way.setAttribute('aria-busy', 'true');
      leave(step)
        .catch((error: unknown) => {
          // The list of what was found is on its own page, too.
          location.assign(hits.search);
          throw error;
        })
        .finally(() => {
          way.removeAttribute('aria-busy');
        });
    };
  }
  return visit;
}

/**
 * The page that a hit leads to: every occurrence of what was searched is marked, one after the other can be
 * visited, and the marks can be taken away. The text itself stays as it is.
 */
import css from '../styles/search-marks.css?inline';
import { isAnswered, type Ask } from './ask.ts';
import { overlookInQuery } from './lenient.ts';
import { findOccurrences } from './occurrences.ts';
import { part, wordsOf } from './panel.ts';
import { parseQuery } from './query.ts';
import { adoptStyles, rangeIn } from './ranges.ts';

const HIT = 'search-hit';
const CURRENT = 'search-current';

/** Gives the text of an element as it was received, whatever is shown. */
export type ReadText = (element: Element) => string;

/** Marks what was searched in an article, and shows the controls that the page has as a template. */
export function markPage(
  article: HTMLElement,
  template: HTMLTemplateElement,
  typed: string,
  textOf: ReadText,
): void {
  const ranges = findRanges(article, typed, textOf);
  const bar = template.content.querySelector('[data-marks]')?.cloneNode(true);
  if (ranges.length === 0 || !(bar instanceof HTMLElement)) return;
  adoptStyles(css);
  // Without this interface the occurrences are not coloured, but can still be visited.
  const highlights = 'highlights' in CSS ? CSS.highlights : null;
  highlights?.set(HIT, new Highlight(...ranges));
  let at = firstAtTarget(ranges);
  const visit = (index: number, scroll: boolean): void => {
    at = (index + ranges.length) % ranges.length;
    const range = ranges[at];
    if (!range) return;
    highlights?.set(CURRENT, new Highlight(range));
    if (!highlights)
      getSelection()?.setBaseAndExtent(
        range.startContainer,
        range.startOffset,
        range.endContainer,
        range.endOffset,
      );
    if (scroll) scrollTo({ top: scrollY + range.getBoundingClientRect().top - innerHeight / 3 });
    const place = part(bar, '[data-place]');
    place.textContent = wordsOf(place, 'data-words', {
      at: String(at + 1),
      count: String(ranges.length),
      query: typed,
    });
  };
  part(bar, '[data-previous]').onclick = () => {
    visit(at - 1, true);
  };
  part(bar, '[data-next]').onclick = () => {
    visit(at + 1, true);
  };
  part(bar, '[data-clear]').onclick = () => {
    highlights?.delete(HIT);
    highlights?.delete(CURRENT);
    bar.remove();
    history.replaceState(null, '', location.pathname + location.hash);
    article.closest('main')?.focus({ preventScroll: true });
  };
  const back = part(bar, '[data-back]', HTMLAnchorElement);
  back.href = `${back.getAttribute('href') ?? ''}?${new URLSearchParams({ q: typed }).toString()}`;
  document.body.append(bar);
  visit(at, location.hash === '');
}

/** Gives each occurrence as a range: by the letter, or else with marks overlooked. */
function findRanges(article: HTMLElement, typed: string, textOf: ReadText): Range[] {
  const query = parseQuery(typed);
  const asks: readonly Ask[] = [
    { way: 'exact', query },
    { way: 'lenient', query: overlookInQuery(query) },
  ];
  const blocks = [...article.querySelectorAll<HTMLElement>('[data-block]')];
  for (const ask of asks) {
    const found = blocks.flatMap((block) =>
      findOccurrences(textOf(block), ask).map((occurrence) => ({ block, occurrence })),
    );
    const holds = isAnswered({ ...ask, way: 'pinyin' }, (phrase) =>
      found.some(({ occurrence }) => occurrence.phrase === phrase),
    );
    if (holds) return found.flatMap(({ block, occurrence }) => rangeIn(block, occurrence) ?? []);
  }
  return [];
}

/** Gives the first occurrence in or after the place that the address names. */
function firstAtTarget(ranges: readonly Range[]): number {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return 0;
  const block = target.closest('[data-block]') ?? target;
  const index = ranges.findIndex(
    ({ startContainer }) =>
      block.contains(startContainer) ||
      (block.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return Math.max(index, 0);
}

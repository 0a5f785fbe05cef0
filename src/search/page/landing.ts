/**
 * The page that a hit leads to: every occurrence of what was searched is marked, one after the other can be
 * visited, and the marks can be taken away. Where there is none, the page says so. The text itself stays as it is.
 */
import css from '../../styles/search-marks.css?inline';
import { findMarks, type ReadText, type Searched } from './marks.ts';
import { goThrough } from './hit-bar.ts';
import { part } from '../../reading/page-part.ts';
import { attributeWords } from './panel.ts';
import { parseQuery } from '../query/query.ts';
import { liveRange } from './ranges.ts';
import { addressBack } from './search-left.ts';
import { adoptStyles } from '../../reading/adopt-styles.ts';

const HIT = 'search-hit';
const CURRENT = 'search-current';

/** What the page itself knows of its texts. */
export interface PageTexts {
  readonly textOf: ReadText;
  /** Shows both languages beside each other. */
  readonly showBoth: () => Promise<void>;
}

/** Marks what was searched in an article, and shows the controls that the page has as a template. */
export async function markPage(
  article: HTMLElement,
  template: HTMLTemplateElement,
  searched: Searched,
  { textOf, showBoth }: PageTexts,
): Promise<void> {
  const { typed } = searched;
  if (parseQuery(typed).length === 0) return;
  const { ranges: all, meant } = await findMarks(article, template, searched, textOf);
  const isHidden = all.length > 0 && !all.some(isReachable);
  if (isHidden) await showBoth();
  const ranges = all.filter(isReachable);
  const bar = part(document.importNode(template.content, true), '[data-marks]');
  const place = part(bar, '[data-place]');
  adoptStyles(css);
  // Without this interface the occurrences are not coloured, but can still be visited.
  const highlights = 'highlights' in CSS ? CSS.highlights : null;
  if (highlights) {
    const marks = new Highlight();
    for (const range of ranges) marks.add(range);
    highlights.set(HIT, marks);
  }
  for (const range of ranges) openAround(range);
  const show = (index: number, scroll: boolean): void => {
    const range = ranges[index];
    if (!range) return;
    highlights?.set(CURRENT, new Highlight(range));
    if (!highlights)
      getSelection()?.setBaseAndExtent(
        range.startContainer,
        range.startOffset,
        range.endContainer,
        range.endOffset,
      );
    if (scroll) scrollTo({ top: scrollY + liveRange(range).getBoundingClientRect().top - innerHeight / 3 });
  };
  part(bar, '[data-clear]').onclick = () => {
    highlights?.delete(HIT);
    highlights?.delete(CURRENT);
    bar.remove();
    history.replaceState(null, '', location.pathname + location.hash);
    article.closest('main')?.focus({ preventScroll: true });
  };
  document.body.append(bar);
  // Out of the page, a link does not know where it leads.
  const back = part(bar, '[data-back]', HTMLAnchorElement);
  back.href = addressBack(back, typed);
  if (ranges.length > 0) {
    const hits = { count: ranges.length, query: meant, show, search: back.href };
    // What is shown beside moves the place that the address names.
    goThrough(bar, hits, firstAtTarget(ranges))(isHidden || location.hash === '');
  } else {
    for (const step of ['[data-previous]', '[data-next]']) part(bar, step).hidden = true;
    place.textContent = attributeWords(place, 'data-words-none', { query: meant });
  }
}

/** Tells whether an occurrence is in a text that is shown, or folded and can be opened: of two languages one may be hidden. */
function isReachable({ startContainer }: StaticRange): boolean {
  const around = startContainer.parentElement;
  return around !== null && (around.getClientRects().length > 0 || around.closest('details') !== null);
}

/** Opens what is folded around an occurrence, as a text below its translation is. */
function openAround({ startContainer }: StaticRange): void {
  const folded = startContainer.parentElement?.closest('details');
  if (folded) folded.open = true;
}

/** Gives the first occurrence in or after the place that the address names. */
function firstAtTarget(ranges: readonly StaticRange[]): number {
  const target = document.getElementById(decodeHash(location.hash.slice(1)));
  if (!target) return 0;
  const block = target.closest('[data-block]') ?? target;
  const index = ranges.findIndex(
    ({ startContainer }) =>
      block.contains(startContainer) ||
      (block.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  return Math.max(index, 0);
}

/** Gives what an address names; it may be broken where somebody typed or cut it. */
function decodeHash(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/**
 * Whether a document is read in one language or in both beside each other. The choice stands as an attribute of the root
 * element, where the styles see it; the head of each page sets it before the first paint, from its address or from what
 * the browser kept.
 */
import { placeRead } from './place-read.ts';

/** Where the reader's choices are kept, as JSON; the head reads the same. */
const CHOICES = 'banmian';
const PARALLEL = 'parallel';

/** Makes the links between the views work on a page that has them, without leaving the place that is read. */
export function startViews(page: Document): void {
  const root = page.documentElement;
  for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-view-link]'))
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      const view = link.dataset['viewLink'] ?? '';
      keepView(view);
      if (link.dataset['own'] === undefined) {
        link.hash = placeRead(page)?.id ?? location.hash;
        link.search = askedFor(view);
        return;
      }
      event.preventDefault();
      const place = placeOnScreen(page);
      show(page, view);
      history.replaceState(null, '', location.pathname + withView(view) + location.hash);
      place?.();
    });
  // What a search opened, and what the page says, stay as they are.
  if (root.dataset['view'] === PARALLEL) show(page, PARALLEL);
}

/** Shows both languages beside each other on this page; what the reader chose for others stays. */
export function showParallel(page: Document): void {
  show(page, PARALLEL);
}

/** Shows a view, and says in the links which it is. */
function show(page: Document, view: string): void {
  const isParallel = view === PARALLEL;
  if (isParallel) page.documentElement.dataset['view'] = PARALLEL;
  else delete page.documentElement.dataset['view'];
  for (const twin of page.querySelectorAll<HTMLDetailsElement>('details.twin')) twin.open = isParallel;
  for (const link of page.querySelectorAll<HTMLAnchorElement>('[data-view-link]')) {
    const isShown =
      link.dataset['own'] !== undefined && (link.dataset['viewLink'] === PARALLEL) === isParallel;
    if (isShown) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** Gives what the address asks for, in a view of another page: that one shall not take what the browser keeps. */
function askedFor(view: string): string {
  const query = new URLSearchParams(location.search);
  query.set('view', view);
  return query.toString();
}

/** Gives what the address asks for, in a view of this page; what else it asks stays. */
function withView(view: string): string {
  const query = new URLSearchParams(location.search);
  if (view === PARALLEL) query.set('view', PARALLEL);
  else query.delete('view');
  const rest = query.toString();
  return rest && `?${rest}`;
}

function keepView(view: string): void {
  try {
    const kept = (JSON.parse(localStorage.getItem(CHOICES) ?? '{}') ?? {}) as Record<string, string>;
    if (view === PARALLEL) kept['view'] = PARALLEL;
    else delete kept['view'];
    localStorage.setItem(CHOICES, JSON.stringify(kept));
  } catch {
    // Without a store the choice holds for this page.
  }
}

/** Gives what brings the block that is read back to where it is. */
function placeOnScreen(page: Document): (() => void) | null {
  const block = placeRead(page);
  if (!block) return null;
  const { top } = block.getBoundingClientRect();
  return () => {
    scrollBy({ top: block.getBoundingClientRect().top - top, behavior: 'instant' });
  };
}

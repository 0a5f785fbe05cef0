/**
 * Whether a document is read in one language or in both beside each other. The choice stands as an attribute of the root
 * element, where the styles see it; the head of each page sets it before the first paint, from its address or from what
 * the browser kept.
 */

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
        link.hash = location.hash || placeInText(page);
        return;
      }
      event.preventDefault();
      const place = placeOnScreen(page);
      show(page, view);
      history.replaceState(null, '', withView(view));
      place?.();
    });
  // What a search opened, and what the page says, stay as they are.
  if (root.dataset['view'] === PARALLEL) show(page, PARALLEL);
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

/** Gives the address of the page in a view; what else it says stays. */
function withView(view: string): string {
  const query = new URLSearchParams(location.search);
  if (view === PARALLEL) query.set('view', PARALLEL);
  else query.delete('view');
  const rest = query.toString();
  return location.pathname + (rest ? `?${rest}` : '') + location.hash;
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

/** Gives the block that is read: the first that begins in the upper half of the window, else the one that fills it. */
function topBlock(page: Document): Element | null {
  const pairs = [...page.querySelectorAll('.pair')];
  if (scrollY === 0) return null;
  const begins = pairs.find((pair) => {
    const { top } = pair.getBoundingClientRect();
    return top >= 0 && top < innerHeight / 2;
  });
  return begins ?? pairs.find((pair) => pair.getBoundingClientRect().bottom > 0) ?? null;
}

/** Gives the anchor of the block at the top of the window: `#p4`; empty at the head of the page. */
function placeInText(page: Document): string {
  const id = topBlock(page)?.querySelector('[id]')?.id;
  return id === undefined ? '' : `#${id}`;
}

/** Gives what brings the block at the top of the window back to where it is. */
function placeOnScreen(page: Document): (() => void) | null {
  const block = topBlock(page);
  if (!block) return null;
  const { top } = block.getBoundingClientRect();
  return () => {
    scrollBy({ top: block.getBoundingClientRect().top - top, behavior: 'instant' });
  };
}

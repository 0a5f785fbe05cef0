/**
 * On every page: waits until the reader wants to search. Nothing of the search is loaded before a key or
 * an address asks for it.
 */
import type { openDialog } from './dialog.ts';
import type { markPage, PageTexts } from './landing.ts';
import { searchAddress } from './search-address.ts';

/** Makes search answer to `/` and Ctrl/⌘-K, and shows what was searched on the page that a hit leads to, whose text `texts` knows. */
export function startEntry(template: HTMLTemplateElement, texts: PageTexts): void {
  const address = new URLSearchParams(location.search);
  const typed = address.get('q');
  const forms = address.getAll('forms');
  const article = document.querySelector<HTMLElement>('[data-archive]');
  if (typed && article) void loadLanding().then((mark) => mark(article, template, { typed, forms }, texts));
  addEventListener('keydown', (event) => {
    if (!isCall(event)) return;
    event.preventDefault();
    void callDialog(template);
  });
}

async function callDialog(template: HTMLTemplateElement): Promise<void> {
  const open = await loadDialog().catch((error: unknown) => {
    // Without its dialog, search still has its page.
    location.assign(searchAddress(template));
    throw error;
  });
  await open(template);
}

async function loadLanding(): Promise<typeof markPage> {
  return (await import('./landing.ts')).markPage;
}

async function loadDialog(): Promise<typeof openDialog> {
  return (await import('./dialog.ts')).openDialog;
}

/** Tells whether a key calls for search: Ctrl/⌘-K anywhere, `/` where nothing is being typed. */
function isCall(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  const { target } = event;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type="radio"], [type="checkbox"]), textarea')) &&
    // A dialog that was just closed can still hold the focus.
    target.getClientRects().length > 0;
  return event.key === '/' && !isTyping;
}

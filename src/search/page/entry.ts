/**
 * On every page: waits until the reader wants to search. Nothing of the search is loaded before a key or
 * an address asks for it.
 */
import { makeEarlyField } from './early-field.ts';
import { isTyping } from '../../reading/typing.ts';
import type { PageTexts } from './landing.ts';

/** Makes search answer to `/` and Ctrl/⌘-K, and shows what was searched on the page that a hit leads to, whose text `texts` knows. */
export function startEntry(template: HTMLTemplateElement, texts: PageTexts): void {
  const address = new URLSearchParams(location.search);
  const typed = address.get('q');
  const forms = address.getAll('forms');
  const article = document.querySelector<HTMLElement>('[data-archive]');
  if (typed && article)
    void import('./landing.ts').then(({ markPage }) => markPage(article, template, { typed, forms }, texts));
  let dialog: HTMLDialogElement | null = null;
  addEventListener('keydown', (event) => {
    if (!isCall(event)) return;
    event.preventDefault();
    const shown = document.querySelector<HTMLInputElement>('[data-search] [name="q"]');
    shown?.focus();
    shown?.select();
    if (shown) return;
    if (!dialog) {
      const early = makeEarlyField(template);
      dialog = early;
      void import('./dialog.ts').then(({ completeDialog }) => completeDialog(early, template));
    }
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
  });
}

/** Tells whether a key calls for search: Ctrl/⌘-K anywhere, `/` where nothing is being typed. */
function isCall(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !isTyping(event);
}

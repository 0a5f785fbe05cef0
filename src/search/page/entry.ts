/**
 * On every page: waits until the reader wants to search. Nothing of the search is loaded before a key or
 * an address asks for it.
 */
import type { completeDialog } from './dialog.ts';
import { makeEarlyField } from './early-field.ts';
import { isTyping } from '../../reading/typing.ts';
import type { markPage, PageTexts } from './landing.ts';

/** Makes search answer to `/` and Ctrl/⌘-K, and shows what was searched on the page that a hit leads to, whose text `texts` knows. */
export function startEntry(template: HTMLTemplateElement, texts: PageTexts): void {
  const address = new URLSearchParams(location.search);
  const typed = address.get('q');
  const forms = address.getAll('forms');
  const article = document.querySelector<HTMLElement>('[data-archive]');
  if (typed && article) void loadLanding().then((mark) => mark(article, template, { typed, forms }, texts));
  let dialog: HTMLDialogElement | null = null;
  addEventListener('keydown', (event) => {
    if (!isCall(event)) return;
    event.preventDefault();
    const shown = document.querySelector<HTMLInputElement>('[data-search] [name="q"]');
    if (shown) {
      shown.focus();
      shown.select();
      return;
    }
    if (!dialog) {
      dialog = makeEarlyField(template);
      void completeWhenLoaded(dialog, template);
    }
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
  });
}

async function completeWhenLoaded(dialog: HTMLDialogElement, template: HTMLTemplateElement): Promise<void> {
  await (
    await loadDialog()
  )(dialog, template);
}

async function loadLanding(): Promise<typeof markPage> {
  return (await import('./landing.ts')).markPage;
}

async function loadDialog(): Promise<typeof completeDialog> {
  return (await import('./dialog.ts')).completeDialog;
}

/** Tells whether a key calls for search: Ctrl/⌘-K anywhere, `/` where nothing is being typed. */
function isCall(event: KeyboardEvent): boolean {
  if (event.isComposing || event.altKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !isTyping(event);
}

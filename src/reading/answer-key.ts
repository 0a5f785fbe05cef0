/** What the keys of reading do: arrows turn what is read, `?` lists the keys. */
import { turnByKey } from './turn-pages.ts';

/** Does what a key calls for on a page; where the list of keys can't be shown, the link to it is followed. */
export async function answerKey(page: Document, event: KeyboardEvent): Promise<void> {
  if (event.defaultPrevented || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
  const link = page.querySelector<HTMLAnchorElement>('a[data-keys]');
  if (event.key !== '?') turnByKey(page, event);
  else if (link) {
    try {
      const { showKeys } = await import('./key-dialog.ts');
      await showKeys(link);
    } catch (error) {
      reportError(error);
      location.assign(link.href);
    }
  }
}

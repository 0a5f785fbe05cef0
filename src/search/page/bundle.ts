/** Where the index lies, and how it comes: only when somebody wants to search. */
import { DEFAULT_LOCALE, localeOf } from '../../i18n/locale.ts';
import { inLocale } from '../../archive/route.ts';
import { fitsAddress } from '../query/address.ts';
import type { EngineModule } from '../query/engine.ts';
import { once } from '../query/once.ts';
import { openSearchableArchive, type SearchableArchive } from '../query/shards.ts';

/** Gives the address of Pagefind's script, wherever the archive stands. */
export function bundleOf(root: HTMLElement): URL {
  return new URL(root.dataset['pagefind'] ?? '', document.baseURI);
}

/** Gives the archive's index, opened at the first call; after a failure, with which it rejects, the next call tries again. */
export function onceLoaded(bundle: URL): () => Promise<SearchableArchive> {
  return once(async () => {
    // What is named by a tag never changes; the list of shards is asked for each time.
    const readJson = async (address: string): Promise<unknown> => {
      const response = await fetch(address, { cache: address.includes('?') ? 'default' : 'no-cache' });
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      return response.json();
    };
    const module = (await import(/* @vite-ignore */ bundle.href)) as EngineModule;
    return openSearchableArchive({ module, root: new URL('.', bundle).href, readJson });
  });
}

/**
 * Gives what makes the address of a page in the interface's language, wherever the archive lies; the page
 * marks what was searched.
 */
export function addressIn(root: HTMLElement, marked = ''): (path: string, anchor?: string) => string {
  const bundle = bundleOf(root);
  const locale = localeOf(root.dataset['locale']);
  const query =
    marked === '' || !fitsAddress(marked) ? '' : `?${new URLSearchParams({ q: marked }).toString()}`;
  return (path, anchor) => {
    const place = inLocale(path, DEFAULT_LOCALE, locale) + query + (anchor ? `#${anchor}` : '');
    return new URL(`..${place}`, bundle).href;
  };
}

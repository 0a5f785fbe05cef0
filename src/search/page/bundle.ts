/** Where the index lies, and how it comes: only when somebody wants to search. */
import { DEFAULT_LOCALE, localeOf, type Locale } from '../../i18n/locale.ts';
import { inLocale } from '../../archive/route.ts';
import { fitsAddress } from '../query/address.ts';
import type { EngineModule, Fragment } from '../query/engine.ts';
import { once } from '../query/once.ts';
import type { ResultView } from '../query/results.ts';
import { openSearchableArchive, type SearchableArchive } from '../query/shards.ts';
import type { Address } from './panel.ts';

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
    const readModule = async (address: string): Promise<EngineModule> =>
      (await import(/* @vite-ignore */ address)) as EngineModule;
    return openSearchableArchive({ root: new URL('.', bundle).href, readModule, readJson, readFragment });
  });
}

/** Gives what Pagefind's file of one page holds, behind its mark; rejects where it can't be read. */
async function readFragment(address: string): Promise<Fragment> {
  const response = await fetch(address);
  if (!response.ok || response.body === null) throw new Error(`${response.status} ${address}`);
  const text = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
}

/**
 * Gives what makes the address of a page in the interface's language, wherever the archive lies; the page
 * marks what was searched.
 */
export function addressIn(root: HTMLElement, marked: string): Address {
  const bundle = bundleOf(root);
  const locale = localeOf(root.dataset['locale']);
  const query = marked === '' || !fitsAddress(marked) ? {} : { q: marked };
  return (view, anchor) => {
    const parallel = isOtherLanguage(view, locale) ? { view: 'parallel' } : {};
    const parameters = new URLSearchParams({ ...query, ...parallel });
    for (const forms of view.translation?.forms ?? []) parameters.append('forms', forms);
    const written = parameters.toString();
    const asked = written && `?${written}`;
    const place = inLocale(view.path, DEFAULT_LOCALE, locale) + asked + (anchor ? `#${anchor}` : '');
    return new URL(`..${place}`, bundle).href;
  };
}

/** Tells whether what was found is in another language than a page in the interface's shows first. */
function isOtherLanguage({ translation, twinTitle }: ResultView, locale: Locale): boolean {
  return translation ? translation.language !== locale : twinTitle !== undefined;
}

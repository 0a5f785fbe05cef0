/** The search page, as it serves any other page: with its markup, and with the words of the archive. */
import { part } from '../../reading/page-part.ts';
import { readWords, type ArchiveWords } from '../query/words.ts';

export interface SearchPage {
  readonly address: URL;
  readonly content: DocumentFragment;
  readonly words: ArchiveWords;
}

/** Gives the search page at an address. */
export async function fetchSearchPage(address: URL): Promise<SearchPage> {
  // In a template nothing runs and nothing is styled: the policy of this page has nothing to forbid.
  const page = document.createElement('template');
  page.innerHTML = await (await get(address)).text();
  const { content } = page;
  const bundle = new URL(part(content, '[data-pagefind]').dataset['pagefind'] ?? '', address);
  return { address, content, words: readWords(async (name) => (await get(new URL(name, bundle))).json()) };
}

async function get(address: URL): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address.href}`);
  return response;
}

/** What a browser is told of the search. */
import type { APIRoute } from 'astro';
import { absolute } from '../../archive/address.ts';
import { openArchive } from '../../archive/open.ts';
import { route } from '../../archive/route.ts';
import { describeSearch } from '../../discovery/open-search.ts';
import { archivePaths, type ArchiveProps } from '../../site/page/paths.ts';
import { searchDescription } from '../../site/page/search.ts';

/** Gives one in each language, where the archive has a public address. */
export async function getStaticPaths(): Promise<ReturnType<typeof archivePaths>> {
  return import.meta.env.SITE ? archivePaths((await openArchive()).archive) : [];
}

/** Gives the description. */
export const GET: APIRoute<ArchiveProps> = ({ props: { locale }, site }) =>
  new Response(describeSearch(searchDescription(locale, absolute(site, route.search(locale)))), {
    headers: { 'content-type': 'application/opensearchdescription+xml' },
  });

/** The search page: what surrounds the panel, and where the panel finds its index. */
import { messagesOf } from '../../i18n/index.ts';
import { sectionNameplate } from '../print/nameplate.ts';
import type { ArchiveProps } from './paths.ts';
import { route } from '../../archive/route.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell } from '../part/shell.ts';

export interface SearchView {
  readonly shell: Shell;
  /** Address of Pagefind's script, relative to the page, so that the archive can stand in any folder. */
  readonly pagefind: string;
  /** The papers by alias, in the language of the interface. */
  readonly publications: readonly { readonly alias: string; readonly name: string }[];
}

/** Characters of a query that goes to the search page by its address: more of them no server takes. */
export const LONGEST_QUERY = 800;

/** Gives the search page. */
export function viewSearch({ locale, archive }: ArchiveProps, site: URL | undefined): SearchView {
  const { search } = messagesOf(locale);
  const path = route.search(locale);
  const depth = path.split('/').length - 2;
  return {
    shell: describeShell({
      locale,
      path,
      title: [search.heading],
      description: search.description,
      site,
      trail: [{ label: search.heading, path }],
      nameplate: sectionNameplate(search.heading, search.description),
      section: 'search',
    }),
    pagefind: `${'../'.repeat(depth)}pagefind/pagefind.js`,
    publications: archive.map(({ publication: { alias, name } }) => ({ alias, name: name[locale] })),
  };
}

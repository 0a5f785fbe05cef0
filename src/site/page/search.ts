/** The search page: what surrounds the panel, and where the panel finds its index. */
import type { SearchDescription } from '../../discovery/open-search.ts';
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import { isSameLanguage } from '../../model/language.ts';
import { sectionNameplate } from '../print/nameplate.ts';
import type { ArchiveProps } from './paths.ts';
import { route } from '../../archive/route.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell } from '../part/shell.ts';
import { searchedInWords } from '../part/coverage-line.ts';

export { LONGEST_QUERY } from '../../model/longest-query.ts';

export interface SearchView {
  readonly shell: Shell;
  /** Address of Pagefind's script, relative to the page, so that the archive can stand in any folder. */
  readonly pagefind: string;
  /** The papers by alias, in the language of the interface. */
  readonly publications: readonly { readonly alias: string; readonly name: string }[];
  /** What the pages of papers in another language are called in that of the interface, by their labels as printed. */
  readonly pages: readonly { readonly label: string; readonly name: string }[];
  /** In how many issues hits are looked for, and of which days. */
  readonly searched: string;
}

/** Gives the search page. */
export function viewSearch({ locale, archive }: ArchiveProps, site: URL | undefined): SearchView {
  const { search, pageLabel } = messagesOf(locale);
  const path = route.search(locale);
  const foreign = archive
    .flatMap(({ issues }) => issues.flatMap(({ pages }) => pages))
    .filter(({ data }) => !isSameLanguage(data.language, locale));
  const labels = new Set(foreign.map(({ data }) => data.page.label));
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
    pages: [...labels].map((label) => ({ label, name: pageLabel(label) })),
    searched: searchedInWords(locale, archive),
  };
}

/** Gives what a browser is told of the search page at an address. */
export function searchDescription(locale: Locale, search: string): SearchDescription {
  const { site } = messagesOf(locale);
  return { name: site.name, description: site.description, language: locale, search };
}

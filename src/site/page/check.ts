/** The page that checks a quotation: what surrounds it, and what it is checked against. */
import { route } from '../../archive/route.ts';
import type { Archive } from '../../archive/tree.ts';
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import { coverageInWords } from '../part/coverage-line.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell } from '../part/shell.ts';
import { sectionNameplate } from '../print/nameplate.ts';
import type { ArchiveProps } from './paths.ts';

export interface CheckView {
  readonly shell: Shell;
  /** Address of Pagefind's script, relative to the page. */
  readonly pagefind: string;
  /** What there is of each paper. */
  readonly coverage: readonly { readonly paper: string; readonly text: string }[];
  /** The papers by alias, and the pages by their labels, as they are called in the language of the interface. */
  readonly names: { readonly publication: readonly CalledValue[]; readonly page: readonly CalledValue[] };
}

export interface CalledValue {
  readonly value: string;
  readonly name: string;
}

/** Gives the page that checks a quotation. */
export function viewCheck({ locale, archive }: ArchiveProps, site: URL | undefined): CheckView {
  const { check } = messagesOf(locale);
  const path = route.check(locale);
  const depth = path.split('/').length - 2;
  return {
    shell: describeShell({
      locale,
      path,
      title: [check.heading],
      description: check.description,
      site,
      trail: [{ label: check.heading, path }],
      nameplate: sectionNameplate(check.heading, check.description),
    }),
    pagefind: `${'../'.repeat(depth)}pagefind/pagefind.js`,
    coverage: archive.map(({ publication, issues }) => ({
      paper: publication.name[locale],
      text: coverageInWords(locale, issues),
    })),
    names: {
      publication: archive.map(({ publication: { alias, name } }) => ({ value: alias, name: name[locale] })),
      page: calledPages(locale, archive),
    },
  };
}

function calledPages(locale: Locale, archive: Archive): CalledValue[] {
  const pages = archive.flatMap(({ issues }) => issues.flatMap((issue) => issue.pages));
  const labels = new Set(pages.map(({ data }) => data.page.label));
  return [...labels].map((value) => ({ value, name: messagesOf(locale).pageLabel(value) }));
}

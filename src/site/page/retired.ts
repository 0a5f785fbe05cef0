/** What stands at an address whose text was withdrawn: the reason, and what to read instead. */
import type { Locale } from '../../i18n/index.ts';
import { DEFAULT_LOCALE, LOCALES, messagesOf } from '../../i18n/index.ts';
import type { Registry } from '../../model/registry.ts';
import { retiredNames } from '../../model/registry.ts';
import type { Publication } from '../../model/seed.ts';
import type { Archive, IssueNode, RegistryEntry } from '../../archive/tree.ts';
import { sectionNameplate } from '../print/nameplate.ts';
import type { Path } from './paths.ts';
import { paramsOf } from './paths.ts';
import { inLocale, route } from '../../archive/route.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell } from '../part/shell.ts';
import { formatIssue, publicationCrumb } from '../../archive/trail.ts';

export interface RetiredProps {
  readonly locale: Locale;
  readonly publication: Publication;
  readonly issue: string;
  /** One name, or all names of an issue that was withdrawn as a whole. */
  readonly retired: Registry['retired'];
  readonly path: string;
}

export interface RetiredView {
  readonly shell: Shell;
  readonly heading: string;
  readonly entries: readonly {
    readonly id: string;
    readonly reason: string;
    readonly successor: string | null;
  }[];
}

/** Gives the paths of the withdrawn names of issues. Throws where no seed names the paper of one. */
export function retiredPaths(archive: Archive, registries: readonly RegistryEntry[]): Path<RetiredProps>[] {
  const standing = new Set(
    issuesOf(archive).flatMap(({ id, pages }) =>
      pages.flatMap(({ data, highlights }) =>
        [data.page.slug, ...highlights.map((highlight) => highlight.data.slug)].map(
          (slug) => `${id}/${slug}`,
        ),
      ),
    ),
  );
  return registries.flatMap(({ id, data }) =>
    retiredNames(data)
      .filter(({ slug }) => !standing.has(`${id}/${slug}`))
      .flatMap((entry) => pathsOf(archive, id, [entry], entry.slug)),
  );
}

/** Gives the paths of the issues of which nothing stands any more. Throws as `retiredPaths` does. */
export function withdrawnPaths(archive: Archive, registries: readonly RegistryEntry[]): Path<RetiredProps>[] {
  const standing = new Set(issuesOf(archive).map(({ id }) => id));
  return registries
    .filter(({ id, data }) => data.retired.length > 0 && !standing.has(id))
    .flatMap(({ id, data }) => pathsOf(archive, id, data.retired));
}

/** Gives the issues with their names in the registry: `qdrb/2021-11-19`. */
function issuesOf(archive: Archive): { readonly id: string; readonly pages: IssueNode['pages'] }[] {
  return archive.flatMap(({ publication, issues }) =>
    issues.map(({ issue, pages }) => ({ id: `${publication.alias}/${issue}`, pages })),
  );
}

function pathsOf(
  archive: Archive,
  id: string,
  retired: Registry['retired'],
  slug?: string,
): Path<RetiredProps>[] {
  const [alias = '', issue = ''] = id.split('/');
  const publication = archive.find((paper) => paper.publication.alias === alias)?.publication;
  if (!publication) throw new Error(`${id} is in the registry, but no seeds/${alias}.yaml names its paper.`);
  const ref = { publication: alias, issue };
  return LOCALES.map((locale) => ({
    params: {
      ...paramsOf(locale),
      publication: alias,
      ...(slug === undefined ? { withdrawn: issue } : { issue, retired: slug }),
    },
    props: {
      locale,
      publication,
      issue,
      retired,
      path: slug === undefined ? route.issue(locale, ref) : route.document(locale, ref, slug),
    },
  }));
}

/** Gives the page of a withdrawn name or issue. */
export function viewRetired(props: RetiredProps, site: URL | undefined): RetiredView {
  const { locale, publication, issue, retired, path } = props;
  const { retired: words } = messagesOf(locale);
  const day = formatIssue(locale, { issue, date: issue.slice(0, 'YYYY-MM-DD'.length) });
  const paper = publicationCrumb(locale, publication);
  return {
    heading: words.heading,
    shell: describeShell({
      locale,
      path,
      title: [words.heading, messagesOf(locale).inOneLine(paper.label, day)],
      description: words.description,
      site,
      isUnlisted: true,
      trail: [paper, { label: words.heading, path }],
      nameplate: sectionNameplate(words.heading, `${paper.label} · ${day}`),
    }),
    entries: retired.map(({ slug, reason, successor }) => ({
      id: [publication.alias, issue, slug].join('-'),
      reason: reason[locale],
      successor: successor === undefined ? null : inLocale(`/${successor}/`, DEFAULT_LOCALE, locale),
    })),
  };
}

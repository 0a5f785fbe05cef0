/** What stands at an address whose text was withdrawn: the reason, and what to read instead. */
import type { Locale } from '../../i18n/index.ts';
import { LOCALES, messagesOf } from '../../i18n/index.ts';
import type { Registry } from '../../model/registry.ts';
import type { Publication } from '../../model/seed.ts';
import type { DocumentEntry, PublicationEntry } from '../../archive/tree.ts';
import { sectionNameplate } from '../print/nameplate.ts';
import type { Path } from './paths.ts';
import { paramsOf } from './paths.ts';
import { inLocale, route } from '../../archive/route.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell } from '../part/shell.ts';
import { formatIssue, publicationCrumb } from '../../archive/trail.ts';

/** What the site needs of an entry of the collection `registries`; its id is `qdrb/2021-11-19`. */
export interface RegistryEntry {
  readonly id: string;
  readonly data: Registry;
}

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

type Entries = readonly [
  publications: readonly PublicationEntry[],
  documents: readonly DocumentEntry[],
  registries: readonly RegistryEntry[],
];

/** Gives the paths of the withdrawn names of issues. */
export function retiredPaths(...[publications, documents, registries]: Entries): Path<RetiredProps>[] {
  const standing = new Set(documents.map(({ data }) => `${data.publication}/${data.issue}/${slugOf(data)}`));
  return registries.flatMap(({ id, data }) =>
    data.retired
      .filter(({ slug }) => !standing.has(`${id}/${slug}`))
      .flatMap((entry) => pathsOf(publications, id, [entry], entry.slug)),
  );
}

/** Gives the paths of the issues of which nothing stands any more. */
export function withdrawnPaths(...[publications, documents, registries]: Entries): Path<RetiredProps>[] {
  const standing = new Set(documents.map(({ data }) => `${data.publication}/${data.issue}`));
  return registries
    .filter(({ id, data }) => data.retired.length > 0 && !standing.has(id))
    .flatMap(({ id, data }) => pathsOf(publications, id, data.retired));
}

function pathsOf(
  publications: readonly PublicationEntry[],
  id: string,
  retired: Registry['retired'],
  slug?: string,
): Path<RetiredProps>[] {
  const [alias = '', issue = ''] = id.split('/');
  const publication = publications.find(({ data }) => data.alias === alias)?.data;
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
      trail: [paper, { label: words.heading, path }],
      nameplate: sectionNameplate(words.heading, `${paper.label} · ${day}`),
    }),
    entries: retired.map(({ slug, reason, successor }) => ({
      id: [publication.alias, issue, slug].join('-'),
      reason: reason[locale],
      successor: successor === undefined ? null : inLocale(`/${successor}/`, 'zh-CN', locale),
    })),
  };
}

function slugOf(data: DocumentEntry['data']): string {
  return data.kind === 'page' ? data.page.slug : data.slug;
}

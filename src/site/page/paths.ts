/** Which addresses each template is built for: every one in every interface language. */
import type { Locale } from '../../i18n/index.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../i18n/index.ts';
import type {
  Archive,
  DocumentEntry,
  HighlightNode,
  IssueNode,
  PageNode,
  PublicationEntry,
  PublicationNode,
  YearNode,
} from '../../archive/tree.ts';
import { buildArchive, highlightsOf } from '../../archive/tree.ts';

interface Localised {
  readonly locale: Locale;
}

export interface ArchiveProps extends Localised {
  readonly archive: Archive;
}
export interface PublicationProps extends Localised {
  readonly node: PublicationNode;
}
export interface YearProps extends PublicationProps {
  readonly year: YearNode;
}
export interface IssueProps extends Localised {
  readonly issue: IssueNode;
}
export interface PageProps extends IssueProps {
  readonly page: PageNode;
}
export interface HighlightProps extends PageProps {
  readonly highlight: HighlightNode;
}

export interface Path<Props> {
  readonly params: Record<string, string | undefined>;
  readonly props: Props;
}

type Entries = readonly [publications: readonly PublicationEntry[], documents: readonly DocumentEntry[]];

/** Gives the paths of a template that stands once in each language. */
export function archivePaths(...entries: Entries): Path<ArchiveProps>[] {
  const archive = buildArchive(...entries);
  return LOCALES.map((locale) => ({ params: paramsOf(locale), props: { locale, archive } }));
}

/** Gives the paths of the papers. */
export function publicationPaths(...entries: Entries): Path<PublicationProps>[] {
  return archivePaths(...entries).flatMap(({ params, props: { locale, archive } }) =>
    archive.map((node) => ({
      params: { ...params, publication: node.publication.alias },
      props: { locale, node },
    })),
  );
}

/** Gives the paths of the papers' years. */
export function yearPaths(...entries: Entries): Path<YearProps>[] {
  return publicationPaths(...entries).flatMap(({ params, props }) =>
    props.node.years.map((year) => ({ params: { ...params, year: year.year }, props: { ...props, year } })),
  );
}

/** Gives the paths of the issues. */
export function issuePaths(...entries: Entries): Path<IssueProps>[] {
  return publicationPaths(...entries).flatMap(({ params, props: { locale, node } }) =>
    node.issues.map((issue) => ({ params: { ...params, issue: issue.issue }, props: { locale, issue } })),
  );
}

/** Gives the paths of the pages (版). */
export function pagePaths(...entries: Entries): Path<PageProps>[] {
  return issuePaths(...entries).flatMap(({ params, props }) =>
    props.issue.pages.map((page) => ({
      params: { ...params, page: page.data.page.slug },
      props: { ...props, page },
    })),
  );
}

/** Gives the paths of the highlights. */
export function highlightPaths(...entries: Entries): Path<HighlightProps>[] {
  return issuePaths(...entries).flatMap(({ params, props }) =>
    highlightsOf(props.issue).map(({ page, highlight }) => ({
      params: { ...params, highlight: highlight.data.slug },
      props: { ...props, page, highlight },
    })),
  );
}

/** Gives the part of an address that names the language; the default language has none. */
export function paramsOf(locale: Locale): { locale: string | undefined } {
  return { locale: locale === DEFAULT_LOCALE ? undefined : locale };
}

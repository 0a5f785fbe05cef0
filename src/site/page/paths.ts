/** Which addresses each template is built for: every one in every interface language. */
import type { Locale } from '../../i18n/index.ts';
import { DEFAULT_LOCALE, LOCALES } from '../../i18n/index.ts';
import type {
  Archive,
  HighlightNode,
  IssueNode,
  PageNode,
  PublicationNode,
  YearNode,
} from '../../archive/tree.ts';
import { highlightsOf } from '../../archive/tree.ts';

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

/** Gives the paths of a template that stands once in each language. */
export function archivePaths(archive: Archive): Path<ArchiveProps>[] {
  return LOCALES.map((locale) => ({ params: paramsOf(locale), props: { locale, archive } }));
}

/** Gives the paths of the papers. */
export function publicationPaths(archive: Archive): Path<PublicationProps>[] {
  return archivePaths(archive).flatMap(({ params, props: { locale } }) =>
    archive.map((node) => ({
      params: { ...params, publication: node.publication.alias },
      props: { locale, node },
    })),
  );
}

/** Gives the paths of the papers' years. */
export function yearPaths(archive: Archive): Path<YearProps>[] {
  return publicationPaths(archive).flatMap(({ params, props }) =>
    props.node.years.map((year) => ({ params: { ...params, year: year.year }, props: { ...props, year } })),
  );
}

/** Gives the paths of the issues. */
export function issuePaths(archive: Archive): Path<IssueProps>[] {
  return publicationPaths(archive).flatMap(({ params, props: { locale, node } }) =>
    node.issues.map((issue) => ({ params: { ...params, issue: issue.issue }, props: { locale, issue } })),
  );
}

/** Gives the paths of the pages (版). */
export function pagePaths(archive: Archive): Path<PageProps>[] {
  return issuePaths(archive).flatMap(({ params, props }) =>
    props.issue.pages.map((page) => ({
      params: { ...params, page: page.data.page.slug },
      props: { ...props, page },
    })),
  );
}

/** Gives the paths of the highlights. */
export function highlightPaths(archive: Archive): Path<HighlightProps>[] {
  return issuePaths(archive).flatMap(({ params, props }) =>
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

/** All highlights and their measures, by issue and page; of a large archive those of the newest issues. */
import { messagesOf } from '../../i18n/index.ts';
import type { IssueNode } from '../../archive/tree.ts';
import { highlightsOf } from '../../archive/tree.ts';
import type { FrontPage } from '../part/front.ts';
import { formatExtent, frontOf } from '../part/front.ts';
import { sectionNameplate } from '../print/nameplate.ts';
import { newestIssues } from '../../archive/newest.ts';
import type { OtherYears } from '../part/other-years.ts';
import { otherYears } from '../part/other-years.ts';
import type { ArchiveProps } from './paths.ts';
import { titleLanguages } from '../../archive/translations.ts';
import { route } from '../../archive/route.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell, noticeOf } from '../part/shell.ts';
import type { Crumb } from '../../archive/trail.ts';
import { issueCrumb, publicationCrumb } from '../../archive/trail.ts';

export interface TitlesView {
  readonly shell: Shell;
  readonly issues: readonly {
    readonly paper: Crumb;
    readonly issue: Crumb;
    readonly extent: string;
    readonly pages: readonly FrontPage[];
  }[];
  /** The years of papers that have more issues than are listed. */
  readonly others: readonly OtherYears[];
}

/** Headlines and measures on one page: some 20 KB, compressed. */
const ROOM_FOR_TITLES = 600;

/** Gives the list of titles. */
export function viewTitles({ locale, archive }: ArchiveProps, site: URL | undefined): TitlesView {
  const { titles } = messagesOf(locale);
  const path = route.titles(locale);
  const newest = newestIssues(archive, ROOM_FOR_TITLES, titlesIn);
  const others = otherYears(locale, newest);
  const description = others.length > 0 ? titles.partDescription : titles.description;
  return {
    shell: describeShell({
      locale,
      path,
      title: [titles.heading],
      description,
      site,
      trail: [{ label: titles.heading, path }],
      nameplate: sectionNameplate(titles.heading, description),
      section: 'titles',
      notice: noticeOf(
        locale,
        'untranslatedList',
        titleLanguages(
          locale,
          newest.flatMap(({ issues }) => issues),
        ),
      ),
    }),
    issues: newest.flatMap(({ node, issues }) =>
      issues.map((issue) => ({
        paper: publicationCrumb(locale, node.publication),
        issue: issueCrumb(locale, issue),
        extent: formatExtent(locale, issue),
        pages: frontOf(locale, issue).map((page) => ({
          ...page,
          // An article on several pages is named once, on its first.
          briefs: page.briefs.filter(({ continued }) => continued === null),
        })),
      })),
    ),
    others,
  };
}

function titlesIn(issue: IssueNode): number {
  return highlightsOf(issue).reduce((sum, { highlight }) => sum + 1 + highlight.data.measures.length, 0);
}

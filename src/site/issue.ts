/** The page of an issue: its pages and their contents. */
import { messagesOf } from '../i18n/index.ts';
import type { FrontPage } from './front.ts';
import { formatExtent, frontOf } from './front.ts';
import { nameplateOf } from './nameplate.ts';
import type { IssueProps } from './paths.ts';
import { route } from './route.ts';
import type { Shell } from './shell.ts';
import { describeShell, noticeOf } from './shell.ts';
import type { Crumb } from './trail.ts';
import { issueCrumb, publicationCrumb, refOf } from './trail.ts';

export interface IssueView {
  readonly shell: Shell;
  readonly extent: string;
  /** All of it on one scroll. */
  readonly whole: Crumb;
  readonly pages: readonly FrontPage[];
}

/** Gives the page of an issue. */
export function viewIssue({ locale, issue }: IssueProps, site: URL | undefined): IssueView {
  const paper = publicationCrumb(locale, issue.publication);
  const crumb = issueCrumb(locale, issue);
  return {
    shell: describeShell({
      locale,
      path: crumb.path,
      title: [`${paper.label} ${crumb.label}`],
      description: messagesOf(locale).issue.description(paper.label, crumb.label),
      site,
      trail: [paper, crumb],
      nameplate: nameplateOf(locale, issue.publication, [crumb.label], { size: 'full', heading: 'folio' }),
      notice: noticeOf(locale, 'untranslatedList'),
    }),
    extent: formatExtent(locale, issue),
    whole: { label: messagesOf(locale).wholeIssue.heading, path: route.wholeIssue(locale, refOf(issue)) },
    pages: frontOf(locale, issue),
  };
}

/** The page of an issue: its pages and their contents. */
import { messagesOf } from '../../i18n/index.ts';
import type { FrontPage } from '../part/front.ts';
import { formatExtent, frontOf } from '../part/front.ts';
import { nameplateOf } from '../print/nameplate.ts';
import type { IssueNode } from '../../archive/tree.ts';
import type { IssueProps } from './paths.ts';
import { titleLanguages } from '../../archive/translations.ts';
import { route } from '../../archive/route.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell, noticeOf } from '../part/shell.ts';
import type { Crumb } from '../../archive/trail.ts';
import { dayCrumb, issueCrumb, publicationCrumb, refOf } from '../../archive/trail.ts';

export interface IssueView {
  readonly shell: Shell;
  readonly extent: string;
  /** All of it on one scroll. */
  readonly whole: Crumb;
  readonly pages: readonly FrontPage[];
  /** What was received: the file's name and the SHA-256 of its bytes, lower-case hexadecimal. */
  readonly source: { readonly file: string; readonly digest: string } | null;
}

/** Gives the page of an issue. */
export function viewIssue({ locale, issue }: IssueProps, site: URL | undefined): IssueView {
  const paper = publicationCrumb(locale, issue.publication);
  const crumb = issueCrumb(locale, issue);
  return {
    shell: describeShell({
      locale,
      path: crumb.path,
      title: [messagesOf(locale).inOneLine(paper.label, crumb.label)],
      description: messagesOf(locale).issue.description(paper.label, crumb.label),
      site,
      issue,
      trail: [paper, dayCrumb(locale, issue)],
      nameplate: nameplateOf(locale, issue.publication, [crumb.label], { size: 'full', heading: 'folio' }),
      notice: noticeOf(locale, 'untranslatedList', titleLanguages(locale, [issue])),
    }),
    extent: formatExtent(locale, issue),
    whole: { label: messagesOf(locale).wholeIssue.heading, path: route.wholeIssue(locale, refOf(issue)) },
    pages: frontOf(locale, issue),
    source: sourceOf(issue),
  };
}

/** Gives what an issue was made from; every page of an issue says the same. */
export function sourceOf({ pages: [page] }: IssueNode): IssueView['source'] {
  const received = page?.data.source.received;
  return received ? { file: received.file, digest: received.sha256 } : null;
}

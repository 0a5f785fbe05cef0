/** An issue in a list of issues. */
import type { Locale } from '../i18n/index.ts';
import type { IssueNode } from './archive.ts';
import { formatExtent } from './front.ts';
import { route } from './route.ts';
import type { Crumb } from './trail.ts';
import { refOf } from './trail.ts';

export interface IssueLine extends Crumb {
  /** ISO date. */
  readonly date: string;
  readonly extent: string;
  /** Headlines of its pages, in the order of print; the first ones where the list is long. */
  readonly headlines: readonly string[];
}

/** Headlines that a list of issues shows in all; every issue has at least its first. */
const HEADLINES = 120;

/** Gives the lines of a list of issues, each under its day in these words. */
export function issueLines(
  locale: Locale,
  issues: readonly IssueNode[],
  formatDay: (locale: Locale, issue: IssueNode) => string,
): IssueLine[] {
  const each = Math.max(1, Math.floor(HEADLINES / issues.length));
  return issues.map((issue) => ({
    label: formatDay(locale, issue),
    path: route.issue(locale, refOf(issue)),
    date: issue.date,
    extent: formatExtent(locale, issue),
    headlines: issue.pages.slice(0, each).map(({ data }) => data.title),
  }));
}

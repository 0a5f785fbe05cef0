/** An issue in a list of issues. */
import type { Locale } from '../../i18n/index.ts';
import type { IssueNode } from '../../archive/tree.ts';
import { formatExtent } from './front.ts';
import { titleIn } from '../../archive/translations.ts';
import { route } from '../../archive/route.ts';
import type { Crumb } from '../../archive/trail.ts';
import { formatPage, refOf } from '../../archive/trail.ts';

export interface IssueLine extends Crumb {
  /** ISO date. */
  readonly date: string;
  readonly extent: string;
  /** Its pages in the order of print; the first ones where the list is long. */
  readonly pages: readonly PageLine[];
}

export interface PageLine {
  /** As printed in one line; `null` where there is none, and the name stands for it. */
  readonly headline: string | null;
  /** Of the headline. */
  readonly language: string;
  /** Of what its name holds as printed. */
  readonly nameLanguage: string;
  /** As it is called: 特1版. */
  readonly name: string;
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
    pages: issue.pages.slice(0, each).map((page) => {
      const { text, language } = titleIn(locale, page);
      return {
        headline: page.data.headline.length > 0 ? text : null,
        language,
        nameLanguage: page.data.language,
        name: formatPage(locale, page.data.page),
      };
    }),
  }));
}

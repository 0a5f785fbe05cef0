/** What the archive has and has not, in words: on the page of a paper, and wherever a count is told. */
import { coveredIssues, joinLabels, labelsOf, type CoveredIssues } from '../../archive/coverage.ts';
import { formatDay } from '../../archive/trail.ts';
import type { Archive, IssueNode } from '../../archive/tree.ts';
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';

/** Issues whose missing pages are listed. */
const GAPS_LISTED = 6;

/** Gives what there is of some issues of a paper: their days, and pages that are missing. */
export function coverageInWords(locale: Locale, issues: readonly IssueNode[]): string {
  const { coverage: words } = messagesOf(locale);
  const covered = coveredIssues(issues);
  if (!covered) return words.empty;
  const { first, last } = outerDays(locale, covered);
  const days =
    covered.issues === 1
      ? words.one(formatDay(locale, covered.first), pagesInWords(locale, joinLabels(labelsOf(covered.first))))
      : words.several(covered.issues, first, last);
  return covered.gaps.length === 0 ? days : words.both(days, gapsInWords(locale, covered));
}

function gapsInWords(locale: Locale, { gaps }: CoveredIssues): string {
  const { coverage: words } = messagesOf(locale);
  const listed = gaps
    .slice(0, GAPS_LISTED)
    .map(({ issue, labels }) => words.missing(formatDay(locale, issue), pagesInWords(locale, labels)));
  return words.gaps(listed.join(words.missingBetween), gaps.length - listed.length);
}

function pagesInWords(locale: Locale, labels: readonly string[]): string {
  const { coverage: words } = messagesOf(locale);
  return labels.map((label) => words.page(label)).join(words.pagesBetween);
}

/** Gives in what hits were looked for: how many issues, and between which days. */
export function searchedInWords(locale: Locale, archive: Archive): string {
  const { coverage: words } = messagesOf(locale);
  const papers = archive.filter(({ issues }) => issues.length > 0);
  const covered = coveredIssues(papers.flatMap(({ issues }) => issues));
  if (!covered) return words.empty;
  if (covered.issues === 1) return words.searched.one(formatDay(locale, covered.first));
  const { first, last } = outerDays(locale, covered);
  return words.searched.several(covered.issues, papers.length, first, last);
}

/** Gives the days between which issues lie: what else their names say (a number, a draft) is no part of a day. */
function outerDays(locale: Locale, { first, last }: CoveredIssues): { first: string; last: string } {
  const { day } = messagesOf(locale);
  return { first: day(first.date), last: day(last.until ?? last.date) };
}

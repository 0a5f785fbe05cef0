/** What the archive has and has not, in words: on the page of a paper, and wherever a count is told. */
import { coverageOf, joinLabels, labelsOf, type Coverage } from '../../archive/coverage.ts';
import { formatDay } from '../../archive/trail.ts';
import type { Archive, IssueNode } from '../../archive/tree.ts';
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';

/** Issues whose missing pages are listed. */
const GAPS_LISTED = 6;

/** Gives what there is of some issues of a paper: their days, and pages that are missing. */
export function coverageInWords(locale: Locale, issues: readonly IssueNode[]): string {
  const { coverage: words } = messagesOf(locale);
  const coverage = coverageOf(issues);
  if (!coverage) return words.empty;
  const pages = words.pages(joinLabels(labelsOf(coverage.first)));
  const days =
    coverage.issues === 1
      ? words.one(formatDay(locale, coverage.first), pages)
      : words.several(coverage.issues, ...daysOf(locale, coverage));
  return words.sentences([days, ...gapsInWords(locale, coverage)]);
}

function gapsInWords(locale: Locale, { gaps }: Coverage): string[] {
  const { coverage: words } = messagesOf(locale);
  const listed = gaps
    .slice(0, GAPS_LISTED)
    .map(({ issue, labels }) => words.missing(formatDay(locale, issue), words.pages(labels)));
  return listed.length === 0 ? [] : [words.gaps(listed, gaps.length - listed.length)];
}

/** Gives in what hits were looked for: how many issues, and between which days. */
export function searchedInWords(locale: Locale, archive: Archive): string {
  const { coverage: words } = messagesOf(locale);
  const papers = archive.filter(({ issues }) => issues.length > 0);
  const coverage = coverageOf(papers.flatMap(({ issues }) => issues));
  if (!coverage) return words.empty;
  if (coverage.issues === 1) return words.searched.one(formatDay(locale, coverage.first));
  return words.searched.several(coverage.issues, papers.length, ...daysOf(locale, coverage));
}

function daysOf(locale: Locale, { first, last }: Coverage): [first: string, last: string] {
  return [formatDay(locale, first), formatDay(locale, last)];
}

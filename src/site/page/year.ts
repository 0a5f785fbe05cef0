/** A year of a paper: its calendar, and its issues month by month. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { YearNode } from '../../archive/tree.ts';
import type { CalendarMonth } from '../part/calendar.ts';
import { calendarOf, shortMonths } from '../part/calendar.ts';
import type { IssueLine } from '../part/issue-line.ts';
import { issueLines } from '../part/issue-line.ts';
import { type PaperDays, paperDays } from '../part/paper-days.ts';
import { nameplateOf } from '../print/nameplate.ts';
import type { YearProps } from './paths.ts';
import { titleLanguages } from '../../archive/translations.ts';
import { monthAnchor } from '../../archive/route.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell, noticeOf } from '../part/shell.ts';
import type { Crumb } from '../../archive/trail.ts';
import { formatDateOfYear, publicationCrumb, yearCrumb } from '../../archive/trail.ts';

export interface YearView {
  readonly shell: Shell;
  readonly previous: Crumb | null;
  readonly next: Crumb | null;
  readonly days: PaperDays | null;
  readonly calendar: readonly CalendarMonth[];
  /** In the order of the calendar. */
  readonly months: readonly {
    readonly anchor: string;
    readonly name: string;
    /** True where it stands in the row of months of few issues. */
    readonly isShort: boolean;
    readonly issues: readonly IssueLine[];
  }[];
}

/** Gives the page of a year. */
export function viewYear({ locale, node, year }: YearProps, site: URL | undefined): YearView {
  const { publication, years } = node;
  const messages = messagesOf(locale);
  const paper = publicationCrumb(locale, publication);
  const crumb = yearCrumb(locale, publication, year.year);
  const place = years.indexOf(year);
  const calendar = calendarOf(locale, publication.alias, year.issues);
  const crumbAt = (index: number): Crumb | null => {
    const other = years[index];
    return other ? yearCrumb(locale, publication, other.year) : null;
  };
  return {
    shell: describeShell({
      locale,
      path: crumb.path,
      title: [messages.inOneLine(paper.label, crumb.label)],
      description: messages.year.description(paper.label, year.year),
      site,
      trail: [paper, crumb],
      nameplate: nameplateOf(locale, publication, [crumb.label, messages.count.issues(year.issues.length)], {
        size: 'full',
        heading: 'folio',
      }),
      notice: noticeOf(locale, 'untranslatedList', titleLanguages(locale, year.issues)),
    }),
    previous: crumbAt(place + 1),
    next: crumbAt(place - 1),
    days: paperDays(locale, node),
    calendar,
    months: monthsOf(locale, year, shortMonths(calendar)),
  };
}

function monthsOf(locale: Locale, { issues }: YearNode, short: ReadonlySet<string>): YearView['months'] {
  const lines = issueLines(locale, issues.toReversed(), formatDateOfYear);
  return [...Map.groupBy(lines, ({ date }) => date.slice(0, 'YYYY-MM'.length))].map(([month, ofMonth]) => ({
    anchor: monthAnchor(month),
    name: messagesOf(locale).dayOfYear(month),
    isShort: short.has(month),
    issues: ofMonth,
  }));
}

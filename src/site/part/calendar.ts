/** The days of a year on which a paper came out, as the leaves of a calendar. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { IssueNode } from '../../archive/tree.ts';
import { issueNumber } from '../../archive/tree.ts';
import { route } from '../../archive/route.ts';
import { refOf } from '../../archive/trail.ts';

export interface CalendarMonth {
  /** `2021-11`. */
  readonly month: string;
  readonly name: string;
  /** Leads to the month's issues on the page of its year; of a month in which one only ends, to that in which it begins. */
  readonly path: string;
  /** Seven cells each, from Monday; `null` stands for a day of another month. */
  readonly weeks: readonly (readonly (CalendarDay | null)[])[];
}

/** A leaf; or months of a few issues each, one behind the other, of which only the days of issues are shown. */
export type CalendarPart = CalendarMonth | readonly CalendarMonth[];

export interface CalendarDay {
  /** Of the month, from 1. */
  readonly number: string;
  /** What came out on that day, in order. */
  readonly issues: readonly CalendarIssue[];
}

export interface CalendarIssue {
  /** The day; of a further issue of that day, its number: `19`, `2`. */
  readonly label: string;
  /** The day in words, with the issue's number where it is not the first. */
  readonly name: string;
  readonly path: string;
  readonly isDraft: boolean;
}

const WEEK = 7;
const MILLISECONDS_OF_DAY = 86_400_000;

/** Days with issues that make a month worth a leaf of its own. */
const LEAF = 4;

/** Gives the parts of a calendar: a leaf for each month, where it is the only one or has enough issues. */
export function calendarParts(months: readonly CalendarMonth[]): CalendarPart[] {
  const parts: (CalendarMonth | CalendarMonth[])[] = [];
  for (const month of months) {
    const last = parts.at(-1);
    if (months.length === 1 || daysWithIssues(month).length >= LEAF) parts.push(month);
    else if (Array.isArray(last)) last.push(month);
    else parts.push([month]);
  }
  return parts;
}

/** Gives the months of a calendar (`2021-11`) that have no leaf of their own. */
export function shortMonths(months: readonly CalendarMonth[]): Set<string> {
  const short = calendarParts(months).flatMap((part) => ('weeks' in part ? [] : part));
  return new Set(short.map(({ month }) => month));
}

/** Gives the days of a month on which something came out. */
export function daysWithIssues({ weeks }: CalendarMonth): CalendarDay[] {
  return weeks.flat().filter((day) => day !== null && day.issues.length > 0) as CalendarDay[];
}

/** Gives the months in which these issues of a paper, the newest first, came out; months in order. */
export function calendarOf(locale: Locale, alias: string, issues: readonly IssueNode[]): CalendarMonth[] {
  const byDay = Map.groupBy(
    issues.flatMap((issue) => daysOf(issue).map((day) => ({ day, issue }))),
    ({ day }) => day,
  );
  const begun = new Set(issues.map(({ date }) => monthOfDay(date)));
  const years = new Set(issues.map(({ date }) => date.slice(0, 'YYYY'.length)));
  const days = [...byDay].filter(([day]) => years.has(day.slice(0, 'YYYY'.length)));
  return [...Map.groupBy(days, ([day]) => monthOfDay(day))]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([month, [first]]) => {
      const from = monthOfDay(first?.[1][0]?.issue.date ?? month);
      return {
        month,
        name: messagesOf(locale).dayOfYear(month),
        path: route.month(locale, alias, begun.has(month) ? month : from),
        weeks: weeksOf(month, (day) => calendarDay(locale, day, byDay.get(day) ?? [])),
      };
    });
}

function monthOfDay(day: string): string {
  return day.slice(0, 'YYYY-MM'.length);
}

function weeksOf(month: string, dayOf: (date: string) => CalendarDay): (CalendarDay | null)[][] {
  const first = new Date(`${month}-01T00:00:00Z`);
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const before = (first.getUTCDay() + WEEK - 1) % WEEK;
  return Array.from({ length: Math.ceil((before + days) / WEEK) }, (_, week) =>
    Array.from({ length: WEEK }, (__, weekday) => {
      const day = week * WEEK + weekday - before + 1;
      return day < 1 || day > days ? null : dayOf(`${month}-${String(day).padStart(2, '0')}`);
    }),
  );
}

/** Gives the day of an issue, or all of its days. */
function daysOf({ date, until }: IssueNode): string[] {
  const days = [date];
  for (let day = date; until !== null && day < until;) {
    day = new Date(Date.parse(day) + MILLISECONDS_OF_DAY).toISOString().slice(0, 'YYYY-MM-DD'.length);
    days.push(day);
  }
  return days;
}

function calendarDay(
  locale: Locale,
  date: string,
  entries: readonly { readonly issue: IssueNode }[],
): CalendarDay {
  const number = String(Number(date.slice('YYYY-MM-'.length)));
  const own = entries
    .map(({ issue }) => issue)
    .toSorted((one, other) => issueNumber(one.issue) - issueNumber(other.issue));
  return { number, issues: own.map((issue) => calendarIssue(locale, issue, number)) };
}

function calendarIssue(locale: Locale, node: IssueNode, day: string): CalendarIssue {
  const messages = messagesOf(locale);
  const number = issueNumber(node.issue);
  const draft = node.isDraft ? ` · ${messages.draft.label}` : '';
  const ofDay = messages.dayOfYear(node.date, node.until);
  const path = route.issue(locale, refOf(node));
  const { isDraft } = node;
  if (number === 1) return { label: day, name: ofDay + draft, path, isDraft };
  return {
    label: String(number),
    name: `${ofDay} · ${messages.issueNumber(String(number))}${draft}`,
    path,
    isDraft,
  };
}

/** The way from the archive's home down to a page. */
import type { Locale } from '../i18n/index.ts';
import { messagesOf } from '../i18n/index.ts';
import type { PageFrontmatter } from '../model/frontmatter.ts';
import type { Publication } from '../model/seed.ts';
import type { IssueNode, PageNode } from './tree.ts';
import { issueNumber } from './tree.ts';
import { route } from './route.ts';

export interface Crumb {
  readonly label: string;
  readonly path: string;
  /** Language of the label where it is archived text and not a word of the interface. */
  readonly language?: string;
  /** Language of the archived words that stand in a label of the interface. */
  readonly archived?: string;
}

/** Gives the paper as a step of the way. */
export function publicationCrumb(locale: Locale, { name, alias }: Publication): Crumb {
  return { label: name[locale], path: route.publication(locale, alias) };
}

/** Gives a paper's year as a step of the way. */
export function yearCrumb(locale: Locale, { alias }: Publication, year: string): Crumb {
  return { label: messagesOf(locale).yearLabel(year), path: route.year(locale, alias, year) };
}

/** Gives the issue as a step of the way. */
export function issueCrumb(locale: Locale, issue: IssueNode): Crumb {
  return { label: formatIssue(locale, issue), path: route.issue(locale, refOf(issue)) };
}

/** Gives the same without its weekday, for where the day need not be told in full. */
export function dayCrumb(locale: Locale, issue: IssueNode): Crumb {
  return { label: formatDay(locale, issue), path: route.issue(locale, refOf(issue)) };
}

/** Gives the page (版) as a step of the way. */
export function pageCrumb(locale: Locale, { data }: PageNode): Crumb {
  const label = formatPage(locale, data.page);
  return { label, path: route.document(locale, data, data.page.slug), archived: data.language };
}

/** Gives a page as it is called: 特1版, 第01版：要闻. */
export function formatPage(locale: Locale, { label, section }: PageFrontmatter['page']): string {
  return messagesOf(locale).pageLabel(label, section);
}

/** What tells one issue of a paper from the others; a document's own facts don't say whether it is a draft. */
type NamedIssue = Pick<IssueNode, 'issue' | 'date'> &
  Partial<Pick<IssueNode, 'isDraft'>> & { readonly until?: string | null | undefined };

/** Gives the day or days of an issue in words, with its number when it is not the first of the day; of a draft that says so. */
export function formatIssue(locale: Locale, issue: NamedIssue): string {
  return withNumber(locale, issue, messagesOf(locale).date(issue.date, issue.until));
}

/** Gives the same without its weekday. */
export function formatDay(locale: Locale, issue: NamedIssue): string {
  return withNumber(locale, issue, messagesOf(locale).day(issue.date, issue.until));
}

/** Gives the day with its weekday, but without its year. */
export function formatDateOfYear(locale: Locale, issue: NamedIssue): string {
  return withNumber(locale, issue, messagesOf(locale).dateOfYear(issue.date, issue.until));
}

function withNumber(locale: Locale, { issue, isDraft = false }: NamedIssue, day: string): string {
  const words = messagesOf(locale);
  const number = issueNumber(issue);
  return [
    day,
    ...(number > 1 ? [words.issueNumber(String(number))] : []),
    ...(isDraft ? [words.draft.label] : []),
  ].join(' · ');
}

/** Gives what stands in the addresses of an issue. */
export function refOf({ publication, issue }: IssueNode): { publication: string; issue: string } {
  return { publication: publication.alias, issue };
}

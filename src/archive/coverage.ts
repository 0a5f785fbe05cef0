/** What an archive has of its papers: which days, which pages, and which pages of these days are not there. */
import { least, most } from '../model/list.ts';
import { pageSpan } from '../model/page-label.ts';
import type { IssueNode } from './tree.ts';

export interface CoveredIssues {
  readonly issues: number;
  /** The oldest and the newest. */
  readonly first: IssueNode;
  readonly last: IssueNode;
  /** Issues with pages that are not there though others of their count are, the newest first. */
  readonly gaps: readonly PagesMissing[];
}

export interface PagesMissing {
  readonly issue: IssueNode;
  /** Labels, those that follow each other as one: `03`, `05-07`. */
  readonly labels: readonly string[];
}

/** Gives what there is of some issues; `null` of none. */
export function coveredIssues(issues: readonly IssueNode[]): CoveredIssues | null {
  const inOrder = issues.toSorted((one, other) =>
    one.date < other.date ? -1 : one.date > other.date ? 1 : 0,
  );
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (!first || !last) return null;
  const gaps = inOrder
    .toReversed()
    .map((issue) => ({ issue, labels: missingPages(labelsOf(issue)) }))
    .filter(({ labels }) => labels.length > 0);
  return { issues: issues.length, first, last, gaps };
}

/** Gives the labels of an issue's pages, in the order of print. */
export function labelsOf({ pages }: IssueNode): string[] {
  return pages.map(({ data }) => data.page.label);
}

/** Gives labels with those that follow each other as one: 特1, 特2, 特3 → 特1–特3. */
export function joinLabels(labels: readonly string[]): string[] {
  const joined: { first: string; last: string; span: ReturnType<typeof pageSpan> }[] = [];
  for (const label of labels) {
    const span = pageSpan(label);
    const group = joined.at(-1);
    const follows =
      span && group?.span && span.prefix === group.span.prefix && span.first === group.span.last + 1;
    if (follows) joined[joined.length - 1] = { ...group, last: label, span };
    else joined.push({ first: label, last: label, span });
  }
  return joined.map(({ first, last }) => (first === last ? first : `${first}–${last}`));
}

/** Pages of these begin with 1; letters of a sheet may go on counting from the sheet before. */
const COUNTED_FROM_ONE = /^[特增号號]?$/u;

/** Gives the labels that lack between those that are there: 01, 02, 04 → 03. */
export function missingPages(labels: readonly string[]): string[] {
  const spans = labels.flatMap((label) => {
    const span = pageSpan(label);
    return span ? [{ ...span, label }] : [];
  });
  return [...Map.groupBy(spans, ({ prefix }) => prefix)].flatMap(([prefix, all]) => {
    const numbers = new Set(all.flatMap(({ first, last }) => numbersFrom(first, last)));
    const from = COUNTED_FROM_ONE.test(prefix) ? 1 : least([...numbers]);
    const width = prefix === '' && all.some(({ label }) => /^0\d/u.test(label)) ? 2 : 1;
    const missing = numbersFrom(from, most([...numbers])).filter((number) => !numbers.has(number));
    return joinLabels(missing.map((number) => prefix + String(number).padStart(width, '0')));
  });
}

/** More pages than any paper has: a label that is no number of a page is left alone. */
const MOST_PAGES = 400;

function numbersFrom(first: number, last: number): number[] {
  return Array.from(
    { length: Math.min(Math.max(0, last - first + 1), MOST_PAGES) },
    (_, index) => first + index,
  );
}

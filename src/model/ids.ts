/** Permanent identifiers. Never derived from a headline; see `docs/decisions/permanent-names.md`. */
import type { IssueIdentity } from './issue.ts';

/** Gives the name of a highlight in its issue: `t1-03`. */
export function highlightSlug(pageSlug: string, number: number): string {
  return `${pageSlug}-${String(number).padStart(2, '0')}`;
}

/** Gives the page and the number in a highlight's slug: `t1-03` → `t1`, 3. */
export function partsOfSlug(slug: string): { page: string; number: number } {
  const dash = slug.lastIndexOf('-');
  return { page: slug.slice(0, dash), number: Number(slug.slice(dash + 1)) };
}

/** Gives the id of an issue, or of a page or highlight in it: `qdrb-2021-11-19-t1-03`. */
export function documentId(issue: IssueIdentity, slug?: string): string {
  return [issue.publication, issue.issue, slug].filter(Boolean).join('-');
}

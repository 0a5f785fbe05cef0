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

/**
 * Gives the slug of a page label: 特1 → `t1`, 01 → `01`, A1 → `a1`, 04-05 → `04-05`;
 * `null` for a label that has none and needs one from its editor.
 */
export function pageSlug(label: string): string | null {
  const slug = label.replace(/^第/u, '').replace(/^特/u, 't').toLowerCase();
  return /^[a-z]{0,3}\d{1,3}(?:-\d{1,3})?$/u.test(slug) ? slug : null;
}

/** The page chooser: every page of the issue, and the ones before and after, in this issue or the next. */
import type { Locale } from '../../i18n/index.ts';
import { isSameLanguage } from '../../model/language.ts';
import type { IssueNode, PageNode } from '../../archive/tree.ts';
import { pageNameFrom, pageNeighbours } from '../../archive/neighbours.ts';
import type { Crumb } from '../../archive/trail.ts';
import { pageCrumb } from '../../archive/trail.ts';

/** A page by its printed label (特1) and as it is called (特1版, Page 01: 要闻). */
export interface Leaf extends Crumb {
  /** Language of what is printed on it. */
  readonly archived: string;
  readonly name: string;
  /** What it is called beside its label, where it has such a name: 要闻. */
  readonly section?: string;
}

export interface Chooser {
  readonly pages: readonly (Leaf & { readonly current: boolean })[];
  /** The pages around the current one, where all of them would fill the screen; else all. */
  readonly near: Chooser['pages'];
  readonly previous: Leaf | null;
  readonly next: Leaf | null;
}

/** Leaves of paper that a phone shows in two rows. */
const NEAR_LEAVES = 12;

/** Gives the chooser of an issue's pages, at one of them. */
export function chooserOf(locale: Locale, issue: IssueNode, current: PageNode): Chooser {
  const { previous, next } = pageNeighbours(issue, current);
  const leaves = issue.pages.map((page) => ({ ...leafOf(locale, page), current: page === current }));
  const index = issue.pages.indexOf(current);
  const first = Math.max(0, Math.min(index - NEAR_LEAVES / 2, leaves.length - NEAR_LEAVES));
  return {
    pages: leaves,
    near: leaves.slice(first, first + NEAR_LEAVES),
    previous: previous && turnOf(locale, issue, previous),
    next: next && turnOf(locale, issue, next),
  };
}

/** A page of another issue is called by its day too; in another language than its own, any page by its name. */
function turnOf(locale: Locale, issue: IssueNode, page: PageNode): Leaf {
  const leaf = leafOf(locale, page);
  const name = pageNameFrom(locale, issue, page);
  return name === leaf.name && isSameLanguage(locale, leaf.archived) ? leaf : { ...leaf, name, label: name };
}

function leafOf(locale: Locale, page: PageNode): Leaf {
  const { label, path } = pageCrumb(locale, page);
  const {
    language: archived,
    page: { label: printed, section },
  } = page.data;
  return { label: printed, name: label, path, archived, ...(section === undefined ? {} : { section }) };
}

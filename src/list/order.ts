/** The order in which a list is shown and written. */
import type { ListEntry } from './entry.ts';

/** Of one issue. */
export interface ListGroup {
  readonly paper: string;
  readonly language: string;
  readonly date: string;
  readonly until: string;
  readonly entries: readonly ListEntry[];
}

// Block 10 stands behind block 9.
const { compare } = new Intl.Collator(undefined, { numeric: true });

/** Gives a list by issue: by paper, the newest first, and in each by page, article and block. */
export function groupEntries(list: readonly ListEntry[]): ListGroup[] {
  const groups = new Map<string, ListEntry[]>();
  for (const entry of [...list].sort(byPlace)) {
    // Of one issue each language has its own names.
    const issue = [...stepsOf(entry).slice(0, 2), entry.language].join('/');
    groups.set(issue, [...(groups.get(issue) ?? []), entry]);
  }
  return [...groups.values()].flatMap((entries) => {
    const [first] = entries;
    if (!first) return [];
    const { paper, language, date, until } = first;
    return [{ paper, language, date, until, entries }];
  });
}

/** Gives a list in that order. */
export function listInOrder(list: readonly ListEntry[]): ListEntry[] {
  return groupEntries(list).flatMap(({ entries }) => entries);
}

function byPlace(one: ListEntry, other: ListEntry): number {
  const [[paper, issue, slug], [otherPaper, otherIssue, otherSlug]] = [stepsOf(one), stepsOf(other)];
  return (
    compare(paper, otherPaper) ||
    compare(otherIssue, issue) ||
    compare(slug, otherSlug) ||
    compare(one.anchor, other.anchor)
  );
}

/** Gives paper, issue and document of an address; a language stands before them. */
function stepsOf({ address }: ListEntry): [string, string, string] {
  const [paper = '', issue = '', slug = ''] = address
    .replace(/\?.*$/u, '')
    .split('/')
    .filter(Boolean)
    .slice(-3);
  return [paper, issue, slug];
}

/** The newest issues of an archive, as many as one page can show. */
import type { Archive, IssueNode } from './tree.ts';

/** What a page shows of a paper. */
export interface NewestOfPaper {
  readonly node: Archive[number];
  /** The newest first. */
  readonly issues: readonly IssueNode[];
  /** True where the paper has more. */
  readonly isPart: boolean;
}

/**
 * Gives each paper with its newest issues: the first of each, and of all papers together the newest ones
 * while their sizes stay within the room. A paper's issues end at the first that finds no room.
 */
export function newestIssues(
  archive: Archive,
  room: number,
  sizeOf: (issue: IssueNode) => number,
): NewestOfPaper[] {
  const shown = new Set(archive.flatMap(({ issues }) => issues.slice(0, 1)));
  let left = room - [...shown].reduce((sum, issue) => sum + sizeOf(issue), 0);
  const others = archive
    .flatMap(({ issues }) => issues.slice(1))
    .toSorted((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0));
  for (const issue of others) {
    const follows = issue.next === null || shown.has(issue.next);
    if (!follows || sizeOf(issue) > left) continue;
    shown.add(issue);
    left -= sizeOf(issue);
  }
  return archive.map((node) => {
    const issues = node.issues.filter((issue) => shown.has(issue));
    return { node, issues, isPart: issues.length < node.issues.length };
  });
}

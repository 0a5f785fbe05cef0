/** How much of a reading needs the look of an editor. */
import type { Issue } from '../../model/issue.ts';
import { blocksOf } from '../../model/issue.ts';
import type { Decision } from './reason.ts';
import { DOUBTFUL } from './reason.ts';

export interface Doubts {
  /** Beginnings of articles and pages that may be none. */
  readonly beginnings: number;
  /** Lines outside any article. */
  readonly unclassified: number;
}

/** What of a reading says how sure it is. */
interface DecidedIssue {
  readonly issue: Issue;
  readonly pages: readonly { readonly decision: Decision; readonly starts: readonly Decision[] }[];
}

/** Gives how much of a reading is doubtful. */
export function doubtsOf({ issue, pages }: DecidedIssue): Doubts {
  const decisions = pages.flatMap(({ decision, starts }) => [decision, ...starts]);
  const blocks = issue.pages.flatMap((page) => [
    ...page.blocks,
    ...page.highlights.flatMap((highlight) => highlight.blocks),
  ]);
  return {
    beginnings: decisions.filter(({ confidence }) => confidence < DOUBTFUL).length,
    unclassified: blocksOf(blocks, 'unclassified').length,
  };
}

/** Tells whether there is anything to look at. */
export function isDoubtful({ beginnings, unclassified }: Doubts): boolean {
  return beginnings + unclassified > 0;
}

/** Issue → messages, every rule in one run, in the order of the lines. */
import type { Issue } from '../../model/issue.ts';
import type { Message } from '../../model/message.ts';
import { checkCaptionNeighbours } from './caption-neighbours.ts';
import { checkContinuation } from './continuation.ts';
import { checkDuplicateText } from './duplicate-text.ts';
import { checkEmptyText } from './empty-text.ts';
import { checkHeadlineLines } from './headline-lines.ts';
import { checkHighlightHeadline } from './highlight-headline.ts';
import { checkHighlightParagraph } from './highlight-paragraph.ts';
import { checkJumpUnread } from './jump-unread.ts';
import { checkMarkerDate } from './marker-date.ts';
import { checkMarkerUnread } from './marker-unread.ts';
import { checkPageHeadline } from './page-headline.ts';
import { checkPageLabel } from './page-label.ts';
import { checkPageMarker } from './page-marker.ts';
import { checkPageSequence } from './page-sequence.ts';
import { checkSlugCollision } from './slug-collision.ts';
import { checkUnclassifiedBlock } from './unclassified-block.ts';

const RULES = [
  checkMarkerDate,
  checkMarkerUnread,
  checkPageLabel,
  checkSlugCollision,
  checkPageSequence,
  checkPageHeadline,
  checkHeadlineLines,
  checkHighlightHeadline,
  checkHighlightParagraph,
  checkCaptionNeighbours,
  checkDuplicateText,
  checkContinuation,
  checkJumpUnread,
  checkUnclassifiedBlock,
];

/** Gives what is wrong or doubtful in an issue; `singlePage` says that its text needs no marker. */
export function checkIssue(issue: Issue, singlePage = false): Message[] {
  const empty = checkEmptyText(issue);
  // A text without its first page has one problem, and each line of it would be another.
  const broken = empty.length > 0 ? empty : checkPageMarker(issue, singlePage);
  if (broken.length > 0) return broken;
  return RULES.flatMap((rule) => rule(issue)).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** Issue → messages, every rule in one run, in the order of the lines. */
import type { VFileMessage } from 'vfile-message';
import type { Issue } from '../model/issue.ts';
import { checkMarkerDate } from './marker-date.ts';
import { checkPageLabel } from './page-label.ts';
import { checkPageMarker } from './page-marker.ts';
import { checkUnclassifiedBlock } from './unclassified-block.ts';

const RULES = [checkPageMarker, checkMarkerDate, checkPageLabel, checkUnclassifiedBlock];

/** Gives what is wrong or doubtful in an issue. */
export function checkIssue(issue: Issue): VFileMessage[] {
  return RULES.flatMap((rule) => rule(issue)).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

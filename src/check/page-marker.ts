/** page-marker: a text has a marker before its first article; without one nobody can say which page it is. */
import type { VFileMessage } from 'vfile-message';
import type { Issue } from '../model/issue.ts';
import { message } from './message.ts';

/** Gives a message when no line opens a page. */
export function checkPageMarker({ pages }: Issue): VFileMessage[] {
  if (pages[0].marker !== null) return [];
  return [
    message({
      ruleId: 'page-marker',
      line: 1,
      reason: 'Unexpected text without a page, expected a line such as `青岛日报2021年11月19日特1版`',
      note: 'Check that the text is whole and is that of a newspaper issue.',
      fatal: true,
    }),
  ];
}

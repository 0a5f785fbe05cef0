/** page-label: each page of an issue has a label of its own that can stand in an address. */
import type { VFileMessage } from 'vfile-message';
import { pageSlug } from '../model/ids.ts';
import type { Issue } from '../model/issue.ts';
import { message } from './message.ts';

/** Gives a message for each label that was used before or has no slug. */
export function checkPageLabel({ pages }: Issue): VFileMessage[] {
  const seen = new Map<string, number>();
  return pages.flatMap(({ label, slug, marker, lines }) => {
    const line = marker?.line ?? lines.start;
    const earlier = seen.get(slug);
    seen.set(slug, earlier ?? line);
    const finding = { ruleId: 'page-label', line, fatal: true };
    if (earlier !== undefined) {
      const reason = `Unexpected second page \`${label}\`, expected each page once; the first is on line ${earlier}`;
      return [
        message({ ...finding, reason, note: 'Put the lines of one page together, or mend the label.' }),
      ];
    }
    if (pageSlug(label) !== null) return [];
    const reason = `Unexpected label \`${label}\`, expected one such as 特1, 01, A1 or 04-05`;
    return [message({ ...finding, reason, note: 'Mend the label in the marker.' })];
  });
}

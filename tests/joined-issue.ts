/** Lines of a text → its issue, and which of its articles go on in which. */
import type { Correction } from '../src/model/correction.ts';
import type { Issue } from '../src/model/issue.ts';
import { joinHalves } from '../src/split/join/index.ts';
import { parseIssue } from '../src/split/parse/index.ts';

/** Gives the issue of 2021-11-19 that lines make, with what an editor corrects. */
export function issueOf(lines: readonly string[], corrections: readonly Correction[] = []): Issue {
  return parseIssue({
    publication: 'demo',
    issue: '2021-11-19',
    date: '2021-11-19',
    received: { seed: 'demo-2021-11-19.txt', file: 'input.txt', sha256: '0'.repeat(64) },
    text: `${lines.join('\n')}\n`,
    encoding: 'utf-8',
    byteOrderMark: false,
    corrections,
  });
}

/** Gives the pairs of its articles: `01-01 03-02`. */
export function pairsIn(issue: Issue): string[] {
  return issue.pages.flatMap((page) =>
    page.highlights.flatMap((highlight) => {
      const joined = joinHalves(issue).of.get(highlight);
      return joined?.on ? [`${page.slug}-0${highlight.number} ${joined.on.slug}`] : [];
    }),
  );
}

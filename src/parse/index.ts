/**
 * Text → Issue.
 *
 *   issue = *( text before the first marker ) *page
 *
 * Total: any text gives an issue. Every line that is not blank is in exactly one block, or is a marker.
 */
import type { Issue, IssueIdentity, Marker, Page, Received } from '../model/issue.ts';
import type { Encoding, SourceLine } from '../model/source.ts';
import { parseLines } from './lines.ts';
import { PAGE_MARKER } from './marker.ts';
import type { PageLines } from './page.ts';
import { parsePage } from './page.ts';

export { decodeSource } from './decode.ts';
export type { Identity } from './identity.ts';
export { parseIdentity } from './identity.ts';

export interface ParseInput extends IssueIdentity {
  readonly received: Received;
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
}

/** Gives the issue that a text is. */
export function parseIssue({ text, encoding, byteOrderMark, ...rest }: ParseInput): Issue {
  const { lines, form } = parseLines(text);
  const [first, ...others] = splitPages(lines).map(parsePage);
  return {
    publication: rest.publication,
    issue: rest.issue,
    date: rest.date,
    received: rest.received,
    form: { encoding, byteOrderMark, ...form },
    pages: [first ?? emptyPage(), ...others],
  };
}

/** Cuts the lines at the markers; the first page also has what stands before its marker. */
function splitPages(lines: readonly SourceLine[]): PageLines[] {
  const found = lines.flatMap((line) => {
    const groups = PAGE_MARKER.exec(line.text)?.groups;
    return groups
      ? [{ line: line.number, ...(groups as { marker: string; label: string; glued: string }) }]
      : [];
  });
  const opening = found.length > 0 ? found : [null];
  return opening.map((entry, index) => {
    const start = index === 0 ? 1 : (entry?.line ?? 1);
    const end = (opening[index + 1]?.line ?? lines.length + 1) - 1;
    const marker: Marker | null = entry && {
      line: entry.line,
      text: entry.marker + leadingSpace(entry.glued),
      glued: entry.glued.trim() !== '',
    };
    const own = lines
      .slice(start - 1, end)
      .map((line) =>
        line.number === entry?.line ? { number: line.number, text: entry.glued.trimStart() } : line,
      );
    return { label: entry?.label ?? '1', sequence: index + 1, range: { start, end }, marker, lines: own };
  });
}

/** White space between a marker and the text glued to it is kept with the marker. */
function leadingSpace(text: string): string {
  return text.slice(0, text.length - text.trimStart().length);
}

function emptyPage(): Page {
  return parsePage({ label: '1', sequence: 1, range: { start: 1, end: 1 }, marker: null, lines: [] });
}

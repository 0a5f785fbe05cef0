/**
 * Lines of one page → Page.
 *
 *   page = *unclassified marker page-head *highlight *credit
 */
import { pageSlug } from '../model/ids.ts';
import type { Block, BlockId, Highlight, LineRange, Marker, MeasureId, Page } from '../model/issue.ts';
import type { SourceLine } from '../model/source.ts';
import type { BodyToken } from './body.ts';
import { parseBody } from './body.ts';
import type { RoledToken } from './head.ts';
import { parseHead } from './head.ts';
import { parsePageHead } from './page-head.ts';
import type { Section } from './section.ts';
import { parseSections } from './section.ts';
import { parseToken } from './token.ts';

export interface PageLines {
  readonly label: string;
  readonly sequence: number;
  readonly range: LineRange;
  readonly marker: Marker | null;
  /** The page's lines without the marker's text; blank ones may be among them. */
  readonly lines: readonly Pick<SourceLine, 'number' | 'text'>[];
}

/** Gives the page that these lines make. */
export function parsePage({ label, sequence, range, marker, lines }: PageLines): Page {
  const tokens = lines.filter((line) => line.text !== '').map(parseToken);
  const beforeMarker = tokens.filter((token) => marker && token.line < marker.line);
  const parts = parseSections(tokens.slice(beforeMarker.length));
  const { head, intro, sections } = parsePageHead(parts.sections);
  const highlights = sections.filter((section) => section.body.length > 0);
  const leftOver = sections.filter((section) => section.body.length === 0).flatMap((section) => section.head);
  const own: BodyToken[] = [
    ...parseHead(head).map(withoutOrganisation),
    ...intro.map((token) => ({ role: 'intro' as const, token })),
    ...[...beforeMarker, ...parts.orphans, ...leftOver].map((token) => ({
      role: 'unclassified' as const,
      token,
    })),
    ...parts.credits.map((token) => ({ role: 'credit' as const, token })),
  ];
  return {
    label,
    slug: pageSlug(label) ?? label,
    sequence,
    lines: range,
    marker,
    blocks: toBlocks(own.toSorted((a, b) => a.token.line - b.token.line)),
    highlights: highlights.map((section, index) => toHighlight(section, index + 1)),
  };
}

/** A page is nobody's: a body's name above its headline leads to it as a kicker does. */
function withoutOrganisation({ role, token }: RoledToken): RoledToken {
  return { role: role === 'organisation' ? 'kicker' : role, token };
}

function toHighlight(section: Section, number: number): Highlight {
  const blocks = toBlocks([...parseHead(section.head), ...parseBody(section.body)]);
  const lines = { start: blocks.at(0)?.line ?? 0, end: blocks.at(-1)?.line ?? 0 };
  return { number, position: number, lines, blocks };
}

/** Numbers the blocks, and the measures among them, in order. */
function toBlocks(tokens: readonly BodyToken[]): Block[] {
  let measures = 0;
  return tokens.map((entry, index) => {
    const { text, line } = entry.token;
    const id: BlockId = `p${index + 1}`;
    if (!('runInHead' in entry)) return { role: entry.role, id, line, text };
    measures += 1;
    const measureId: MeasureId = `m${measures}`;
    return { role: entry.role, id, line, text, measureId, runInHead: entry.runInHead };
  });
}

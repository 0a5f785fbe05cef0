/**
 * Text → Issue, and why.
 *
 *   issue = *( text before the first marker ) *page
 *
 * Total: any text gives an issue. Every line that is not blank is in exactly one block, or is a marker.
 */
import type { Issue, IssueIdentity, Page, Received } from '../model/issue.ts';
import type { Encoding, SourceLine } from '../model/source.ts';
import type { TextForm, VisibleLine } from './form.ts';
import { parseForm, visibleLines } from './form.ts';
import { parseLines } from './lines.ts';
import type { LineDecision, ReadPage } from './page.ts';
import { parsePage } from './page.ts';
import type { Opening, Openings } from './pages.ts';
import { findPages } from './pages.ts';
import type { Decision } from './reason.ts';
import type { Token } from './token.ts';
import { parseTokens } from './tokens.ts';

export { decodeSource } from './decode.ts';
export type { Identity } from './identity.ts';
export { parseIdentity } from './identity.ts';
export type { LineDecision } from './page.ts';
export type { Decision, Reason } from './reason.ts';
export { REASONS } from './reason.ts';

export interface ParseInput extends IssueIdentity {
  readonly received: Received;
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
}

/** An issue, and why each of its lines is where it is. */
export interface Reading {
  readonly issue: Issue;
  /** Name of the paper that the text gives; `null` where it gives none. */
  readonly publication: string | null;
  /** ISO date that the text gives; `null` where it gives none. */
  readonly date: string | null;
  /** In the order of the issue's pages. */
  readonly pages: readonly {
    readonly date: string | null;
    readonly decision: Decision;
    /** In the order of the page's highlights. */
    readonly starts: readonly Decision[];
  }[];
  /** By line number, for each line that is a block. */
  readonly lines: ReadonlyMap<number, LineDecision>;
}

/** Gives the issue that a text is. */
export function parseIssue(input: ParseInput): Issue {
  return readIssue(input).issue;
}

/** Gives the issue that a text is, and the decisions that made it. */
export function readIssue({ text, encoding, byteOrderMark, ...rest }: ParseInput): Reading {
  const { lines, form } = parseLines(text);
  const openings = findPages(lines);
  const pages = readPages(lines, openings);
  const [first, ...others] = pages.map(({ page }) => page) as [Page, ...Page[]];
  return {
    issue: {
      publication: rest.publication,
      issue: rest.issue,
      date: rest.date,
      received: rest.received,
      form: { encoding, byteOrderMark, ...form },
      pages: [first, ...others],
    },
    publication: openings.publication,
    date: openings.date,
    pages: pages.map(({ starts }, index) => ({
      starts,
      date: openings.pages[index]?.date ?? openings.date,
      decision: openings.pages[index]?.decision ?? { reason: 'marker-none', confidence: 0.5 },
    })),
    lines: new Map(pages.flatMap((page) => page.lines)),
  };
}

function readPages(lines: readonly SourceLine[], openings: Openings): ReadPage[] {
  const visible = withoutMarkers(visibleLines(lines), openings);
  const apart = new Set([...openings.folios.keys()]);
  const form = parseForm(visible, apart);
  const starts = openings.pages.map(({ start }) => start + 1);
  const tops = new Set(starts);
  const tokens = parseTokens(visible, form, tops).map((token) => asFolio(token, openings));
  const signed = isSigned(tokens);
  const opened: readonly (Opening | null)[] = openings.pages.length > 0 ? openings.pages : [null];
  let at = 0;
  return opened.map((page, index) => {
    const end = starts[index + 1] ?? lines.length + 1;
    const from = at;
    while ((tokens[at]?.line ?? Infinity) < end) at += 1;
    return parsePage(
      {
        label: page?.label ?? '1',
        sequence: index + 1,
        range: { start: index === 0 ? 1 : (starts[index] ?? 1), end: Math.max(end - 1, 1) },
        marker: page?.marker ?? null,
        tokens: tokens.slice(from, at),
        continues: form.width !== null && index > 0,
      },
      pageFacts(form, signed, openings, page),
    );
  });
}

function pageFacts(
  form: TextForm,
  signed: boolean,
  openings: Openings,
  page: Opening | null,
): Parameters<typeof parsePage>[1] {
  const stamp = page?.stamp ? page.marker.line : 0;
  return {
    form,
    signed,
    stamp,
    stamps: openings.stamps,
    flowing: form.width !== null,
    boundaries: new Map(),
  };
}

/** Gives the visible lines less the markers that open pages; text glued to a marker stays. */
function withoutMarkers(visible: readonly VisibleLine[], { pages }: Openings): VisibleLine[] {
  const markers = new Map(pages.map(({ marker }) => [marker.line, marker]));
  return visible.flatMap((line) => {
    const marker = markers.get(line.number);
    if (!marker) return [line];
    if (!marker.glued) return [];
    const text = marker.trailing
      ? line.text.slice(0, line.text.length - marker.text.length)
      : line.text.slice(marker.text.length);
    return [{ ...line, text }];
  });
}

function asFolio(token: Token, { folios }: Openings): Token {
  const decision = folios.get(token.line);
  return decision ? { ...token, kind: 'folio', dateline: false, decision } : token;
}

/** Tells whether bylines and datelines stand in a good part of a text's articles. */
function isSigned(tokens: readonly Token[]): boolean {
  const heads = tokens.filter(
    ({ kind }, index) => kind === 'heading' && tokens[index - 1]?.kind !== 'heading',
  ).length;
  const signatures = tokens.filter(({ kind, dateline }) => kind === 'byline' || dateline).length;
  return signatures > 1 && signatures >= heads * 0.3;
}

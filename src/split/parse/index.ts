/**
 * Text → Issue, and why.
 *
 *   issue = *( text before the first marker ) *page
 *
 * Total: any text gives an issue. Every line that is not blank is in exactly one block, or is a marker.
 */
import type { Correction } from '../../model/correction.ts';
import { joinsOf } from '../../model/correction.ts';
import type { Issue, IssueIdentity, Page, Received } from '../../model/issue.ts';
import type { Message } from '../../model/message.ts';
import { pageSlugs } from '../../model/page-label.ts';
import type { HouseMarks } from '../../model/profile.ts';
import type { Withheld } from '../../model/seed.ts';
import type { Encoding, VendorCode } from '../../model/source.ts';
import type { Corrections, CorrectedLines } from './correction.ts';
import { applicable, boundariesOf, corrected, unfulfilled } from './correction.ts';
import { houseIndex } from './lines/house-marks.ts';
import type { TextLayout, VisibleLine } from './lines/text-layout.ts';
import { firstLines } from './lines/first-lines.ts';
import { parseTextLayout, visibleLines } from './lines/text-layout.ts';
import { parseLines } from './text/lines.ts';
import type { LineDecision, ReadPage } from './articles/page.ts';
import { parsePage } from './articles/page.ts';
import { houseStyle } from './articles/house-style.ts';
import type { Openings } from './pages/find-pages.ts';
import type { Opening } from './pages/opening.ts';
import { findPages } from './pages/find-pages.ts';
import type { Decision } from './reason.ts';
import { tellMarkers, tellRoles } from './tell-steps.ts';
import type { HearStep, TraceStep } from './trace.ts';
import { tellChanges } from './trace.ts';
import type { Token } from './lines/token.ts';
import { parseTokens } from './lines/tokens.ts';

export { decodeSource } from './text/decode.ts';
export type { Identity } from './pages/identity.ts';
export { parseIdentity } from './pages/identity.ts';
export type { LineDecision } from './articles/page.ts';
export type { Decision, Reason } from './reason.ts';
export type { Doubts } from './doubts.ts';
export { doubtsOf, isDoubtful } from './doubts.ts';
export { DOUBTFUL, REASONS } from './reason.ts';
export type { HearStep, TraceStep as Step } from './trace.ts';

export interface ParseInput extends IssueIdentity {
  readonly received: Received;
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  /** Left out where there are none. */
  readonly vendorCodes?: readonly VendorCode[];
  /** What the editor of the issue corrects. */
  readonly corrections?: readonly Correction[] | undefined;
  /** How the lines of the paper look, by what its accepted issues tell. */
  readonly profile?: HouseMarks | undefined;
  /** Lines in whose place blank ones stand. */
  readonly withheld?: Withheld | undefined;
}

/** An issue, and why each of its lines is where it is. */
export interface Reading {
  readonly issue: Issue;
  /** Name of the paper that the text gives; `null` where it gives none. */
  readonly publication: string | null;
  /** ISO date that the text gives; `null` where it gives none. */
  readonly date: string | null;
  /** The last of several days that it gives; `null` for a single one. */
  readonly until: string | null;
  /** In the order of the issue's pages. */
  readonly pages: readonly {
    readonly date: string | null;
    readonly decision: Decision;
    /** In the order of the page's highlights. */
    readonly starts: readonly Decision[];
  }[];
  /** By line number, for each line that is a block. */
  readonly lines: ReadonlyMap<number, LineDecision>;
  /** Corrections that don't apply any more, and why. */
  readonly messages: readonly Message[];
}

/** Gives the issue that a text is. */
export function parseIssue(input: ParseInput): Issue {
  return readIssue(input).issue;
}

/** Gives the issue that a text is, and the decisions that made it; tells who wants to hear it each step to them. */
export function readIssue(
  { text, encoding, byteOrderMark, vendorCodes, corrections = [], withheld, profile, ...rest }: ParseInput,
  hear?: HearStep,
): Reading {
  const { lines, envelope } = parseLines(text);
  const { apply, messages } = applicable(corrections, lines);
  const joins = joinsOf([...apply.values()]);
  const openings = findPages(lines, apply);
  if (hear) tellMarkers(lines, openings, hear);
  const visible = withoutMarkers(visibleLines(lines, withheld), openings);
  const pages = readEachPage({ visible, end: lines.length + 1, profile }, openings, apply, hear);
  const [first, ...others] = pages.map(({ page }) => page) as [Page, ...Page[]];
  const decisions = new Map<number, LineDecision>();
  for (const { lines: groups } of pages)
    for (const group of groups) for (const entry of group) decisions.set(entry.token.line, entry);
  const starts = new Set(pages.flatMap(({ page }) => page.highlights.map(({ lines: { start } }) => start)));
  const labels = new Map(pages.map(({ page }) => [page.marker?.line, page.label]));
  const outcome: CorrectedLines = {
    roleOf: (line) => decisions.get(line)?.role ?? null,
    startsAt: (line) => starts.has(line),
    labelAt: (line) => labels.get(line) ?? null,
  };
  return {
    issue: {
      publication: rest.publication,
      issue: rest.issue,
      date: rest.date,
      ...(rest.until === undefined ? {} : { until: rest.until }),
      received: rest.received,
      envelope: { encoding, byteOrderMark, ...envelope, ...(vendorCodes && { vendorCodes }) },
      pages: [first, ...others],
      ...(joins.length > 0 ? { joins } : {}),
    },
    publication: openings.publication,
    date: openings.date,
    until: openings.until,
    pages: pages.map((page, index) => ({
      starts: page.starts,
      date: openings.pages[index]?.date ?? openings.date,
      decision: openings.pages[index]?.decision ?? { reason: 'marker-none', confidence: 0.5 },
    })),
    lines: decisions,
    messages: [...messages, ...unfulfilled(apply, outcome)],
  };
}

type TextToRead = Pick<ParseInput, 'profile'> & { visible: readonly VisibleLine[]; end: number };

function readEachPage(
  { visible, end: behind, profile }: TextToRead,
  openings: Openings,
  corrections: Corrections,
  hear?: HearStep,
): ReadPage[] {
  const { pages, folios, stamps } = openings;
  const starts = pages.map(({ start }) => start + 1);
  const opening = firstLines(visible, starts);
  const layout = parseTextLayout(visible, new Set(folios.keys()), opening);
  const tops = new Set([...opening, ...folios.keys()]);
  hear?.(null, layoutStep(layout));
  const formed = parseTokens(
    visible,
    { known: openings.known, layout, tops, house: profile && houseIndex(profile) },
    hear,
  );
  const tokens = formed.map((token) => withDecisions(token, openings, corrections));
  if (hear) tellChanges(hear, { step: 'correction', by: 'withDecisions' }, formed, tokens);
  const marked = repeatsMarkers(openings);
  const common = {
    layout,
    ...houseStyle(tokens, layout, opening),
    stamps,
    marked,
    stamped: stamps.size > pages.length,
    flowing: layout.width !== null,
    hear,
  };
  const boundaries = boundariesOf(corrections);
  const opened: readonly (Opening | null)[] = pages.length > 0 ? pages : [null];
  const labels = opened.map((page) => page?.label ?? '1');
  const slugs = pageSlugs(labels);
  let at = 0;
  const read = opened.map((page, index) => {
    const end = starts[index + 1] ?? behind;
    const from = at;
    while (isBefore(tokens[at], end)) at += 1;
    return parsePage(
      {
        label: labels[index] ?? '1',
        slug: slugs[index] ?? '1',
        sequence: index + 1,
        range: { start: (index > 0 && starts[index]) || 1, end: Math.max(end - 1, 1) },
        marker: page?.marker ?? null,
        tokens: tokens.slice(from, at),
        continues: layout.width !== null && index > 0,
      },
      { ...common, boundaries, stamp: page?.stamp ? page.marker.line : 0 },
    );
  });
  if (hear) tellRoles(tokens, read, hear);
  return read;
}

function layoutStep(layout: TextLayout): TraceStep {
  const result = layout.width === null ? 'lines as printed' : 'lines cut by a fixed width';
  return { step: 'layout', by: 'parseTextLayout', result, decision: null, facts: { ...layout } };
}

function isBefore(token: Token | undefined, line: number): boolean {
  return token !== undefined && token.line < line;
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

/** What an editor says comes before what the splitter found. */
function withDecisions(token: Token, { folios }: Openings, corrections: Corrections): Token {
  const correction = corrections.get(token.line);
  if (correction?.role ?? correction?.organisation) return corrected(token, correction);
  const decision = folios.get(token.line);
  return decision ? { ...token, kind: 'folio', dateline: false, decision } : token;
}

/** Tells whether the markers of pages come again before their articles. */
function repeatsMarkers({ pages, folios, stamps }: Openings): boolean {
  const again = [...folios].filter(
    ([line, { reason }]) => reason === 'marker-again' && !stamps.has(line),
  ).length;
  return again > 1 && again >= pages.length;
}

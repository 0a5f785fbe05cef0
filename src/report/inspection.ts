/** A reading → what `inspect --json` prints: lines by role, each number from 1. */
import { highlightSlug } from '../model/ids.ts';
import type { Block, BlockRole, Highlight, Page } from '../model/issue.ts';
import { blocksOf, TEXT_ROLES } from '../model/issue.ts';
import type { Message } from '../model/message.ts';
import type { Decision, Reading, Reason } from '../split/parse/index.ts';
import type { MessageJson } from './json.ts';
import { messageJson } from './json.ts';

export interface Inspection {
  readonly source: {
    readonly path: string;
    /** SHA-256 of the bytes, lower-case hexadecimal. */
    readonly sha256: string;
    readonly encoding: string;
    readonly lines: number;
  };
  /** As the text names it; `null` where it names none. */
  readonly publication: string | null;
  /** ISO date; `null` where the text gives none. */
  readonly date: string | null;
  readonly pages: readonly InspectedPage[];
  readonly highlights: readonly InspectedHighlight[];
  readonly credits: readonly number[];
  /** Lines of none of the lists above: doubtful text, and folios. */
  readonly unclassified: readonly number[];
  readonly messages: readonly MessageJson[];
}

export interface InspectedPage {
  readonly label: string;
  readonly sequence: number;
  /** Line of the marker; the first line of the page where it has none. */
  readonly line: number;
  readonly date: string | null;
  readonly kickerLines: readonly number[];
  readonly headlineLines: readonly number[];
  /** Headline lines joined by a space; empty where the page has none. */
  readonly headline: string;
  readonly deckLines: readonly number[];
  readonly introLines: readonly number[];
}

export interface InspectedHighlight {
  readonly id: string;
  /** Label of its page, as printed. */
  readonly page: string;
  readonly organisation: { readonly line: number; readonly text: string } | null;
  readonly startLine: number;
  readonly endLine: number;
  readonly startConfidence: number;
  /** Why it begins there, by the names in `reason.ts`, the strongest first; and what speaks against it. */
  readonly startReasons: readonly Reason[];
  readonly startAgainst: readonly Reason[];
  readonly kickerLines: readonly number[];
  readonly headlineLines: readonly number[];
  readonly deckLines: readonly number[];
  readonly bylineLines: readonly number[];
  readonly paragraphLines: readonly number[];
  readonly captionLines: readonly number[];
  readonly crossheadLines: readonly number[];
  readonly measures: readonly { readonly id: string; readonly line: number; readonly runInHead: string }[];
}

/** Gives what a reading says, in the shape that `inspect --json` prints. */
export function inspectReading(
  source: Inspection['source'],
  reading: Reading,
  messages: readonly Message[],
): Inspection {
  const { pages } = reading.issue;
  const own = pages.flatMap((page) => page.blocks);
  const inside = pages.flatMap(({ highlights }) => highlights.flatMap(({ blocks }) => blocks));
  const sorted = (lines: number[]): number[] => lines.toSorted((a, b) => a - b);
  return {
    source,
    publication: reading.publication,
    date: reading.date,
    pages: pages.map((page, index) => inspectPage(page, reading.pages[index]?.date ?? null)),
    highlights: pages.flatMap((page, index) =>
      page.highlights.map((highlight, at) =>
        inspectHighlight(page, highlight, reading.pages[index]?.starts[at]),
      ),
    ),
    credits: sorted([
      ...linesOf(own, 'credit'),
      ...blocksOf(inside, 'attribution')
        .filter(({ text }) => !isPicture(text))
        .map(({ line }) => line),
    ]),
    unclassified: sorted([...linesOf(own, 'unclassified', 'folio', 'caption'), ...linesOf(inside, 'folio')]),
    messages: messages.map((message) => messageJson(message)),
  };
}

function inspectPage(page: Page, date: string | null): InspectedPage {
  const { blocks, label, sequence, marker, lines } = page;
  return {
    label,
    sequence,
    line: marker?.line ?? lines.start,
    date,
    kickerLines: linesOf(blocks, 'kicker'),
    headlineLines: linesOf(blocks, 'headline'),
    headline: blocksOf(blocks, 'headline')
      .map(({ text }) => text)
      .join(' '),
    deckLines: linesOf(blocks, 'deck'),
    introLines: linesOf(blocks, 'intro'),
  };
}

function inspectHighlight(page: Page, highlight: Highlight, start: Decision | undefined): InspectedHighlight {
  const { blocks, lines, number } = highlight;
  const [organisation] = blocksOf(blocks, 'organisation');
  return {
    id: highlightSlug(page.slug, number),
    page: page.label,
    organisation: organisation ? { line: organisation.line, text: organisation.text } : null,
    startLine: lines.start,
    endLine: lines.end,
    startConfidence: start?.confidence ?? 0,
    startReasons: start ? [start.reason, ...(start.also ?? [])] : [],
    startAgainst: start?.against ?? [],
    kickerLines: linesOf(blocks, 'kicker'),
    headlineLines: linesOf(blocks, 'headline'),
    deckLines: linesOf(blocks, 'deck'),
    bylineLines: linesOf(blocks, 'byline'),
    // eslint-disable-next-line no-restricted-syntax -- Some roles.
    paragraphLines: linesOf(blocks, ...TEXT_ROLES),
    captionLines: blocks
      .filter(({ role, text }) => role === 'caption' || (role === 'attribution' && isPicture(text)))
      .map(({ line }) => line),
    crossheadLines: linesOf(blocks, 'crosshead'),
    measures: blocks.flatMap((block) =>
      block.role === 'measure' ? [{ id: block.measureId, line: block.line, runInHead: block.runInHead }] : [],
    ),
  };
}

function linesOf(blocks: readonly Block[], ...roles: readonly BlockRole[]): number[] {
  return blocks.filter(({ role }) => roles.includes(role)).map(({ line }) => line);
}

/** Tells who took a picture, which belongs to its caption, from who drew a chart. */
function isPicture(text: string): boolean {
  return /[摄攝]|供图|图片|视觉|摄影/u.test(text);
}

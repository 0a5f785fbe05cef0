/** How much of a reading needs the look of an editor, and where. */
import { CORRECTABLE_ROLES } from '../../model/correction.ts';
import type { DoubtfulPlace } from '../../model/doubtful-place.ts';
import type { Block, Issue } from '../../model/issue.ts';
import { blocksOf } from '../../model/issue.ts';
import type { Decision } from './reason.ts';
import { DOUBTFUL, REASONS } from './reason.ts';

export interface Doubts {
  /** Beginnings of articles and pages that may be none. */
  readonly beginnings: number;
  /** Lines outside any article. */
  readonly unclassified: number;
  /** Beginnings of articles, headings inside them that may begin one, and roles; the most doubtful first. */
  readonly places: readonly DoubtfulPlace[];
}

/** What of a reading says how sure it is. */
interface DecidedIssue {
  readonly issue: Issue;
  readonly pages: readonly { readonly decision: Decision; readonly starts: readonly Decision[] }[];
  readonly lines: ReadonlyMap<number, { readonly decision: Decision }>;
}

/** Gives how much of a reading is doubtful, and where. */
export function doubtsOf(reading: DecidedIssue): Doubts {
  const decisions = reading.pages.flatMap(({ decision, starts }) => [decision, ...starts]);
  const blocks = reading.issue.pages.flatMap((page) => [
    ...page.blocks,
    ...page.highlights.flatMap((highlight) => highlight.blocks),
  ]);
  return {
    beginnings: decisions.filter(isGuess).length,
    unclassified: blocksOf(blocks, 'unclassified').length,
    places: [...doubtfulStarts(reading), ...doubtfulLines(blocks, reading)].toSorted(
      (one, other) => one.confidence - other.confidence || one.line - other.line,
    ),
  };
}

/** Tells whether there is anything to look at. */
export function isDoubtful({ beginnings, unclassified }: Doubts): boolean {
  return beginnings + unclassified > 0;
}

function isGuess({ confidence }: Decision): boolean {
  return confidence < DOUBTFUL;
}

function doubtfulStarts({ issue, pages }: DecidedIssue): DoubtfulPlace[] {
  return issue.pages.flatMap(({ highlights }, index) =>
    highlights.flatMap(({ blocks: [first] }, at) => {
      const decision = pages[index]?.starts[at];
      if (first === undefined || !decision || !isGuess(decision)) return [];
      return [doubt('start', first, decision, { taken: 'start', boundary: 'none' })];
    }),
  );
}

function doubtfulLines(blocks: readonly Block[], { lines }: DecidedIssue): DoubtfulPlace[] {
  return blocks.flatMap((block) => {
    const decision = lines.get(block.line)?.decision;
    if (!decision || !isGuess(decision)) return [];
    // What may be a headline is told as one that may begin an article.
    if (block.role === 'crosshead')
      return [doubt('start', block, decision, { taken: 'crosshead', boundary: 'start' })];
    const role = CORRECTABLE_ROLES.find((each) => each === block.role);
    return role === undefined ? [] : [doubt('role', block, decision, { taken: role, role })];
  });
}

interface Settled {
  readonly taken: DoubtfulPlace['taken'];
  readonly boundary?: 'start' | 'none';
  readonly role?: (typeof CORRECTABLE_ROLES)[number];
}

function doubt(
  kind: DoubtfulPlace['kind'],
  { line, text }: Block,
  { reason, confidence, also = [], against = [] }: Decision,
  { taken, ...settled }: Settled,
): DoubtfulPlace {
  return {
    ...{ kind, line, text, taken, confidence },
    because: [reason, ...also].map((each) => REASONS[each]),
    against: against.map((each) => REASONS[each]),
    correction: { line, text, ...settled },
  };
}

/** The orders in which found pages are shown. */
import type { Ask, Way } from './ask.ts';
import type { PageFacts } from '../text/manifest.ts';

/** By relevance; as printed, the oldest issue first; the newest issue first. */
export const SORTS = ['relevance', 'print', 'newest'] as const;
export type Sort = (typeof SORTS)[number];

/** What is known of a page before and after it is read. */
export interface Ranked {
  /** What it was found by. */
  readonly ask: Ask;
  readonly facts: PageFacts;
  readonly prominence: 0 | 1 | 2;
  readonly score: number;
  readonly order: number;
  /** Occurrences, once the page is read or the index has told. */
  readonly occurrences?: number;
  /** Share of the headline that the phrases are, once the page is read. */
  readonly coverage?: number;
  /** Characters between the phrases where they stand closest in one block, once the page is read. */
  readonly distance?: number;
}

/** Gives pages in an order; relevance: what was found as typed first; then by where the phrases stand, how close, how often; then as printed. */
export function sortPages<Page extends Ranked>(pages: readonly Page[], sort: Sort): Page[] {
  return [...pages].sort((one, other) => {
    if (sort === 'relevance')
      return byRelevance(one, other) || compareInPrint(other, one, 'issue') || compareInPrint(one, other);
    if (sort === 'newest') return compareInPrint(other, one, 'issue') || compareInPrint(one, other);
    return compareInPrint(one, other);
  });
}

/** What was found as typed stands before its translation, and that before what a glossary tells. */
const STRENGTH: Partial<Record<Way, number>> = { exact: 0, translation: 1, glossary: 2 };
const LEAST = 3;

function byRelevance(one: Ranked, other: Ranked): number {
  return (
    (STRENGTH[one.ask.way] ?? LEAST) - (STRENGTH[other.ask.way] ?? LEAST) ||
    other.prominence - one.prominence ||
    (other.coverage ?? 0) - (one.coverage ?? 0) ||
    nearness(one) - nearness(other) ||
    (other.occurrences ?? 0) - (one.occurrences ?? 0) ||
    other.score - one.score
  );
}

function nearness({ distance }: Ranked): number {
  return distance ?? 0;
}

/** Compares the issues, or the issues and then the places in them. */
function compareInPrint(one: Ranked, other: Ranked, by: 'issue' | 'place' = 'place'): number {
  const { issue, publication } = one.facts;
  if (issue !== other.facts.issue) return issue < other.facts.issue ? -1 : 1;
  if (by === 'issue') return 0;
  if (publication !== other.facts.publication) return publication < other.facts.publication ? -1 : 1;
  return one.order - other.order;
}

/** Fragments and a query → what the search page shows. Text only, in segments: the page makes no markup of it. */
import { readBlocks, readTitle, type FoundBlock } from './blocks.ts';
import type { Fragment } from './engine.ts';
import { excerpt, markText, type Segment } from './excerpt.ts';
import { findOccurrences, type Occurrence } from './occurrences.ts';
import type { FoundPage } from './find.ts';
import type { PageFacts } from './manifest.ts';
import type { Query } from './query.ts';

export interface Hit {
  /** Id of the block in its page: `m1` or `p1`. */
  readonly anchor: string;
  /** The run-in head of a measure, `null` for other blocks. */
  readonly heading: readonly Segment[] | null;
  readonly excerpt: readonly Segment[];
}

export interface ResultView {
  readonly facts: PageFacts;
  readonly title: string;
  /** Path from the archive's root in the Chinese interface: `/qdrb/2021-11-19/t1-03/`. */
  readonly path: string;
  readonly hits: readonly Hit[];
  readonly occurrences: number;
  /** `literal` when each phrase stands somewhere in the page as typed, white space aside. */
  readonly match: 'literal' | 'folded';
  /** The phrases stand in: 2 the headline, 1 a run-in head, 0 elsewhere. */
  readonly prominence: 0 | 1 | 2;
  /** Place in the archive. */
  readonly order: number;
}

interface Match {
  readonly block: FoundBlock;
  readonly occurrences: readonly Occurrence[];
}

/** Gives the view of a page, or `null` when its text does not hold every phrase. */
export function viewResult(
  fragment: Fragment,
  { facts, order }: Pick<FoundPage, 'facts' | 'order'>,
  query: Query,
): ResultView | null {
  const matches = readBlocks(fragment)
    .map((block) => ({ block, occurrences: findOccurrences(block.text, query) }))
    .filter(({ occurrences }) => occurrences.length > 0);
  const found = matches.flatMap(({ occurrences }) => occurrences);
  if (!holdsAll(query, found)) return null;
  return {
    facts,
    title: readTitle(fragment),
    path: fragment.raw_url,
    hits: matches.map(viewHit),
    occurrences: found.length,
    match: holdsAll(
      query,
      found.filter(({ literal }) => literal),
    )
      ? 'literal'
      : 'folded',
    prominence: prominenceOf(matches, query),
    order,
  };
}

/** Gives views in order: by where the phrases stand, then by how often, then in the order of print. */
export function rankResults(views: readonly ResultView[]): ResultView[] {
  return views.toSorted(
    (one, other) =>
      other.prominence - one.prominence || other.occurrences - one.occurrences || one.order - other.order,
  );
}

function viewHit({ block: { anchor, text, runInHead }, occurrences }: Match): Hit {
  const end = text.startsWith(runInHead) ? runInHead.length : 0;
  return {
    anchor,
    heading: end > 0 ? markText(text, occurrences, { start: 0, end }) : null,
    excerpt: excerpt(text, occurrences, end),
  };
}

function prominenceOf(matches: readonly Match[], query: Query): 0 | 1 | 2 {
  const headline = matches.filter(({ block }) => block.role === 'headline');
  if (
    holdsAll(
      query,
      headline.flatMap(({ occurrences }) => occurrences),
    )
  )
    return 2;
  const runInHeads = matches.flatMap(({ block, occurrences }) =>
    occurrences.filter(({ end }) => end <= block.runInHead.length),
  );
  return holdsAll(query, runInHeads) ? 1 : 0;
}

function holdsAll(query: Query, occurrences: readonly Occurrence[]): boolean {
  return query.every((phrase) => occurrences.some((occurrence) => occurrence.phrase === phrase));
}

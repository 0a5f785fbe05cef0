/** One search from what was typed to what is shown, in steps when much is found. */
import { isSelected, type Selection } from './facets.ts';
import { findPages, type FoundPage } from './find.ts';
import type { PageFacts, ShardInfo } from './manifest.ts';
import type { Query } from './query.ts';
import { rankResults, viewResult, type ResultView } from './results.ts';
import type { Archive } from './shards.ts';

/** Pages read and shown at once. */
const STEP = 30;

export interface Outcome {
  /** Pages that hold the query, whatever is chosen in the filters. */
  readonly found: readonly PageFacts[];
  /** Number of pages that hold the query and have what is chosen. */
  readonly count: number;
  readonly shown: readonly ResultView[];
  /** Gives the outcome with the next step shown too; `null` when all is shown. */
  readonly next: (() => Promise<Outcome>) | null;
}

/** Gives what a query finds under the choices made in the filters. */
export async function runSearch(archive: Archive, query: Query, selection: Selection): Promise<Outcome> {
  const found = await findPages(archive, query, (info) => isAsked(info, selection));
  const selected = found.filter(({ facts }) => isSelected(facts, selection));
  return showStep({ found, count: selected.length, shown: [], remaining: selected }, query);
}

/** Tells whether a shard can have pages under the choices made: a choice of years asks only those years. */
export function isAsked(info: ShardInfo, selection: Selection): boolean {
  return (['publication', 'year'] as const).every(
    (facet) => selection[facet].length === 0 || selection[facet].includes(info[facet]),
  );
}

interface Step {
  readonly found: readonly FoundPage[];
  readonly count: number;
  readonly shown: readonly ResultView[];
  readonly remaining: readonly FoundPage[];
}

async function showStep({ found, count, shown, remaining }: Step, query: Query): Promise<Outcome> {
  const step = remaining.slice(0, STEP);
  const views = await Promise.all(step.map(async (page) => viewResult(await page.data(), page, query)));
  // Pagefind drops marks that no writing of ours has from what it searches; the text itself decides.
  const misread = new Set(step.filter((_, index) => views[index] === null));
  const after: Step = {
    found: found.filter((page) => !misread.has(page)),
    count: count - misread.size,
    shown: [...shown, ...rankResults(views.filter((view) => view !== null))],
    remaining: remaining.slice(STEP),
  };
  return {
    found: after.found.map(({ facts }) => facts),
    count: after.count,
    shown: after.shown,
    next: after.remaining.length === 0 ? null : () => showStep(after, query),
  };
}

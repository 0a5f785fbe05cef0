/** One search from what was typed to what is shown, in steps when much is found. */
import type { Engine, EngineResult } from './engine.ts';
import { isSelected, readMembership, type Membership, type Selection } from './facets.ts';
import { findPages } from './find.ts';
import type { Query } from './query.ts';
import { rankResults, viewResult, type ResultView } from './results.ts';

/** Pages shown at once. */
const STEP = 200;

/** An index that is ready to be searched. */
export interface Archive {
  readonly engine: Engine;
  readonly membership: Membership;
}

export interface Outcome {
  /** Pages that hold the query, whatever is chosen in the filters. */
  readonly ids: readonly string[];
  /** Number of pages that hold the query and have what is chosen. */
  readonly count: number;
  readonly shown: readonly ResultView[];
  /** Gives the outcome with the next step shown too; `null` when all is shown. */
  readonly next: (() => Promise<Outcome>) | null;
}

/** Makes an index ready: 'é' is not 'e' in it, and its filters are read. */
export async function openArchive(engine: Engine): Promise<Archive> {
  await engine.options({ exactDiacritics: true });
  return { engine, membership: await readMembership(engine) };
}

/** Gives what a query finds under the choices made in the filters. */
export async function runSearch(
  { engine, membership }: Archive,
  query: Query,
  selection: Selection,
): Promise<Outcome> {
  const found = await findPages(engine, query);
  const selected = found.filter(({ id }) => isSelected(id, selection, membership));
  const start: Outcome = { ids: found.map(({ id }) => id), count: selected.length, shown: [], next: null };
  return showStep(start, selected, query);
}

async function showStep(before: Outcome, remaining: readonly EngineResult[], query: Query): Promise<Outcome> {
  const step = remaining.slice(0, STEP);
  const rest = remaining.slice(STEP);
  const read = await Promise.all(step.map(async (result) => viewResult(await result.data(), query)));
  const views = read.filter((view) => view !== null);
  // Pagefind drops marks that no writing of ours has from what it searches; the text itself decides.
  const falseIds = new Set(step.filter((_, index) => read[index] === null).map(({ id }) => id));
  const outcome: Outcome = {
    ids: before.ids.filter((id) => !falseIds.has(id)),
    count: before.count - falseIds.size,
    shown: [...before.shown, ...rankResults(views)],
    next: null,
  };
  return rest.length === 0 ? outcome : { ...outcome, next: () => showStep(outcome, rest, query) };
}

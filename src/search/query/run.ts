/**
 * One search from what was typed to what is shown, in steps when much is found. What is typed is first
 * taken by the letter, and in other writing beside it; where that finds nothing, in other writing alone, then with marks left
 * out, then as pinyin; where nothing is found at all, the nearest terms are named.
 */
import type { Ask, Way } from './ask.ts';
import { findBeside } from './beside.ts';
import { isAsked, isSelected, type Selection } from './facets.ts';
import { READ_AT_ONCE, type FoundPage } from './find.ts';
import { findHolders } from './holders.ts';
import type { Term } from '../text/lexicon.ts';
import type { PageFacts } from '../text/manifest.ts';
import { sortPages, type Ranked, type Sort } from './order.ts';
import { viewResult, type ResultView } from './results.ts';
import type { SearchableArchive } from './shards.ts';
import { nearestTerms } from './suggest.ts';
import { WAYS } from './ways.ts';

/** Terms that are named where nothing is found. */
const TERMS_NAMED = 6;

export interface Request {
  readonly text: string;
  readonly selection: Selection;
  readonly sort: Sort;
}

export interface Outcome {
  readonly way: Way;
  /** What was searched for, where it is not what was typed. */
  readonly meant: readonly string[];
  /** Pages that hold the query, whatever is chosen in the filters. */
  readonly found: readonly PageFacts[];
  /** Number of pages that hold the query and have what is chosen. */
  readonly count: number;
  /** Occurrences in these pages. */
  readonly occurrences: number;
  readonly shown: readonly ResultView[];
  /** Gives the outcome with the next step shown too; `null` when all is shown. */
  readonly next: (() => Promise<Outcome>) | null;
  /** Terms near to what was typed, where nothing is found. */
  readonly nearest: readonly Term[];
}

/** Gives what is found under the choices made in the filters. */
export async function runSearch(archive: SearchableArchive, request: Request): Promise<Outcome> {
  for (const makeAsks of WAYS) {
    for (const ask of await makeAsks(request.text, archive)) {
      const found = await findHolders(archive, ask, (info) => isAsked(info, request.selection));
      if (found.length === 0) continue;
      const beside = ask.way === 'exact' ? await findBeside(archive, found, request) : [];
      return showFirst(ask, [...found, ...beside], request);
    }
  }
  const nearest = nearestTerms(await archive.lexicon(), request.text, TERMS_NAMED);
  return { way: 'exact', meant: [], found: [], count: 0, occurrences: 0, shown: [], next: null, nearest };
}

/** Gives an outcome with all pages shown. */
export async function readAll(outcome: Outcome): Promise<Outcome> {
  return outcome.next ? readAll(await outcome.next()) : outcome;
}

function showFirst(ask: Ask, found: readonly FoundPage[], { selection, sort }: Request): Promise<Outcome> {
  const selected = found.filter(({ facts }) => isSelected(facts, selection));
  const remaining = sortPages(selected, sort);
  return showStep({ ask, sort, found, count: selected.length, shown: [], remaining });
}

interface Step {
  readonly ask: Ask;
  readonly sort: Sort;
  readonly found: readonly FoundPage[];
  readonly count: number;
  readonly shown: readonly ResultView[];
  readonly remaining: readonly FoundPage[];
}

async function showStep({ ask, sort, found, count, shown, remaining }: Step): Promise<Outcome> {
  const step = remaining.slice(0, READ_AT_ONCE);
  const views = await Promise.all(step.map(async (page) => viewResult(await page.data(), page)));
  // Pagefind drops marks that no writing of ours has from what it searches; the text itself decides.
  const misread = new Set(step.filter((_, index) => views[index] === null));
  const after: Step = {
    ask,
    sort,
    found: found.filter((page) => !misread.has(page)),
    count: count - misread.size,
    shown: [
      ...shown,
      ...sortPages(
        views.filter((view) => view !== null),
        sort,
      ),
    ],
    remaining: remaining.slice(READ_AT_ONCE),
  };
  return {
    way: ask.way,
    meant: meantBy(ask, after.shown),
    found: after.found.map(({ facts }) => facts),
    count: after.count,
    occurrences: totalOf([...after.shown, ...after.remaining]),
    shown: after.shown,
    next: after.remaining.length === 0 ? null : () => showStep(after),
    nearest: [],
  };
}

/** Gives what was searched for where it is not what was typed: in other writing, as it stands in the pages that are shown. */
function meantBy({ way, query }: Ask, shown: readonly ResultView[]): string[] {
  if (way === 'exact') return [];
  if (way !== 'script') return query.map(({ typed }) => typed);
  const keywords = shown.flatMap(({ hits }) => hits.flatMap(({ contexts }) => contexts));
  return [...new Set(keywords.map(({ keyword }) => keyword.replace(/\s+/gu, '')))].slice(0, TERMS_NAMED);
}

/** Gives the occurrences in pages: each was read, or weighed with all others. */
function totalOf(pages: readonly Ranked[]): number {
  return pages.reduce((sum, { occurrences = 0 }) => sum + occurrences, 0);
}

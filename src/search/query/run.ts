/**
 * One search from what was typed to what is shown, in steps when much is found. What is typed is first
 * taken by the letter, and in other writing beside it, in letters as words of a translation too; where that finds nothing, in other writing alone, then with marks left
 * out, then as pinyin; where nothing is found at all, the nearest terms are named.
 */
import type { Ask, Way } from './ask.ts';
import { findBeside } from './beside.ts';
import { isAsked, isSelected, type Selection } from './facets.ts';
import { exampleFrom, type Example } from './example.ts';
import { READ_AT_ONCE } from './find.ts';
import { findHolders } from './holders.ts';
import type { Term } from '../text/lexicon.ts';
import type { PageFacts } from '../text/manifest.ts';
import { sortPages, type Ranked, type Sort } from './order.ts';
import { viewResult, type ResultView, type ViewablePage } from './results.ts';
import type { SearchableArchive } from './shards.ts';
import { nearestTerms } from './suggest.ts';
import type { AddTwins } from './twins.ts';
import { askByGlossary, WAYS } from './ways.ts';
import { isInLetters } from './words-asked.ts';

/** Terms that are named where nothing is found. */
const TERMS_NAMED = 6;

export interface Request {
  readonly text: string;
  readonly selection: Selection;
  readonly sort: Sort;
  /** Shows each line in this language, too, where it is translated into that. */
  readonly beside?: string;
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
  /** What could be typed, where letters find nothing. */
  readonly example: Example | null;
}

/** Gives what is found under the choices made in the filters. */
export async function runSearch(archive: SearchableArchive, request: Request): Promise<Outcome> {
  const called = await findCalled(archive, request);
  for (const makeAsks of WAYS) {
    for (const ask of await makeAsks(request.text, archive)) {
      const found = await findHolders(archive, ask, (info) => isAsked(info, request.selection));
      const all = ask.way === 'exact' ? joinPages(found, called) : found;
      if (all.length === 0) continue;
      const beside = ask.way === 'exact' && found.length > 0 ? await findBeside(archive, found, request) : [];
      return showFirst(archive, all[0]?.ask ?? ask, { found: [...all, ...beside], request });
    }
  }
  const nearest = nearestTerms(await archive.lexicon(), request.text, TERMS_NAMED);
  const example = isInLetters(request.text) ? await exampleFrom(archive) : null;
  return { ...NOTHING_FOUND, nearest, example };
}

const NOTHING_FOUND = {
  way: 'exact',
  meant: [],
  found: [],
  count: 0,
  occurrences: 0,
  shown: [],
  next: null,
} as const;

/** Gives the pages whose translation holds what is typed in letters, then those with a term that is called so. */
async function findCalled(archive: SearchableArchive, request: Request): Promise<ViewablePage[]> {
  if (!isInLetters(request.text)) return [];
  const { findTranslated } = await import('./translated.ts');
  const translated = await findTranslated(archive, request);
  const [ask] = await askByGlossary(request.text, archive);
  if (!ask) return translated;
  return joinPages(translated, await findHolders(archive, ask, (info) => isAsked(info, request.selection)));
}

/** Gives pages, and others that are not among them: a translation is the page of its text. */
function joinPages(pages: readonly ViewablePage[], others: readonly ViewablePage[]): ViewablePage[] {
  const keyOf = ({ id, order }: ViewablePage): string => `${id.slice(0, id.lastIndexOf('.'))} ${order}`;
  const known = new Set(pages.map(keyOf));
  return [...pages, ...others.filter((page) => !known.has(keyOf(page)))];
}

/** Gives an outcome with some steps shown, as far as there are as many. */
export async function readSteps(outcome: Outcome, steps: number): Promise<Outcome> {
  return steps > 1 && outcome.next ? readSteps(await outcome.next(), steps - 1) : outcome;
}

/** Gives an outcome with all pages shown. */
export async function readAll(outcome: Outcome): Promise<Outcome> {
  return outcome.next ? readAll(await outcome.next()) : outcome;
}

async function showFirst(
  archive: SearchableArchive,
  ask: Ask,
  { found, request }: { readonly found: readonly ViewablePage[]; readonly request: Request },
): Promise<Outcome> {
  const { selection, sort, beside } = request;
  const selected = found.filter(({ facts }) => isSelected(facts, selection));
  const remaining = sortPages(selected, sort);
  const addTwins =
    beside === undefined ? null : await (await import('./twins.ts')).twinsIn(archive, beside, ask);
  return showStep({ ask, sort, found, count: selected.length, shown: [], remaining, addTwins });
}

interface Step {
  readonly ask: Ask;
  readonly sort: Sort;
  readonly found: readonly ViewablePage[];
  readonly count: number;
  readonly shown: readonly ResultView[];
  readonly remaining: readonly ViewablePage[];
  readonly addTwins: AddTwins | null;
}

async function showStep({ ask, sort, found, count, shown, remaining, addTwins }: Step): Promise<Outcome> {
  const step = remaining.slice(0, READ_AT_ONCE);
  const views = await Promise.all(step.map((page) => viewFound(page, addTwins)));
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
    addTwins,
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
    example: null,
  };
}

async function viewFound(page: ViewablePage, addTwins: AddTwins | null): Promise<ResultView | null> {
  const view = page.view ? await page.view() : viewResult(await page.data(), page);
  return view && addTwins ? addTwins(page, view) : view;
}

/** Gives what was searched for where it is not what was typed: in other writing, as it stands in the pages that are shown. */
function meantBy({ way, query }: Ask, shown: readonly ResultView[]): string[] {
  if (way === 'exact' || way === 'translation') return [];
  if (way !== 'script') return query.map(({ typed }) => typed);
  const keywords = shown.flatMap(({ hits }) => hits.flatMap(({ contexts }) => contexts));
  return [...new Set(keywords.map(({ keyword }) => keyword.replace(/\s+/gu, '')))].slice(0, TERMS_NAMED);
}

/** Gives the occurrences in pages: each was read, or weighed with all others. */
function totalOf(pages: readonly Ranked[]): number {
  return pages.reduce((sum, { occurrences = 0 }) => sum + occurrences, 0);
}

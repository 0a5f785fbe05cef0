/** Beyond the last hit of an article: the next one that the search found, in the order in which it lists them. */
import { readAddress } from '../query/address.ts';
import type { ResultView } from '../query/results.ts';
import { runSearch, type Outcome } from '../query/run.ts';
import { bundleOf, onceLoaded } from './bundle.ts';
import { part } from '../../reading/page-part.ts';
import { besideIn } from './runner.ts';
import { fetchSearchPage } from './served-page.ts';
import { addressOfResults } from './show.ts';

/** What lies beyond the hits of an article. */
export interface Beyond {
  /** The address of a hit of the article beside it: its first, or its last on the way back; `null` where there is none. */
  readonly address: string | null;
  /** Says that there is none. */
  readonly none: string;
}

/** Gives what a search, by its address, found after the page at `here`, or before it. */
export async function lookBeyond(search: string, here: string, step: 1 | -1): Promise<Beyond> {
  const state = readAddress(new URL(search).search);
  const { address, content } = await fetchSearchPage(new URL(search));
  const root = part(content, '[data-search]');
  root.dataset['pagefind'] = new URL(root.dataset['pagefind'] ?? '', address).href;
  const archive = await onceLoaded(bundleOf(root))();
  const outcome = await runSearch(archive, { ...state, ...besideIn(root) });
  const addressFor = addressOfResults(root, state, outcome);
  const isHere = (view: ResultView): boolean => pathOf(addressFor(view)) === pathOf(here);
  const found = await findBesides(outcome, isHere, step);
  const hit = found?.hits.at(step === 1 ? 0 : -1);
  return {
    address: found && addressFor(found, hit?.anchor),
    none: root.dataset[step === 1 ? 'noNext' : 'noPrevious'] ?? '',
  };
}

/** Gives what is listed beside a page; `null` at either end, or where the page is not among what was found. */
async function findBesides(
  outcome: Outcome,
  isHere: (view: ResultView) => boolean,
  step: 1 | -1,
): Promise<ResultView | null> {
  const { shown, next } = outcome;
  const at = shown.findIndex(isHere);
  const found = at < 0 ? undefined : shown[at + step];
  if (found && at + step >= 0) return found;
  return next && (at < 0 || step === 1) ? findBesides(await next(), isHere, step) : null;
}

function pathOf(address: string): string {
  return new URL(address).pathname.replace(/index\.html$/u, '');
}

/** Runs searches one after the other and shows the newest. */
import type { SearchState } from './address.ts';
import { clearResults, part, showMessage, showStatus } from './panel.ts';
import { parseQuery } from './query.ts';
import { runSearch, type Outcome } from './run.ts';
import type { Archive } from './shards.ts';
import { showFailure, showOutcome } from './show.ts';

/** Milliseconds after which a search says that it is still at it. */
const PATIENCE = 400;

export interface Runner {
  readonly search: (state: SearchState) => void;
  /** From now on, nothing of what was searched before is shown. */
  readonly cancel: () => void;
}

/** Gives what searches and shows; what an older search finds is never shown. */
export function searchRunner(root: HTMLElement, open: () => Promise<Archive>): Runner {
  let latest = 0;
  const cancel = (): void => {
    latest += 1;
    showStatus(root, 'loading');
  };
  const attempt = async (state: SearchState, step: (archive: Archive) => Promise<Outcome>): Promise<void> => {
    cancel();
    const run = latest;
    const wait = setTimeout(() => {
      if (run === latest) showMessage(root, 'loading');
    }, PATIENCE);
    try {
      const archive = await open();
      const outcome = run === latest ? await step(archive) : null;
      if (outcome === null || run !== latest) return;
      showOutcome(root, state, outcome, archive);
      const { next } = outcome;
      part(root, '[data-more]').onclick = next && (() => void attempt(state, next));
    } catch (error) {
      if (run === latest) showFailure(root);
      reportError(error);
    } finally {
      clearTimeout(wait);
    }
  };
  const search = (state: SearchState): void => {
    const query = parseQuery(state.text);
    if (query.length > 0) void attempt(state, (archive) => runSearch(archive, query, state.selection));
    else {
      cancel();
      clearResults(root);
      showMessage(root, null);
      showStatus(root, 'idle');
    }
  };
  return { search, cancel };
}

/** Runs searches one after the other and shows the newest. */
import { DEFAULT_LOCALE, localeOf } from '../../i18n/locale.ts';
import type { SearchState } from '../query/address.ts';
import { part } from '../../reading/page-part.ts';
import { showMessage, showStatus } from './panel.ts';
import { parseQuery } from '../query/query.ts';
import { readAll, readSteps, runSearch, type Outcome } from '../query/run.ts';
import type { SearchableArchive } from '../query/shards.ts';
import { addressOfResults, clearOutcome, showFailure, showOutcome } from './show.ts';

/** Milliseconds after which a search says that it is still at it. */
const PATIENCE = 400;
/** Milliseconds for which nothing stands there before the same words are said again: else nobody hears them. */
const BREATH = 150;

export interface Runner {
  readonly search: (state: SearchState) => void;
  /** From now on, nothing of what was searched before is shown. */
  readonly cancel: () => void;
}

/** Gives what searches and shows; what an older search finds is never shown. `onMore` is told when the next step is shown. */
export function searchRunner(
  root: HTMLElement,
  open: () => Promise<SearchableArchive>,
  onMore: (state: SearchState) => void,
): Runner {
  let latest = 0;
  const cancel = (): void => {
    latest += 1;
    showStatus(root, 'loading');
  };
  const attempt = async (
    state: SearchState,
    step: (archive: SearchableArchive) => Promise<Outcome>,
  ): Promise<void> => {
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
      offerLines(root, state, outcome);
      const { next } = outcome;
      part(root, '[data-more]').onclick = next && (() => void showMore(state, next));
    } catch (error) {
      if (run === latest) showFailure(root);
      reportError(error);
    } finally {
      clearTimeout(wait);
    }
  };
  const showMore = (state: SearchState, next: () => Promise<Outcome>): Promise<void> => {
    const after = { ...state, steps: state.steps + 1 };
    onMore(after);
    return attempt(after, next);
  };
  const search = (state: SearchState): void => {
    if (parseQuery(state.text).length > 0) {
      void attempt(state, async (archive) =>
        readSteps(await runSearch(archive, { ...state, ...besideIn(root) }), state.steps),
      );
    } else {
      cancel();
      clearOutcome(root);
      showMessage(root, null);
      showStatus(root, 'idle');
    }
  };
  return { search, cancel };
}

/** Gives the language in which lines are shown, too: that of an interface beside the default one. */
export function besideIn(root: HTMLElement): { readonly beside?: string } {
  const locale = localeOf(root.dataset['locale']);
  return locale === DEFAULT_LOCALE ? {} : { beside: locale };
}

/** Makes the buttons that copy and save the concordance give every occurrence, read or not. */
function offerLines(root: HTMLElement, state: SearchState, outcome: Outcome): void {
  const address = addressOfResults(root, state, outcome);
  const said = part(root, '[data-copied]');
  said.textContent = '';
  part(root, '[data-copy]').onclick = () => {
    said.textContent = '';
    const say = (what: 'done' | 'failed'): void => {
      setTimeout(() => (said.textContent = said.dataset[what] ?? ''), BREATH);
    };
    void Promise.all([readAll(outcome), import('./concordance-file.ts')])
      .then(([{ shown }, { copyConcordance }]) => copyConcordance(root, shown, address))
      .then(
        () => {
          say('done');
        },
        (error: unknown) => {
          say('failed');
          reportError(error);
        },
      );
  };
  part(root, '[data-save]').onclick = () => {
    void Promise.all([readAll(outcome), import('./concordance-file.ts')])
      .then(([{ shown }, { saveConcordance }]) => {
        saveConcordance(root, shown, address, state.text.replace(/[\\/:*?"<>|\s]+/gu, '_'));
      })
      .catch((error: unknown) => {
        showFailure(root);
        reportError(error);
      });
  };
  // A site without https has no clipboard.
  part(root, '[data-copy]').hidden = !('clipboard' in navigator);
}

/**
 * The page that checks a quotation, in the browser. As on the search page (`client.ts`), everything that it shows is
 * cloned from what the server rendered, and the words are the page's own. Markup (→ is written by this script):
 *
 * ```html
 * <div data-check data-locale="…" data-pagefind="…" data-check-status="idle">   → idle | loading | done | error
 *   <p data-server-needed>…</p> <p data-unable hidden>…</p>      (as on the search page)
 *   <form method="get"><textarea name="q"></textarea> <button type="submit">…</button></form>
 *   <div data-filter="publication" hidden><datalist data-names>…</datalist></div>   (the same with page)
 *   <p role="status" data-message data-message-loading="…" data-message-progress="… {left} …" data-message-empty="…"
 *      data-message-marks="…" data-message-long="… {most} … {length} …" data-message-summary="… {runs} … {exact} … {near} … {none} …"
 *      data-message-error="…"></p>
 *   <div data-checked hidden>
 *     <p data-legend hidden>…</p> <ol data-runs></ol>
 *     <button type="button" data-copy>…</button> <span role="status" data-copied data-done="…" data-failed="…"></span>
 *     <p data-no-address hidden>…</p>
 *   </div>
 *   <div data-report data-title="…" …></div>                     (the words of the copied result: `check-report.ts`)
 *   <template data-template="run | place | quoted | archived">…</template>           (`check-runs.ts`)
 * </div>
 * ```
 */
import { againstArchive } from '../check/archive-library.ts';
import { readQuotation, writeQuotation } from '../check/check-address.ts';
import { checkQuotation, type CheckedRun } from '../check/verdict.ts';
import type { SearchableArchive } from '../query/shards.ts';
import { canSearch } from './able.ts';
import { bundleOf, onceLoaded } from './bundle.ts';
import { offerReport } from './check-report.ts';
import { runItems } from './check-runs.ts';
import { fillWith } from './fill.ts';
import { part } from '../../reading/page-part.ts';
import { attributeWords } from './panel.ts';

/** Characters that are checked at once: the longest articles are shorter. */
const LONGEST_QUOTATION = 50_000;
/** Milliseconds after which a check says how far it is. */
const PATIENCE_OF_CHECK = 400;
/** Milliseconds of a check after which the page has its turn. */
const TURN = 30;

/** Makes the page work; nothing of the index is loaded before its reader wants to check something. */
export function startCheck(root: HTMLElement): void {
  if (location.protocol === 'file:') return;
  root.dataset['checkStarted'] = '';
  if (!canSearch()) {
    part(root, '[data-unable]').hidden = false;
    root.dataset['checkStatus'] = 'idle';
    return;
  }
  root.querySelector('[data-server-needed]')?.remove();
  const field = part(root, 'textarea', HTMLTextAreaElement);
  const open = onceLoaded(bundleOf(root));
  const { check, forget } = checker(root, open);
  const restore = (): void => {
    const asked = readQuotation(location);
    if (asked === '') return;
    field.value = asked;
    // What a form asked without a script stands where no host is told of it from now on.
    if (location.search !== '')
      history.replaceState(null, '', location.pathname + (writeQuotation(asked) ?? ''));
    void check(asked);
  };
  field.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  const submit = (event: Event): void => {
    event.preventDefault();
    const address = location.pathname + (field.value === '' ? '' : (writeQuotation(field.value) ?? ''));
    if (address !== location.pathname + location.hash) history.pushState(null, '', address);
    void check(field.value);
  };
  part(root, 'form', HTMLFormElement).addEventListener('submit', submit);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  });
  addEventListener('popstate', () => {
    restore();
    // Another fragment (`#main`) leads to a place in the page, and says nothing of what is checked.
    if (readQuotation(location) !== '' || location.hash !== '') return;
    field.value = '';
    forget();
  });
  restore();
}

interface Checker {
  readonly check: (quotation: string) => Promise<void>;
  /** Shows nothing any more, as before the first check. */
  readonly forget: () => void;
}

/** Gives what checks and shows; what an older check finds is never shown, and it goes on no further. */
function checker(root: HTMLElement, open: () => Promise<SearchableArchive>): Checker {
  let latest = 0;
  const forget = (): void => {
    latest += 1;
    clearResult(root);
    root.dataset['checkStatus'] = 'idle';
  };
  const check = async (quotation: string): Promise<void> => {
    forget();
    const own = latest;
    const isNew = (): boolean => own === latest;
    const refused = refusalOf(quotation);
    if (refused) {
      sayInCheck(root, refused, { most: String(LONGEST_QUOTATION), length: String(quotation.length) });
      root.dataset['checkStatus'] = 'done';
      return;
    }
    root.dataset['checkStatus'] = 'loading';
    const wait = setTimeout(() => {
      if (isNew()) sayInCheck(root, 'loading');
    }, PATIENCE_OF_CHECK);
    const from = Date.now();
    const takeTurns = turns();
    try {
      const against = await againstArchive(await open());
      const pause = async (): Promise<void> => {
        await takeTurns();
        if (!isNew()) throw new Error('Another quotation is checked.');
      };
      const onStep = async (left: number): Promise<void> => {
        if (isNew() && Date.now() - from > PATIENCE_OF_CHECK)
          sayInCheck(root, 'progress', { left: String(left) });
        await pause();
      };
      const runs = await checkQuotation(quotation, { ...against, onStep });
      fillWith(part(root, '[data-runs]'), await runItems(root, runs, pause));
      await pause();
      showResult(root, quotation, runs);
    } catch (error) {
      if (!isNew()) return;
      sayInCheck(root, 'error');
      root.dataset['checkStatus'] = 'error';
      reportError(error);
    } finally {
      clearTimeout(wait);
    }
  };
  return { check, forget };
}

/** Gives what lets the page answer its reader, and paint, wherever that is due. */
function turns(): () => Promise<void> {
  let from = performance.now();
  return async () => {
    if (performance.now() - from < TURN) return;
    await new Promise((resolve) => setTimeout(resolve));
    from = performance.now();
  };
}

/** Gives why a text is not checked at all; `null` for one that is. */
function refusalOf(quotation: string): 'empty' | 'marks' | 'long' | null {
  if (quotation.trim() === '') return 'empty';
  if (!/[\p{L}\p{N}]/u.test(quotation)) return 'marks';
  return quotation.length > LONGEST_QUOTATION ? 'long' : null;
}

function showResult(root: HTMLElement, quotation: string, runs: readonly CheckedRun[]): void {
  const numberOf = (verdict: CheckedRun['verdict']): string =>
    String(runs.filter((run) => run.verdict === verdict).length);
  offerReport(root, quotation, runs);
  part(root, '[data-legend]').hidden = !runs.some(({ verdict }) => verdict === 'near');
  part(root, '[data-no-address]').hidden = writeQuotation(quotation) !== null;
  part(root, '[data-checked]').hidden = false;
  sayInCheck(root, runs.length === 0 ? 'marks' : 'summary', {
    runs: String(runs.length),
    exact: numberOf('exact'),
    near: numberOf('near'),
    none: numberOf('none'),
  });
  root.dataset['checkStatus'] = 'done';
}

function clearResult(root: HTMLElement): void {
  fillWith(part(root, '[data-runs]'), []);
  part(root, '[data-checked]').hidden = true;
  sayInCheck(root, null);
}

type CheckMessage = 'loading' | 'progress' | 'empty' | 'marks' | 'long' | 'summary' | 'error';

function sayInCheck(
  root: HTMLElement,
  message: CheckMessage | null,
  values: Readonly<Record<string, string>> = {},
): void {
  const line = part(root, '[data-message]');
  line.textContent = message === null ? '' : attributeWords(line, `data-message-${message}`, values);
}

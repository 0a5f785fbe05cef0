/**
 * The search page in the browser. Everything it shows is cloned from what the server rendered; the words
 * are the page's own, so this file holds none. The markup that it fills (→ is written by it; what is
 * `data-archived` is told there to be in the language of its text → lang):
 *
 * ```html
 * <div data-search data-locale="…" data-pagefind="../pagefind/pagefind.js" data-search-status="idle">
 *                                  → data-search-status: idle | loading | done | error; data-result-count
 *   <p data-server-needed>…</p>    (says that search needs a web server; taken away when there is one:
 *                                  opened from a file, a page can't load this script, so it must be
 *                                  there from the start)
 *   <p data-unable hidden>…</p>      (says that this browser can't run the search; → shown by this script, or by
 *                                  one of the page where it can't run this one, which sets
 *                                  → data-search-started)
 *   <form role="search" method="get">
 *     <label for="query">…</label>
 *     <input id="query" name="q" type="search" autocomplete="off" />
 *     <button type="submit">…</button>
 *     <details data-filters hidden>
 *       <summary>…</summary>
 *       <fieldset data-filter="publication" hidden>   (the same with year, page, organisation;
 *         <legend>…</legend>                          paper and year: only where there are several)
 *         <datalist data-names><option value="qdrb">…</option></datalist>    (names of its values)
 *         <div data-values></div>
 *         <details data-rest hidden><summary>…</summary><div data-values></div></details>
 *       </fieldset>
 *     </details>
 *   </form>
 *   <p role="status" data-message
 *      data-message-loading="…" data-message-none="… {query} …" data-message-filtered="… {query} …"
 *      data-message-once="…" data-message-one="… {hits} …"
 *      data-message-many="… {pages} … {hits} …" data-message-error="…"></p>
 *   <div data-tools hidden>
 *     <select name="sort"><option value="relevance | print | newest">…</option></select>
 *     <input type="radio" name="view" value="pages | lines" />
 *     <span data-export hidden><button type="button" data-copy>…</button> <span role="status" data-copied data-done="…" data-failed="…"></span>
 *       <button type="button" data-save>…</button></span>
 *   </div>
 *   <ol data-results></ol>
 *   <table data-lines hidden><thead>…</thead><tbody></tbody></table>
 *   <button type="button" data-more hidden>…</button>
 *   <section>…</section>                       (what is shown while the status is idle)
 *   <template data-template="result">
 *     <li data-result>             → data-kind: highlight | page; data-match: literal | folded | translation | glossary |
 *                                    script | lenient | pinyin
 *       <h2><a data-field="title" data-archived href=""></a></h2>
 *       <p data-field="twin-title" data-archived></p>   (what it is called in the other language, where that is known)
 *       <p>
 *         <span data-field="organisation" data-archived></span>   (taken away when the page has none)
 *         <span data-field="page" data-archived></span> <time data-field="issue"></time>
 *         <span data-kind-word="highlight">…</span> <span data-kind-word="page">…</span>
 *         <span data-match-word="folded">…</span>   (words of another kind or match are taken away)
 *         <span><span data-field="hits"></span> …</span>
 *       </p>
 *       <ol data-hits data-archived></ol>
 *     </li>
 *   </template>
 *   <template data-template="hit">
 *     <li>
 *       <a data-field="heading" href=""></a>   → the run-in head; where there is none, the excerpt
 *       <p data-field="excerpt"></p>           → text and <mark>
 *       <p data-field="twin"></p>              → the same in the other language; taken away where none is known
 *     </li>
 *   </template>
 *   <template data-template="line">         (concordance)
 *     <tr data-archived><td data-field="left"></td><td><mark data-field="keyword"></mark></td><td data-field="right"></td>
 *       <td><a data-field="source" href=""></a></td><td data-field="page"></td><td data-field="issue"></td></tr>
 *   </template>
 *   <template data-template="line-twin">    (below a line that is known in the other language)
 *     <tr><td data-field="twin"></td></tr>
 *   </template>
 *   <template data-template="note">         (behind the message, and told with it)
 *     <span data-note data-note-script="… {terms} …" data-note-lenient="…" data-note-pinyin="… {terms} …"
 *       data-note-translation="…" data-note-glossary="… {terms} …"></span>
 *   </template>
 *   <template data-template="nearest">      (the same, where nothing is found: the nearest terms, as links)
 *     <span data-nearest>… <span data-terms></span></span>
 *   </template>
 *   <template data-template="example">      (the same, where letters find nothing: what could be typed)
 *     <span data-example>… <a data-field="text" data-archived href=""></a> (<span data-field="rendering"></span>) … <a data-field="letters" href=""></a></span>
 *   </template>
 *   <template data-template="term"><a data-archived href=""></a></template>
 *   <template data-template="filter">
 *     <label><input type="checkbox" data-field="value" /> <span data-field="label" data-archived></span>
 *       <span data-field="count"></span></label>
 *   </template>
 * </div>
 * ```
 */
import { oneOf, readAddress, VIEWS, writeAddress, type SearchState } from '../query/address.ts';
import { canSearch } from './able.ts';
import { bundleOf, onceLoaded } from './bundle.ts';
import { selectionOf } from '../query/facets.ts';
import { readFacet } from './filters.ts';
import { SORTS } from '../query/order.ts';
import { part } from '../../reading/page-part.ts';
import { showUnable } from './panel.ts';
import { searchRunner } from './runner.ts';

/** Milliseconds without a key before a search runs. */
const PAUSE = 120;

/** Makes the search page work; nothing of the index is loaded before its reader wants to search. */
export function startSearch(root: HTMLElement): void {
  if (location.protocol === 'file:') return;
  root.dataset['searchStarted'] = '';
  if (!canSearch()) {
    showUnable(root);
    return;
  }
  root.querySelector('[data-server-needed]')?.remove();
  const form = part(root, 'form', HTMLFormElement);
  const input = part(root, 'input[name="q"]', HTMLInputElement);
  const open = onceLoaded(bundleOf(root));
  let state = readAddress(location.search);
  const run = searchRunner(root, open, (more) => {
    state = more;
    history.replaceState(null, '', addressOf(state));
  });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const type = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    run.cancel();
    state = { ...state, text: input.value, steps: 1 };
    timer = setTimeout(() => {
      history.replaceState(null, '', addressOf(state));
      run.search(state);
    }, PAUSE);
  };
  const submit = (): void => {
    clearTimeout(timer);
    const address = addressOf(state);
    if (address !== addressOf(readAddress(location.search))) history.pushState(null, '', address);
    run.search(state);
  };
  const restore = (): void => {
    clearTimeout(timer);
    state = readAddress(location.search);
    input.value = state.text;
    fillChoices(root, state);
    if (state.text !== '') run.search(state);
  };

  input.addEventListener('input', type);
  input.addEventListener('compositionend', type);
  input.addEventListener('focus', () => void open().catch(() => undefined), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    state = { ...state, text: input.value };
    submit();
  });
  root.addEventListener('change', (event) => {
    if (event.target === input) return;
    state = readPanel(root, input.value);
    submit();
  });
  addEventListener('popstate', () => {
    run.cancel();
    restore();
    if (state.text === '') run.search(state);
  });
  restore();
}

/** Gives what is chosen on the page. */
function readPanel(root: HTMLElement, text: string): SearchState {
  const view = root.querySelector<HTMLInputElement>('input[name="view"]:checked')?.value ?? null;
  return {
    text,
    selection: selectionOf((facet) => readFacet(root, facet)),
    sort: oneOf(SORTS, part(root, 'select[name="sort"]', HTMLSelectElement).value),
    view: oneOf(VIEWS, view),
    steps: 1,
  };
}

/** Shows the sort and the view that an address asks for. */
function fillChoices(root: HTMLElement, { sort, view }: SearchState): void {
  part(root, 'select[name="sort"]', HTMLSelectElement).value = sort;
  part(root, `input[name="view"][value="${view}"]`, HTMLInputElement).checked = true;
}

function addressOf(state: SearchState): string {
  return location.pathname + writeAddress(state);
}

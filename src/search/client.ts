/**
 * The search page in the browser. Everything it shows is cloned from what the server rendered; the words
 * are the page's own, so this file holds none. The markup that it fills (→ is written by it):
 *
 * ```html
 * <div data-search data-locale="zh-CN" data-pagefind="../pagefind/pagefind.js" data-search-status="idle">
 *                                  → data-search-status: idle | loading | done | error; data-result-count
 *   <p data-server-needed>…</p>    (says that search needs a web server; taken away when there is one:
 *                                  opened from a file, a page can't load this script, so it must be
 *                                  there from the start)
 *   <form role="search" method="get">
 *     <label for="query">…</label>
 *     <input id="query" name="q" type="search" autocomplete="off" />
 *     <button type="submit">…</button>
 *     <fieldset data-filter="page" hidden><legend>…</legend><div data-values></div></fieldset>
 *     <fieldset data-filter="organisation" hidden><legend>…</legend><div data-values></div></fieldset>
 *   </form>
 *   <p role="status" data-message
 *      data-message-loading="…" data-message-none="… {query} …" data-message-one="… {hits} …"
 *      data-message-many="… {pages} … {hits} …" data-message-error="…"></p>
 *   <ol data-results></ol>
 *   <button type="button" data-more hidden>…</button>
 *   <template data-template="result">
 *     <li data-result>             → data-kind: highlight | page; data-match: literal | folded
 *       <h2><a data-field="title" lang="zh-CN" href=""></a></h2>
 *       <p>
 *         <span data-field="organisation" lang="zh-CN"></span>   (taken away when the page has none)
 *         <span data-field="page" lang="zh-CN"></span> <time data-field="issue"></time>
 *         <span data-kind-word="highlight">…</span> <span data-kind-word="page">…</span>
 *         <span data-match-word="folded">…</span>   (words of another kind or match are taken away)
 *         <span><span data-field="hits"></span> …</span>
 *       </p>
 *       <ol data-hits lang="zh-CN"></ol>
 *     </li>
 *   </template>
 *   <template data-template="hit">
 *     <li>
 *       <a data-field="heading" href=""></a>   → the run-in head; where there is none, the excerpt
 *       <p data-field="excerpt"></p>           → text and <mark>
 *     </li>
 *   </template>
 *   <template data-template="filter">
 *     <label><input type="checkbox" data-field="value" /> <span data-field="label" lang="zh-CN"></span>
 *       <span data-field="count"></span></label>
 *   </template>
 * </div>
 * ```
 */
import { inLocale } from '../site/route.ts';
import { readAddress, writeAddress, type SearchState } from './address.ts';
import type { Engine } from './engine.ts';
import { countFacet, FACETS } from './facets.ts';
import { clearResults, fillFacet, fillResults, part, readFacet, showMessage, showStatus } from './panel.ts';
import { parseQuery } from './query.ts';
import { openArchive, runSearch, type Archive, type Outcome } from './run.ts';

/** Milliseconds without a key before a search runs. */
const PAUSE = 120;
/** Milliseconds after which a search says that it is still at it. */
const PATIENCE = 400;

/** Makes the search page work; nothing of the index is loaded before its reader wants to search. */
export function startSearch(root: HTMLElement): void {
  if (location.protocol === 'file:') return;
  root.querySelector('[data-server-needed]')?.remove();
  const form = part(root, 'form', HTMLFormElement);
  const input = part(root, 'input[name="q"]', HTMLInputElement);
  const open = onceLoaded(bundleOf(root));
  const run = searchRunner(root, open);
  let state = readAddress(location.search);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const type = (event: Event): void => {
    if (event instanceof InputEvent && event.isComposing) return;
    clearTimeout(timer);
    run.cancel();
    state = { ...state, text: input.value };
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
  form.addEventListener('change', (event) => {
    if (event.target === input) return;
    const [page, organisation] = [readFacet(root, 'page'), readFacet(root, 'organisation')];
    state = { text: input.value, selection: { page, organisation } };
    submit();
  });
  addEventListener('popstate', () => {
    run.cancel();
    restore();
    if (state.text === '') run.search(state);
  });
  restore();
}

function bundleOf(root: HTMLElement): URL {
  return new URL(root.dataset['pagefind'] ?? '', document.baseURI);
}

function addressOf(state: SearchState): string {
  return location.pathname + writeAddress(state);
}

/** Gives the index, loaded at the first call; after a failure the next call tries again. */
function onceLoaded(bundle: URL): () => Promise<Archive> {
  let archive: Promise<Archive> | null = null;
  const load = async (): Promise<Archive> =>
    openArchive((await import(/* @vite-ignore */ bundle.href)) as Engine);
  return () => {
    archive ??= load().catch((error: unknown) => {
      archive = null;
      throw error;
    });
    return archive;
  };
}

interface Runner {
  readonly search: (state: SearchState) => void;
  /** From now on, nothing of what was searched before is shown. */
  readonly cancel: () => void;
}

/** Gives what searches and shows; what an older search finds is never shown. */
function searchRunner(root: HTMLElement, open: () => Promise<Archive>): Runner {
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

function showOutcome(root: HTMLElement, state: SearchState, outcome: Outcome, archive: Archive): void {
  const { ids, count, shown, next } = outcome;
  fillResults(root, shown, addressIn(root));
  for (const facet of FACETS) {
    fillFacet(root, facet, countFacet(facet, ids, state.selection, archive.membership));
  }
  part(root, '[data-more]').hidden = next === null;
  const hits = shown.reduce((sum, { occurrences }) => sum + occurrences, 0);
  const message = (['none', 'one'] as const)[count] ?? 'many';
  showMessage(root, message, {
    query: state.text,
    pages: String(count),
    hits: `${hits}${next ? '+' : ''}`,
  });
  root.setAttribute('data-result-count', String(count));
  showStatus(root, 'done');
}

function showFailure(root: HTMLElement): void {
  clearResults(root);
  showMessage(root, 'error');
  showStatus(root, 'error');
}

/** Gives what makes the address of a page in the interface's language, wherever the archive lies. */
function addressIn(root: HTMLElement): (path: string, anchor?: string) => string {
  const bundle = bundleOf(root);
  const locale = root.dataset['locale'] === 'en' ? 'en' : 'zh-CN';
  return (path, anchor) =>
    new URL(`..${inLocale(path, 'zh-CN', locale)}${anchor ? `#${anchor}` : ''}`, bundle).href;
}

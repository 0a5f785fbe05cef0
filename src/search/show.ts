/** An outcome → what stands on the search page. */
import type { SearchState } from './address.ts';
import { addressIn } from './bundle.ts';
import { countFacet, FACETS } from './facets.ts';
import { clearResults, fillFacet, fillResults, part, showMessage, showStatus } from './panel.ts';
import type { Archive, Outcome } from './run.ts';

/** Shows what a search found. */
export function showOutcome(root: HTMLElement, state: SearchState, outcome: Outcome, archive: Archive): void {
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

/** Shows that a search did not succeed. */
export function showFailure(root: HTMLElement): void {
  clearResults(root);
  showMessage(root, 'error');
  showStatus(root, 'error');
}

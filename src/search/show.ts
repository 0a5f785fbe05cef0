/** An outcome → what stands on the search page. */
import type { SearchState } from './address.ts';
import { addressIn } from './bundle.ts';
import { countFacet, FACETS, type Facet } from './facets.ts';
import { clearResults, fillFacet, fillResults, part, showMessage, showStatus } from './panel.ts';
import type { Outcome } from './run.ts';
import type { Archive } from './shards.ts';

/** Shows what a search found. */
export function showOutcome(root: HTMLElement, state: SearchState, outcome: Outcome, archive: Archive): void {
  const { found, count, shown, next } = outcome;
  fillResults(root, shown, addressIn(root));
  for (const facet of FACETS) {
    fillFacet(root, facet, countFacet(facet, found, state.selection, knownIn(archive, facet)));
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

/** Papers and years are known before any page is. */
function knownIn({ manifest }: Archive, facet: Facet): string[] {
  return facet === 'publication' || facet === 'year' ? manifest.shards.map((shard) => shard[facet]) : [];
}

/** Shows that a search did not succeed. */
export function showFailure(root: HTMLElement): void {
  clearResults(root);
  showMessage(root, 'error');
  showStatus(root, 'error');
}

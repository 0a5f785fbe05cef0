/** The state of a search, and the part of an address that holds it: `?q=工匠&page=特3&organisation=青岛市科协`. */
import { FACETS, selectionOf, type Selection } from './facets.ts';

export interface SearchState {
  /** As typed. */
  readonly text: string;
  readonly selection: Selection;
}

/** Gives the state that an address holds (its query part). */
export function readAddress(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  return {
    text: parameters.get('q') ?? '',
    selection: selectionOf((facet) => [...new Set(parameters.getAll(facet))]),
  };
}

/** Gives the query part of an address that holds a state, with its `?`; empty when there is nothing to hold. */
export function writeAddress({ text, selection }: SearchState): string {
  const parameters = new URLSearchParams(text === '' ? {} : { q: text });
  for (const facet of FACETS) {
    for (const value of selection[facet]) parameters.append(facet, value);
  }
  const query = parameters.toString();
  return query && `?${query}`;
}

/**
 * The state of a search, and the part of an address that holds it:
 * `?q=工匠&page=特3&organisation=青岛市科协&sort=print&view=lines&steps=2`.
 */
import { FACETS, selectionOf, type Selection } from './facets.ts';
import { SORTS, type Sort } from './order.ts';

/** As pages with their measures, or line by line as a concordance. */
export const VIEWS = ['pages', 'lines'] as const;
export type View = (typeof VIEWS)[number];

export interface SearchState {
  /** As typed. */
  readonly text: string;
  readonly selection: Selection;
  readonly sort: Sort;
  readonly view: View;
  /** How many steps of what is found are shown, from 1. */
  readonly steps: number;
}

/** Steps that an address can ask for: each of them reads as many pages again. */
const MOST_STEPS = 50;

/** Servers refuse an address of more than 8,000 bytes. */
const LONGEST_ADDRESS = 7300;

/** Tells whether a text can stand in an address that a server is asked for. */
export function fitsAddress(text: string): boolean {
  return new URLSearchParams({ q: text }).toString().length <= LONGEST_ADDRESS;
}

/** Gives the state that an address holds (its query part). */
export function readAddress(query: string): SearchState {
  const parameters = new URLSearchParams(query);
  return {
    text: parameters.get('q') ?? '',
    selection: selectionOf((facet) => [...new Set(parameters.getAll(facet))]),
    sort: oneOf(SORTS, parameters.get('sort')),
    view: oneOf(VIEWS, parameters.get('view')),
    steps: stepsIn(parameters.get('steps')),
  };
}

/** Gives the query part of an address that holds a state, with its `?`; empty when there is nothing to hold. It holds no text that is too long. */
export function writeAddress({ text, selection, sort, view, steps }: SearchState): string {
  const parameters = new URLSearchParams(text === '' || !fitsAddress(text) ? {} : { q: text });
  for (const facet of FACETS) {
    for (const value of selection[facet]) parameters.append(facet, value);
  }
  if (sort !== SORTS[0]) parameters.set('sort', sort);
  if (view !== VIEWS[0]) parameters.set('view', view);
  if (steps > 1) parameters.set('steps', String(steps));
  const query = parameters.toString();
  return query && `?${query}`;
}

function stepsIn(value: string | null): number {
  const steps = Number(value);
  return Number.isInteger(steps) ? Math.min(Math.max(steps, 1), MOST_STEPS) : 1;
}

/** Gives the value if it is one of the choices, else the first of them. */
export function oneOf<Choice extends string>(
  choices: readonly [Choice, ...Choice[]],
  value: string | null,
): Choice {
  return choices.find((choice) => choice === value) ?? choices[0];
}

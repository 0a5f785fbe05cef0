/** Filters (paper, year, 版, organisation): which values a result has, how often, and what stays when some are chosen. */
import type { Engine } from './engine.ts';
import { idsOf } from './find.ts';

export const FACETS = ['publication', 'year', 'page', 'organisation'] as const;
export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet; within a facet one of them is enough. */
export type Selection = Readonly<Record<Facet, readonly string[]>>;

/** For each facet, the ids of the pages that have each value. */
export type Membership = Readonly<Record<Facet, ReadonlyMap<string, ReadonlySet<string>>>>;

export interface FacetValue {
  readonly value: string;
  /** Pages that would be shown with this value: the choices in the other facets count, those in its own don't. */
  readonly count: number;
  readonly chosen: boolean;
}

/** Nothing chosen: every page is shown. */
export const NOTHING_CHOSEN: Selection = selectionOf(() => []);

/** Gives a selection from what is chosen in each facet. */
export function selectionOf(chosenIn: (facet: Facet) => readonly string[]): Selection {
  return forEachFacet(chosenIn);
}

function forEachFacet<Value>(valueOf: (facet: Facet) => Value): Readonly<Record<Facet, Value>> {
  return {
    publication: valueOf('publication'),
    year: valueOf('year'),
    page: valueOf('page'),
    organisation: valueOf('organisation'),
  };
}

/** Reads from Pagefind which pages have which value. */
export async function readMembership(engine: Engine): Promise<Membership> {
  const values = await engine.filters();
  const entries = await Promise.all(
    FACETS.map(async (facet) => {
      const names = Object.keys(values[facet] ?? {}).sort();
      const search = async (value: string): Promise<[string, Set<string>]> => {
        const { results } = await engine.search(null, { filters: { [facet]: value } });
        return [value, idsOf(results)];
      };
      return [facet, new Map(await Promise.all(names.map(search)))] as const;
    }),
  );
  const byFacet = new Map(entries);
  return forEachFacet((facet) => byFacet.get(facet) ?? new Map());
}

/** Tells whether a page stays under the choices made in some facets. */
export function isSelected(
  id: string,
  selection: Selection,
  membership: Membership,
  facets: readonly Facet[] = FACETS,
): boolean {
  return facets.every(
    (facet) =>
      selection[facet].length === 0 ||
      selection[facet].some((value) => membership[facet].get(value)?.has(id)),
  );
}

/** Facets that every page has: with one value in the whole archive they would tell nothing. */
const SHOWN_IF_SEVERAL: readonly Facet[] = ['publication', 'year'];

/** Gives the values of a facet that pages among `ids` have, or that are chosen, in order. */
export function countFacet(
  facet: Facet,
  ids: readonly string[],
  selection: Selection,
  membership: Membership,
): FacetValue[] {
  if (SHOWN_IF_SEVERAL.includes(facet) && membership[facet].size < 2) return [];
  const others = FACETS.filter((other) => other !== facet);
  const shown = ids.filter((id) => isSelected(id, selection, membership, others));
  return [...membership[facet]]
    .map(([value, members]) => ({
      value,
      count: shown.filter((id) => members.has(id)).length,
      chosen: selection[facet].includes(value),
    }))
    .filter(({ count, chosen }) => count > 0 || chosen);
}

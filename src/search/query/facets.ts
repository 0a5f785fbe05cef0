/** Filters: which values the found pages have, how often, and what stays when some are chosen. */
import type { PageFacts, ShardInfo } from '../text/manifest.ts';

/** Paper, year, month, page (版), organisation, place, kind, who answers for the translation. */
export const FACETS = [
  'publication',
  'year',
  'month',
  'page',
  'organisation',
  'place',
  'kind',
  'translation',
] as const;

/** The value of a page that has no translation. */
export const UNTRANSLATED = 'none';

/** Values of a facet that are shown at once; more of them would fill the screen. */
const AHEAD = 12;
export type Facet = (typeof FACETS)[number];

/** The chosen values of each facet; within a facet one of them is enough. */
export type Selection = Readonly<Record<Facet, readonly string[]>>;

export interface FacetValue {
  readonly value: string;
  /** Of the first found page that has it; `null` where none has, and of a year or month. */
  readonly language: string | null;
  /**
   * Pages that would be shown with this value: the choices in the other facets count, those in its own don't.
   * `null` where that part of the archive was not asked, because the choice leaves it out.
   */
  readonly count: number | null;
  readonly chosen: boolean;
}

/** Facets whose values are no words of a text. */
const OF_DAYS: ReadonlySet<Facet> = new Set(['year', 'month']);

/** Facets that tell the reader nothing while the whole archive has one value. */
const SHOWN_IF_SEVERAL: ReadonlySet<Facet> = new Set(['publication', 'year', 'month']);

/** Gives a selection from what is chosen in each facet. */
export function selectionOf(chosenIn: (facet: Facet) => readonly string[]): Selection {
  return {
    publication: chosenIn('publication'),
    year: chosenIn('year'),
    month: chosenIn('month'),
    page: chosenIn('page'),
    organisation: chosenIn('organisation'),
    place: chosenIn('place'),
    kind: chosenIn('kind'),
    translation: chosenIn('translation'),
  };
}

/** Nothing chosen: every page is shown. */
export const NOTHING_CHOSEN: Selection = selectionOf(() => []);

/** Gives the values that a page has in a facet. */
export function valuesOf(facts: PageFacts, facet: Facet): readonly string[] {
  if (facet === 'year') return [yearOf(facts.issue)];
  if (facet === 'month') return [facts.issue.slice(0, 'YYYY-MM'.length)];
  if (facet === 'place') return facts.places;
  if (facet === 'translation') return [facts.translated ?? UNTRANSLATED];
  const value = facts[facet];
  return value === null ? [] : [value];
}

/** Tells whether a page stays under the choices made in some facets. */
export function isSelected(
  facts: PageFacts,
  selection: Selection,
  facets: readonly Facet[] = FACETS,
): boolean {
  return facets.every((facet) => {
    const chosen = selection[facet];
    return chosen.length === 0 || valuesOf(facts, facet).some((value) => chosen.includes(value));
  });
}

/**
 * Gives the values of a facet that found pages have, or that are chosen, in order. `known` are values
 * that the archive has without anybody having asked for them: papers and years.
 */
export function countFacet(
  facet: Facet,
  found: readonly PageFacts[],
  selection: Selection,
  known: readonly string[] = [],
): FacetValue[] {
  const others = FACETS.filter((other) => other !== facet);
  const counts = new Map<string, number>();
  const languages = new Map<string, string>();
  for (const facts of found) {
    const shown = isSelected(facts, selection, others) ? 1 : 0;
    for (const value of valuesOf(facts, facet)) {
      counts.set(value, (counts.get(value) ?? 0) + shown);
      if (!OF_DAYS.has(facet) && !languages.has(value)) languages.set(value, facts.language);
    }
  }
  const values = [...new Set([...counts.keys(), ...known, ...selection[facet]])].sort();
  if (!isOfUse(facet, values, selection)) return [];
  return values
    .map((value) => ({
      value,
      language: languages.get(value) ?? null,
      count: counts.get(value) ?? (known.includes(value) ? null : 0),
      chosen: selection[facet].includes(value),
    }))
    .filter(({ count, chosen }) => count !== 0 || chosen);
}

/** Tells whether there is a choice to make: not between nothing, nor among the months of many years. */
function isOfUse(facet: Facet, values: readonly string[], selection: Selection): boolean {
  if (SHOWN_IF_SEVERAL.has(facet) && values.length < 2) return false;
  if (facet === 'month')
    return selection.month.length > 0 || new Set(values.map((month) => yearOf(month))).size === 1;
  return facet !== 'translation' || values.join() !== UNTRANSLATED;
}

/** Gives the values that are shown before the others: the chosen, then those of most pages; all, if few. */
export function valuesAhead(values: readonly FacetValue[]): string[] {
  return [...values]
    .sort((one, other) => Number(other.chosen) - Number(one.chosen) || (other.count ?? 0) - (one.count ?? 0))
    .slice(0, AHEAD)
    .map(({ value }) => value);
}

/** Tells whether a shard can have pages under the choices made: a choice of years or months asks only those years. */
export function isAsked({ publication, year }: ShardInfo, selection: Selection): boolean {
  const allows = (chosen: readonly string[], value: string): boolean =>
    chosen.length === 0 || chosen.includes(value);
  return (
    allows(selection.publication, publication) &&
    allows(selection.year, year) &&
    allows(selection.month.map(yearOf), year)
  );
}

/** Gives the year of a day or month. */
function yearOf(day: string): string {
  return day.slice(0, 'YYYY'.length);
}

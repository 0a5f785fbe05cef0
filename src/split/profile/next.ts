/**
 * A profile, and what the published issues tell today → the profile as it should be.
 *
 * Names that are published never change, so nor may what a published issue is read with: an entry that is used by one
 * stays as it is, and what is learned holds for the days behind the newest.
 */
import type { DatedMarks, HouseMark, HouseMarks, Profile } from '../../model/profile.ts';
import { HOUSE_ROLES } from '../../model/profile.ts';

/** What is learned of a paper. */
export interface Learned {
  /** How many issues it was learned from. */
  readonly issues: number;
  readonly marks: HouseMarks;
  /** Days of all published issues, of whom there is one at least. */
  readonly published: readonly string[];
}

/** Gives the entries of a profile with what is learned: none that a published issue is read with is another than before. */
export function nextEntries(profiles: readonly DatedMarks[], learned: Learned): Profile['profiles'] {
  const { issues, marks, published } = learned;
  const newest = published.reduce((last, day) => (day > last ? day : last), '');
  const kept = profiles.slice(0, usedEntries(profiles, published));
  const same = saysSame(kept.at(-1)?.marks ?? {}, marks);
  return same ? kept : [...kept, { from: dayAfter(newest), issues, marks }];
}

/** Gives how many entries there are up to the last that a published issue is read with. */
function usedEntries(profiles: readonly DatedMarks[], published: readonly string[]): number {
  const used = published.map((day) => profiles.findLastIndex(({ from }) => from <= day));
  return used.reduce((last, at) => Math.max(last, at), -1) + 1;
}

/** Tells whether two lists mark the same lines as the same, however often they do. */
function saysSame(some: HouseMarks, others: HouseMarks): boolean {
  const always = ({ always: roles = [] }: HouseMarks): string => roles.toSorted().join(' ');
  return (
    always(some) === always(others) &&
    HOUSE_ROLES.every((role) => wordsOfMarks(some[role]) === wordsOfMarks(others[role]))
  );
}

function wordsOfMarks(marks: readonly HouseMark[] = []): string {
  const words = marks.map(({ opens, ends, is, article }) => JSON.stringify([opens, ends, is, article]));
  return words.toSorted().join('\n');
}

/** Gives the day after one, 2021-11-20 after 2021-11-19. */
function dayAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 'YYYY-MM-DD'.length);
}

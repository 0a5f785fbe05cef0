/** The markers of a text → what any of them finds among the others: each is looked at once. */
import { pageSpan } from '../../../model/page-label.ts';
import type { FoundMarker, ReadMarker } from './found-marker.ts';

/** How the words of a marker stand: as those of one that is sound, joined to it by no mark, or apart from it. */
export type WordsOf = 'sound' | 'joined' | 'one apart' | 'several apart';

/** What a marker finds among the others of its text. */
export interface OtherMarkers {
  /** Whether another one has its form and its day, and another label; of those whose words stand so, where that is asked. */
  readonly hasLike: (marker: ReadMarker, words?: WordsOf) => boolean;
  /** Whether such a one with words joined to it is the page before or behind it. */
  readonly hasNext: (marker: ReadMarker) => boolean;
  /** Whether a marker has this label to which no words are joined, and not several apart. */
  readonly isSound: (label: string) => boolean;
  /** Whether there is any such marker. */
  readonly areSound: boolean;
  /** Whether another such marker names this day, or no other names any. */
  readonly isTheirDay: (day: string | null) => boolean;
}

/** A marker among those of its text. */
export interface MarkerAmongOthers {
  readonly found: readonly FoundMarker[];
  readonly at: number;
  readonly others: OtherMarkers;
  /** Whether nothing but what a paper prints of itself stands above it. */
  readonly opens: boolean;
}

/** Gives what is known of all markers, of which each has words as the other list says, in the same order. */
export function otherMarkers(found: readonly FoundMarker[], words: readonly WordsOf[]): OtherMarkers {
  const labels = new Map<string, Set<string>>();
  const ends = new Set<string>();
  const sound = new Set<string>();
  const days = new Map<string, number>();
  for (const [at, { marker }] of found.entries()) {
    const own = words[at] ?? 'sound';
    const groups = [groupOf(marker, false), groupOf(marker, true)];
    for (const key of groups.flatMap((group) => [group, `${own} ${group}`]))
      labels.set(key, (labels.get(key) ?? new Set()).add(marker.label));
    if (own === 'joined')
      for (const end of groups.flatMap((group) => endsOf(group, marker.label))) ends.add(end);
    if (own === 'joined' || own === 'several apart') continue;
    sound.add(marker.label);
    if (marker.date !== null) days.set(marker.date, (days.get(marker.date) ?? 0) + 1);
  }
  return {
    hasLike: (marker, like) => {
      const group = groupOf(marker, marker.code);
      return hasAnother(labels.get(like === undefined ? group : `${like} ${group}`), marker.label);
    },
    hasNext: (marker) => endsBeside(groupOf(marker, marker.code), marker.label).some((end) => ends.has(end)),
    isSound: (label) => sound.has(label),
    areSound: sound.size > 0,
    isTheirDay: (day) => day === null || (days.get(day) ?? 0) > 1 || days.size === 1,
  };
}

/** Gives the letters with which a label begins. */
export function leadingLetters({ label }: ReadMarker): string {
  return /^[A-Z]*/u.exec(label)?.[0] ?? '';
}

/** Tells whether a label is that of the page behind another. */
export function follows(before: string, label: string): boolean {
  const from = pageSpan(before);
  const to = pageSpan(label);
  return from !== null && to !== null && from.prefix === to.prefix && to.first === from.last + 1;
}

function groupOf(marker: ReadMarker, lettered: boolean): string {
  const letters = lettered ? leadingLetters(marker) : '*';
  return [marker.date, marker.until, marker.form, letters].join('|');
}

function hasAnother(labels: ReadonlySet<string> | undefined, label: string): boolean {
  return labels !== undefined && labels.size > (labels.has(label) ? 1 : 0);
}

function endsOf(group: string, label: string): string[] {
  const span = pageSpan(label);
  return span === null
    ? []
    : [`${group} ${span.prefix} first ${span.first}`, `${group} ${span.prefix} last ${span.last}`];
}

function endsBeside(group: string, label: string): string[] {
  const span = pageSpan(label);
  return span === null
    ? []
    : [`${group} ${span.prefix} first ${span.last + 1}`, `${group} ${span.prefix} last ${span.first - 1}`];
}

/** A list, and what a reader does with it. */
import { keyOfEntry, type ListEntry } from './entry.ts';

/** Gives a list with others behind it, each once: as it was kept first, with what was noted in either. */
export function mergeEntries(list: readonly ListEntry[], more: readonly ListEntry[]): ListEntry[] {
  const byKey = new Map<string, ListEntry>();
  for (const entry of [...list, ...more]) {
    const kept = byKey.get(keyOfEntry(entry));
    byKey.set(keyOfEntry(entry), kept ? { ...kept, note: bothNotes(kept.note, entry.note) } : entry);
  }
  return [...byKey.values()];
}

function bothNotes(one: string, other: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}\n${other}`;
}

/** Gives a list without the entry of a key. */
export function withoutEntry(list: readonly ListEntry[], key: string): ListEntry[] {
  return list.filter((entry) => keyOfEntry(entry) !== key);
}

/** Gives a list in which the entry of a key has another note. */
export function withNote(list: readonly ListEntry[], key: string, note: string): ListEntry[] {
  return list.map((entry) => (keyOfEntry(entry) === key ? { ...entry, note } : entry));
}

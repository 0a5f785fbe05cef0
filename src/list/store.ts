/** Where a list is kept: in a store of the browser, apart for each archive of a host. */
import { mergeEntries } from './change.ts';
import { wrongField, type ListEntry } from './entry.ts';

/** What is needed of it. */
export type ListStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Opens it; browsers throw, or give none, where a reader allows none. */
export type OpenStore = () => ListStore | null;

/** Why nothing is kept: the browser allows no store, or it has no room. */
export type StoreFault = 'denied' | 'noRoom';

/** Gives the name under which the list of an archive is kept; a coming form of it has another number. */
export function listKey(root: string): string {
  return `banmian-list-1 ${new URL(root).pathname}`;
}

/** Gives what is kept, and nothing that is no entry; `denied` where the browser allows no store. */
export function readList(open: OpenStore, key: string): readonly ListEntry[] | 'denied' {
  let text: string | null;
  try {
    const store = open();
    if (!store) return 'denied';
    text = store.getItem(key);
  } catch {
    return 'denied';
  }
  return entriesInText(text ?? '[]');
}

function entriesInText(text: string): ListEntry[] {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? mergeEntries([], kept.filter(isEntry)) : [];
  } catch {
    return [];
  }
}

function isEntry(value: unknown): value is ListEntry {
  return typeof value === 'object' && value !== null && wrongField({ ...value }) === null;
}

/** Keeps what a change makes of the list as it now is, maybe by another tab; gives why it is not kept, else `null`. */
export function changeList(
  open: OpenStore,
  key: string,
  change: (list: readonly ListEntry[]) => readonly ListEntry[],
): StoreFault | null {
  const list = readList(open, key);
  if (list === 'denied') return list;
  try {
    const changed = change(list);
    const store = open();
    if (changed.length === 0) store?.removeItem(key);
    else store?.setItem(key, JSON.stringify(changed));
    return null;
  } catch (error) {
    return isFull(error) ? 'noRoom' : 'denied';
  }
}

/** Firefox has a name of its own for it. */
function isFull(error: unknown): boolean {
  return error instanceof Error && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name);
}

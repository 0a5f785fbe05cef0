/** The reader's list in this browser. */
import type { ListEntry } from '../list/entry.ts';
import { changeList, listKey, readList, type StoreFault } from '../list/store.ts';

/** Gives the address of the archive: its sign, which the head of each page names, stands right below it. */
export function archiveRoot(): string {
  const sign = document.querySelector<HTMLLinkElement>('link[rel=icon]')?.href ?? location.href;
  return new URL('.', sign).href;
}

function openStore(): Storage {
  return localStorage;
}

/** Gives the list as it is now; `denied` where the browser allows none. */
export function keptList(): readonly ListEntry[] | 'denied' {
  return readList(openStore, listKey(archiveRoot()));
}

/** Keeps what a change makes of it; gives why it is not kept, else `null`. */
export function changeKept(change: (list: readonly ListEntry[]) => readonly ListEntry[]): StoreFault | null {
  return changeList(openStore, listKey(archiveRoot()), change);
}

/** Calls back when another tab has changed the list. */
export function whenChangedElsewhere(act: () => void): void {
  const own = listKey(archiveRoot());
  addEventListener('storage', ({ key }) => {
    // Without a key all was taken away.
    if (key === null || key === own) act();
  });
}

/** Keeping a text, or a passage of it, in the reader's list, and taking it off again. */
import { mergeEntries, withoutEntry } from '../list/change.ts';
import { entryOfRecord, type EntryOnPage } from '../list/cited-entry.ts';
import { keyOfEntry, type ListEntry } from '../list/entry.ts';
import { sayShortly } from './copy-text.ts';
import { archiveRoot, changeKept, keptList } from './kept-list.ts';
import type { ListWords } from './list-words.ts';
import { recordWithId } from './one-record.ts';
import type { Passage } from './selected-passage.ts';

/** What is kept of the page: a passage, or all where that is `null`. */
export type StarredPart = Passage | null;

/** Tells whether the list has it. */
export function isStarred(cite: HTMLElement, part: StarredPart): boolean {
  const list = keptList();
  const key = keyOnPage(cite, part);
  return list !== 'denied' && list.some((entry) => keyOfEntry(entry) === key);
}

/** Keeps it, or takes it off, and says so. */
export async function toggleStar(cite: HTMLElement, part: StarredPart, words: ListWords): Promise<void> {
  if (isStarred(cite, part)) {
    const key = keyOnPage(cite, part);
    const fault = changeKept((list) => withoutEntry(list, key));
    sayShortly(fault ? words.faults[fault] : words.dropped);
    return;
  }
  const entry = await entryOnPage(cite, part);
  const fault = entry ? changeKept((list) => mergeEntries(list, [entry])) : 'unread';
  sayShortly(fault ? words.faults[fault] : words.kept);
}

function keyOnPage(cite: HTMLElement, part: StarredPart): string {
  return keyOfEntry({ id: cite.dataset['cited'] ?? '', ...placeOf(part) });
}

function placeOf(part: StarredPart): Pick<ListEntry, 'anchor' | 'text'> {
  return { anchor: part?.id ?? '', text: part?.text.trim() ?? '' };
}

/** Gives the entry, by the record of the text in the file of its issue; `null` where that can't be read. */
async function entryOnPage(cite: HTMLElement, part: StarredPart): Promise<ListEntry | null> {
  const file = cite.querySelector<HTMLAnchorElement>('a[href$=".json"]');
  const response = file && (await fetch(file.href).catch(() => null));
  if (!response?.ok) return null;
  const record = recordWithId(cite.dataset['cited'] ?? '', 'json', await response.text());
  const shown: EntryOnPage = {
    address: addressOnPage(part),
    ...placeOf(part),
    // The day where the reader is, as ISO.
    saved: new Date().toLocaleDateString('sv-SE'),
    ...(part ? { page: part.page, textLanguage: part.first.language } : {}),
  };
  return record === null ? null : entryOfRecord((JSON.parse(record) as unknown[])[0], shown);
}

/** Gives the address of the page from the root of the archive. */
function addressOnPage(part: StarredPart): string {
  const path = location.href.replace(/[?#].*/u, '').replace(/index\.html$/u, '');
  return decodeURI(path.slice(archiveRoot().length)) + (part?.isBeside ? '?view=parallel' : '');
}

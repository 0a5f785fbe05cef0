/**
 * The page of the reader's list, in the browser. What it shows is cloned from what the server rendered
 * (`KeptList.astro`); whatever is of the list is set as text.
 */
import { withNote, withoutEntry } from '../list/change.ts';
import { keyOfEntry, type ListEntry } from '../list/entry.ts';
import { changeKept, keptList, whenChangedElsewhere } from './kept-list.ts';
import { offerFiles, type ListPage } from './list-files.ts';
import { fillEntries } from './list-entries.ts';
import { keptListWords } from './list-words.ts';
import { part } from './page-part.ts';

/** Milliseconds for which nothing stands there before the same words are said again: else nobody hears them. */
const SAID_AFTER = 150;

/** Shows the list and makes its page work. */
export async function startList(root: HTMLElement): Promise<void> {
  const words = await keptListWords();
  const page: ListPage = {
    ...{ root, words },
    show: () => {
      showList(page);
    },
    say: (text) => {
      const said = part(root, '[data-said]');
      said.textContent = '';
      setTimeout(() => (said.textContent = text), SAID_AFTER);
    },
  };
  page.show();
  offerFiles(page);
  watchEntries(page);
  whenChangedElsewhere(page.show);
  root.dataset['started'] = '';
  part(root, '[data-needs-script]').hidden = true;
}

function showList({ root, words }: ListPage): void {
  const list = keptList();
  part(root, '[data-denied]').hidden = list !== 'denied';
  part(root, '[data-open]').hidden = list === 'denied';
  if (list === 'denied') return;
  for (const part of root.querySelectorAll<HTMLElement>('[data-filled]')) part.hidden = list.length === 0;
  part(root, '[data-empty]').hidden = list.length > 0;
  fillEntries(root, list, words);
}

/** Makes the parts of each entry work, which come and go. */
function watchEntries(page: ListPage): void {
  const entries = part(page.root, '[data-entries]');
  entries.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-remove]') : null;
    const item = button?.closest<HTMLElement>('[data-key]');
    if (item) remove(page, item);
  });
  entries.addEventListener('input', ({ target }) => {
    const key =
      target instanceof Element ? target.closest<HTMLElement>('[data-key]')?.dataset['key'] : undefined;
    if (key === undefined || !(target instanceof HTMLTextAreaElement)) return;
    const { value } = target;
    const fault = changeKept((list) => withNote(list, key, value));
    if (fault) page.say(page.words.faults[fault]);
  });
}

/** Takes an entry off the list; whoever did it by the keyboard goes on at the next one. */
function remove({ root, words, show: showAgain, say }: ListPage, item: HTMLElement): void {
  const key = item.dataset['key'] ?? '';
  const place = [...root.querySelectorAll('[data-key]')].indexOf(item);
  const removed = found(key);
  const fault = changeKept((list) => withoutEntry(list, key));
  if (fault) {
    say(words.faults[fault]);
    return;
  }
  showAgain();
  say(words.removed(removed?.title ?? ''));
  const buttons = [...root.querySelectorAll<HTMLElement>('[data-remove]')];
  (buttons[place] ?? buttons.at(-1) ?? part(root, '[data-said]')).focus();
}

function found(key: string): ListEntry | undefined {
  const list = keptList();
  return list === 'denied' ? undefined : list.find((entry) => keyOfEntry(entry) === key);
}

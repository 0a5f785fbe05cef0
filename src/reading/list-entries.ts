/** The entries of the reader's list, as elements of its page. */
import { linkOfEntry } from '../list/cited-entry.ts';
import { keyOfEntry, type ListEntry } from '../list/entry.ts';
import { groupEntries, type ListGroup } from '../list/order.ts';
import { archiveRoot } from './kept-list.ts';
import type { ListWords } from './list-words.ts';
import { cloneTemplate, part } from './page-part.ts';

/** Shows a list by issue; whoever is writing a note goes on with it. */
export function fillEntries(root: HTMLElement, list: readonly ListEntry[], words: ListWords): void {
  const entries = part(root, '[data-entries]');
  const resume = placeOfWriting(entries);
  entries.replaceChildren();
  for (const group of groupEntries(list)) entries.append(groupElement(root, group, words));
  resume();
}

/** Gives what leads back to the note that is being written. */
function placeOfWriting(entries: HTMLElement): () => void {
  const written = document.activeElement;
  const key = written?.closest<HTMLElement>('[data-key]')?.dataset['key'];
  if (!(written instanceof HTMLTextAreaElement) || key === undefined) return () => undefined;
  const { selectionStart, selectionEnd } = written;
  return () => {
    const item = entries.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (!item) return;
    part(item, 'details', HTMLDetailsElement).open = true;
    const field = part(item, 'textarea', HTMLTextAreaElement);
    field.focus();
    field.setSelectionRange(selectionStart, selectionEnd);
  };
}

function groupElement(root: HTMLElement, group: ListGroup, words: ListWords): HTMLElement {
  const section = cloneTemplate(root, 'group');
  setField(section, 'paper', group.paper).lang = group.language;
  setField(section, 'date', words.issue(group.date, group.until)).setAttribute('datetime', group.date);
  const items = part(section, 'ol');
  for (const entry of group.entries) items.append(entryElement(root, entry, words));
  return section;
}

function entryElement(root: HTMLElement, entry: ListEntry, words: ListWords): HTMLElement {
  const item = cloneTemplate(root, 'entry');
  item.dataset['key'] = keyOfEntry(entry);
  // A word in a line keeps the face of its line; a heading has that of its own language.
  part(item, 'h3').lang = entry.language;
  setField(item, 'title', entry.title).setAttribute('href', linkOfEntry(entry, archiveRoot()));
  setField(item, 'page', words.pages(entry.page));
  setField(item, 'saved', words.saved(entry.saved));
  const text = setField(item, 'text', entry.text);
  text.lang = entry.textLanguage;
  text.hidden = entry.text === '';
  const field = part(item, 'textarea', HTMLTextAreaElement);
  field.value = entry.note;
  field.setAttribute('aria-label', words.noteOf(entry.title));
  part(item, 'details', HTMLDetailsElement).open = entry.note !== '';
  part(item, '[data-remove]').setAttribute('aria-label', words.removeOf(entry.title));
  return item;
}

function setField(item: HTMLElement, name: string, text: string): HTMLElement {
  const field = part(item, `[data-field="${name}"]`);
  field.textContent = text;
  return field;
}

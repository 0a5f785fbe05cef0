/**
 * Notes of terms: at a term that leads to the glossary, what it is, in a note beside or below it. It opens where the
 * pointer rests or the focus comes, and stays where it was pressed: Enter leads into it, and a second press to the
 * glossary; Tab goes on in the text. What it says is read when the first of its letter is opened. Without it, and where
 * it can't be read, the term leads to the glossary.
 */
import type { TermNote, TermNotes } from '../model/term-note.ts';
import { placeNote } from './place-note.ts';

/** Milliseconds that a pointer rests before a note opens, and is away before it closes. */
const POINTER_REST = 300;
/** The reader's choice, an attribute of the root element. */
const GLOSSARY_CHOICE = 'data-glossary';

/** Makes the terms of a page open their notes. */
export function startTermNotes(page: Document, note: HTMLElement): void {
  const notes = new NoteOpener(page, note);
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.text a.term')) notes.serve(link);
  const obey = (): void => {
    notes.turn(page.documentElement.getAttribute(GLOSSARY_CHOICE) !== 'off');
  };
  obey();
  new MutationObserver(obey).observe(page.documentElement, { attributeFilter: [GLOSSARY_CHOICE] });
}

/** The one note of a page, and the term that it is of. */
class NoteOpener {
  readonly #page: Document;
  readonly #note: HTMLElement;
  readonly #files = new Map<string, Promise<TermNotes>>();
  readonly #addresses = new Map<HTMLAnchorElement, string>();
  /** The term that is asked for, and the one whose note is open. */
  #asked: HTMLAnchorElement | null = null;
  #opened: HTMLAnchorElement | null = null;
  /** The one that was pressed since its note is open. */
  #pressed: HTMLAnchorElement | null = null;
  #isReturning = false;
  #timer = 0;

  constructor(page: Document, note: HTMLElement) {
    this.#page = page;
    this.#note = note;
    page.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !note.contains(target) && !this.#opened?.contains(target)) this.#close();
    });
    page.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#leave();
    });
    note.addEventListener('keydown', (event) => {
      const { key, shiftKey } = event;
      if (key !== 'Tab') return;
      // The way on is that of the term; the way back ends at it.
      this.#leave();
      if (shiftKey) event.preventDefault();
    });
    note.addEventListener('pointerenter', () => {
      clearTimeout(this.#timer);
    });
    note.addEventListener('pointerleave', () => {
      this.#closeSoon();
    });
  }

  /** Opens the note of a term by pointer, focus and press. */
  serve(link: HTMLAnchorElement): void {
    this.#addresses.set(link, link.href);
    link.addEventListener('pointerenter', ({ pointerType }) => {
      if (pointerType === 'mouse') this.#soon(() => void this.#open(link));
    });
    link.addEventListener('pointerleave', () => {
      this.#closeSoon();
    });
    link.addEventListener('focus', () => {
      if (!this.#isReturning && link.matches(':focus-visible')) void this.#open(link);
    });
    link.addEventListener('blur', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.#note.contains(relatedTarget))) this.#close();
    });
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      void this.#press(link, event.detail === 0);
    });
  }

  /** Makes the terms links, or takes that from them. */
  turn(on: boolean): void {
    this.#close();
    for (const [link, address] of this.#addresses) {
      if (on) {
        link.href = address;
        link.setAttribute('aria-haspopup', 'dialog');
      } else {
        link.removeAttribute('href');
        link.removeAttribute('aria-haspopup');
      }
    }
  }

  async #press(link: HTMLAnchorElement, byKey: boolean): Promise<void> {
    if (this.#pressed === link || !(await this.#open(link))) location.assign(link.href);
    else if (byKey) this.#enter();
    else this.#pressed = link;
  }

  #enter(): void {
    this.#note.querySelector('a')?.focus();
  }

  /** Shows the note of a term; tells whether there is one. */
  async #open(link: HTMLAnchorElement): Promise<boolean> {
    clearTimeout(this.#timer);
    this.#asked = link;
    const said = await this.#read(link).catch(() => undefined);
    if (said === undefined) return false;
    // While that was read, another may have been asked for.
    if (this.#asked !== link || this.#opened === link) return true;
    this.#close();
    this.#asked = link;
    this.#opened = link;
    const parts = this.#note.querySelectorAll('[data-part]');
    for (const [index, part] of parts.entries()) part.textContent = said[index] ?? '';
    this.#note.querySelector('a')?.setAttribute('href', link.href);
    link.setAttribute('aria-expanded', 'true');
    link.setAttribute('aria-describedby', this.#note.id);
    this.#note.hidden = false;
    placeNote(this.#note, link);
    return true;
  }

  async #read(link: HTMLAnchorElement): Promise<TermNote | undefined> {
    const file = new URL('notes.json', link.href).href;
    const known =
      this.#files.get(file) ?? fetch(file).then(async (answer) => (await answer.json()) as TermNotes);
    this.#files.set(file, known);
    known.catch(() => {
      this.#files.delete(file);
    });
    return (await known)[decodeURIComponent(link.hash.slice(1))];
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#asked = null;
    this.#opened?.removeAttribute('aria-expanded');
    this.#opened?.removeAttribute('aria-describedby');
    this.#opened = null;
    this.#pressed = null;
    this.#note.hidden = true;
  }

  /** Closes the note, and gives the focus back to its term where it was in the note. */
  #leave(): void {
    const link = this.#opened;
    const wasInside = this.#note.contains(this.#page.activeElement);
    this.#close();
    if (!wasInside) return;
    this.#isReturning = true;
    link?.focus();
    this.#isReturning = false;
  }

  #closeSoon(): void {
    this.#soon(() => {
      const { activeElement } = this.#page;
      const isHeld = activeElement === this.#opened || this.#note.contains(activeElement);
      if (!isHeld) this.#close();
    });
  }

  #soon(then: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(then, POINTER_REST);
  }
}

/** A selected passage can be copied with its source and address; so can the link to a block. */
import { quotation, textFragment } from './quotation.ts';
import { selectedPassage, type Passage } from './selected-passage.ts';

/** What shows the text of the other language beside that of the page. */
const SHOWN_BESIDE = '?view=parallel';

/** Makes passages of the article quotable; `button` is shown at a selection, `status` says what was copied. */
export function startQuoting(article: Element, button: HTMLButtonElement, status: HTMLElement): void {
  // What was searched on the way here is no part of the address.
  const address = location.href.replace(/[?#].*/u, '');
  let passage: Passage | null = null;
  const say = (done: boolean): void => {
    status.textContent = (done ? status.dataset['done'] : status.dataset['failed']) ?? '';
    setTimeout(() => {
      status.textContent = '';
    }, 4000);
  };
  document.addEventListener('selectionchange', () => {
    passage = selectedPassage(article);
    button.hidden = passage === null;
    if (!passage) return;
    const { bottom, right } = passage.place;
    button.style.insetBlockStart = `${Math.round(bottom + scrollY + 8)}px`;
    button.style.insetInlineStart = `${Math.round(Math.max(0, Math.min(right, innerWidth - 24) - button.offsetWidth))}px`;
  });
  // The press must not take the selection away before the click.
  button.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  button.addEventListener('click', () => {
    if (!passage) return;
    const { id, text, first, last, isBeside } = passage;
    const source = button.dataset[passage.of] ?? '';
    const place = address + (isBeside ? SHOWN_BESIDE : '') + textFragment(id, first, last);
    void copy(quotation(text, source, place)).then(say);
  });
  article.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.permalink') : null;
    if (link) void copy(address + new URL(link.href).hash).then(say);
  });
}

/** Copies a text; where the page may not reach the clipboard (plain HTTP, files), the way that browsers had before. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = Object.assign(document.createElement('textarea'), {
      value: text,
      className: 'visually-hidden',
    });
    document.body.append(field);
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- There is no other way without HTTPS.
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}

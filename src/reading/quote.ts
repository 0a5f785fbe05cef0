/** A selected passage can be copied with its source and address; so can the link to a block. */
import { quotation, textFragment } from './quotation.ts';
import { receivedText } from './received-text.ts';

interface Passage {
  /** Id of the block in which it begins. */
  readonly id: string;
  /** As received, whatever is shown. */
  readonly text: string;
  /** What stands before it in its piece of text, as received. */
  readonly before: string;
  /** The end of it on the screen. */
  readonly place: DOMRect;
}

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
    const { id, text, before } = passage;
    const source = button.dataset['source'] ?? '';
    void copy(quotation(text, source, address + textFragment(id, text, before))).then(say);
  });
  article.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.permalink') : null;
    if (link) void copy(address + new URL(link.href).hash).then(say);
  });
}

/** Gives what is selected of the article's blocks; `null` when that is nothing. */
function selectedPassage(article: Element): Passage | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const parts: { block: Element; before: string; text: string }[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const block = node.parentElement?.closest('[data-block]');
    if (!block || !range.intersectsNode(node)) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : undefined;
    const received = receivedText(node);
    parts.push({ block, before: received.slice(0, start), text: received.slice(start, end) });
  }
  const first = parts.find(({ text }) => text.trim() !== '');
  if (!first) return null;
  const text = parts.reduce(
    (all, { block, text: part }, index) =>
      all + (index > 0 && parts[index - 1]?.block !== block ? '\n' : '') + part,
    '',
  );
  const rects = range.getClientRects();
  return {
    id: first.block.id,
    text,
    before: first.before,
    place: rects[rects.length - 1] ?? range.getBoundingClientRect(),
  };
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

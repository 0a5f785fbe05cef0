/** What is done with a selected passage: its words are copied, with a citation or without, or a link to it; a phone shares it. */
import { chosenStyle, citationIn, fillIn } from './citation-text.ts';
import { citingWords, type CitingWords } from './citing-words.ts';
import { copyAndSay } from './copy-text.ts';
import { keptListWords } from './list-words.ts';
import { quotation, textFragment } from './quotation.ts';
import { selectedPassage, type Passage } from './selected-passage.ts';
import { isStarred, toggleStar } from './starring.ts';

/** What shows the text of the other language beside that of the page. */
const SHOWN_BESIDE = '?view=parallel';

/** Shows the bar at what is selected of the article, now and later; `address` is that of the page. */
export async function startBar(article: Element, bar: HTMLElement, address: string): Promise<void> {
  const words = await citingWords();
  const link = fillBar(bar, words.passage);
  const star = await offerToKeep(bar);
  const shares = 'share' in navigator && matchMedia('(pointer: coarse)').matches;
  let passage: Passage | null = null;
  const offer = (act: 'link' | 'exact' | 'share'): void => {
    link.textContent = words.passage[act];
    link.dataset['act'] = act;
  };
  const show = (): void => {
    const before = passage?.text;
    passage = selectedPassage(article);
    bar.hidden = passage === null;
    if (!passage) return;
    if (passage.text !== before) offer(shares ? 'share' : 'link');
    star.show(passage);
    placeAt(passage.place, bar);
  };
  document.addEventListener('selectionchange', show);
  show();
  // The press must not take the selection away before the click.
  bar.addEventListener('pointerdown', (event) => {
    event.preventDefault();
  });
  bar.addEventListener('click', ({ target }) => {
    const act = target instanceof HTMLElement ? target.dataset['act'] : undefined;
    if (!passage || act === undefined) return;
    if (act === 'keep') star.press(passage);
    ACTS[act]?.({ passage, bar, address, usual: words.usual });
    // The short address comes first; who asks again means these very words.
    if (act === 'link') offer('exact');
  });
}

/** Gives a bar its name and its buttons; gives the button that leads to a passage, or shares it. */
function fillBar(bar: HTMLElement, { label, text, cite, link }: CitingWords['passage']): HTMLButtonElement {
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', label);
  addButton(bar, 'text', text);
  addButton(bar, 'cite', cite);
  return addButton(bar, 'link', link);
}

function addButton(bar: HTMLElement, act: string, name: string): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
  button.dataset['act'] = act;
  bar.append(button);
  return button;
}

/** Adds the button that keeps a passage in the reader's list, or takes it off; a draft is not kept. */
async function offerToKeep(bar: HTMLElement): Promise<Record<'show' | 'press', (passage: Passage) => void>> {
  const cite = document.querySelector<HTMLElement>('.cite');
  if (!cite) return { show: () => undefined, press: () => undefined };
  const words = await keptListWords();
  const button = addButton(bar, 'keep', words.keepPassage);
  const show = (passage: Passage): void => {
    button.textContent = isStarred(cite, passage) ? words.dropPassage : words.keepPassage;
  };
  const press = (passage: Passage): void => {
    void toggleStar(cite, passage, words).then(() => {
      show(passage);
    });
  };
  return { show, press };
}

/** What is done with, and where. */
interface Selected {
  readonly passage: Passage;
  readonly bar: HTMLElement;
  /** Of the page. */
  readonly address: string;
  /** The style of citation that is offered until a reader takes another. */
  readonly usual: string;
}

const ACTS: Readonly<Record<string, (selected: Selected) => void>> = {
  text: ({ passage }) => void copyAndSay(passage.text.trim()),
  cite: (selected) => void copyAndSay(quotation(selected.passage.text, sourceBelow(selected))),
  link: ({ passage, address }) => void copyAndSay(addressOfPassage(passage, address)),
  exact: ({ passage, address }) =>
    void copyAndSay(
      addressOfPassage(passage, address, textFragment(passage.id, passage.first, passage.last)),
    ),
  share: ({ passage, address }) => {
    const shared = {
      title: document.title,
      text: passage.text.trim(),
      url: addressOfPassage(passage, address),
    };
    // Who thinks better of it has done nothing wrong.
    navigator.share(shared).catch(() => undefined);
  },
};

/** Puts the bar below the end of a passage. */
function placeAt({ bottom, right }: DOMRect, bar: HTMLElement): void {
  const start = Math.max(0, Math.min(right, innerWidth - 24) - bar.offsetWidth);
  bar.style.insetBlockStart = `${Math.round(bottom + scrollY + 8)}px`;
  bar.style.insetInlineStart = `${Math.round(start)}px`;
}

/** Gives the address of a passage: of its block, or of its very words. */
function addressOfPassage({ id, isBeside }: Passage, address: string, fragment = `#${id}`): string {
  return address + (isBeside ? SHOWN_BESIDE : '') + fragment;
}

/** Gives what names a passage below it: a citation of the text that the page is for; of the other text its source and address. */
function sourceBelow({ passage, bar, address, usual }: Selected): string {
  const cite = document.querySelector<HTMLElement>('.cite');
  // What was translated from another text than now stands is told so, and by no citation.
  if (cite && passage.of === ('citesTranslation' in cite.dataset ? 'translated' : 'source')) {
    fillIn(cite, location, new Date());
    return citationIn(cite, chosenStyle(cite, usual), { page: passage.page, hash: `#${passage.id}` });
  }
  const own = document.querySelector('.provenance [data-source]')?.textContent;
  const source = passage.of === 'source' ? own : bar.dataset[passage.of];
  return `${source ?? ''}\n${addressOfPassage(passage, address)}`;
}

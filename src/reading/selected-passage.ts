/** What a reader has selected of an article, as received: its words, and where they stand. */
import type { QuotedRun } from './quotation.ts';
import { receivedText } from './received-text.ts';
import { shortId } from './short-address.ts';

export interface Passage {
  /** Id of the block in which it begins, by which that is cited. */
  readonly id: string;
  /** Of which text it is; `stale` where that is a translation, and what it is of has changed since. */
  readonly of: 'source' | 'translated' | 'stale';
  /** Label of the page that it stands on. */
  readonly page: string;
  /** Whether it stands beside the text that its page is for. */
  readonly isBeside: boolean;
  /** As received, whatever is shown; a line for each block. */
  readonly text: string;
  readonly first: QuotedRun;
  readonly last: QuotedRun;
  /** The end of it on the screen. */
  readonly place: DOMRect;
}

/** What is selected of one text node. */
interface SelectedText {
  readonly block: Element;
  /** The box in which a browser finds words: an item of an enumeration has its own. */
  readonly run: Element;
  readonly text: string;
  /** Where the text begins in its run. */
  readonly start: number;
}

/** Gives what is selected of the article's blocks; `null` when that is nothing. */
export function selectedPassage(article: Element): Passage | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const runs = new Map<Element, string>();
  const parts = inOneText(selectedTexts(article, range, runs));
  const filled = parts.filter(({ text }) => text.trim() !== '');
  const [first, last] = [filled[0], filled.at(-1)];
  if (!first || !last) return null;
  const text = parts.reduce(
    (all, { block, text: part }, index) =>
      all + (index > 0 && parts[index - 1]?.block !== block ? '\n' : '') + part,
    '',
  );
  const rects = range.getClientRects();
  return {
    id: placeOfBlock(first.block),
    of: textOfPassage(filled),
    page: first.block.closest<HTMLElement>('[data-page-label]')?.dataset['pageLabel'] ?? '',
    isBeside: first.block.id === '',
    text,
    ...piecesOf(first, last, runs),
    place: rects[rects.length - 1] ?? range.getBoundingClientRect(),
  };
}

/** Blocks of a translation, and of any text. */
const TRANSLATED = '[data-translation]';
const ANY_BLOCK = `[data-block], ${TRANSLATED}`;
/** What a fold that is closed hides; browsers give it a place all the same. */
const FOLDED = 'details:not([open]) > :not(summary)';

/** Gives the parts of the text in which a selection begins: where two stand beside each other, it goes through both. */
function inOneText(parts: readonly SelectedText[]): SelectedText[] {
  const first = parts.find(({ text }) => text.trim() !== '');
  return parts.filter(({ block }) => block.matches(TRANSLATED) === first?.block.matches(TRANSLATED));
}

function textOfPassage(parts: readonly SelectedText[]): Passage['of'] {
  if (!parts[0]?.block.matches(TRANSLATED)) return 'source';
  return parts.some(({ block }) => block.closest('[data-state="stale"]')) ? 'stale' : 'translated';
}

/** Gives the id that leads to a block; one that stands beside itself in the other language has that one's. */
function placeOfBlock(block: Element): string {
  const own = shortId(block);
  const other = block.getAttribute('data-of');
  const place =
    other === null
      ? block.closest('.pair')?.querySelector('[data-block][id], [data-translation][id]')
      : document.getElementById(other);
  return own || (place ? shortId(place) : (other ?? ''));
}

function isSeen(block: Element): boolean {
  return block.getClientRects().length > 0 && block.closest(FOLDED) === null;
}

/** Gives what a range holds of the article's blocks, and fills in the text of every run. */
function selectedTexts(article: Element, range: Range, runs: Map<Element, string>): SelectedText[] {
  const parts: SelectedText[] = [];
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const block = node.parentElement?.closest(ANY_BLOCK);
    if (!block) continue;
    const run = node.parentElement?.closest('.item') ?? block;
    const received = receivedText(node);
    const before = runs.get(run) ?? '';
    runs.set(run, before + received);
    if (!range.intersectsNode(node) || !isSeen(block)) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : received.length;
    parts.push({ block, run, text: received.slice(start, end), start: before.length + start });
  }
  return parts;
}

/** Gives the first and the last piece of a passage, which are one where it lies in one run. */
function piecesOf(
  first: SelectedText,
  last: SelectedText,
  runs: ReadonlyMap<Element, string>,
): { first: QuotedRun; last: QuotedRun } {
  const run = runs.get(first.run) ?? '';
  const language = languageAt(first.run);
  const start = first.start + first.text.length - first.text.trimStart().length;
  const end = last.start + last.text.trimEnd().length;
  if (first.run !== last.run)
    return {
      first: { run, language, start, end: run.trimEnd().length },
      last: { run: runs.get(last.run) ?? '', language: languageAt(last.run), start: 0, end },
    };
  const piece = { run, language, start, end };
  return { first: piece, last: piece };
}

function languageAt(run: Element): string {
  return run.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
}

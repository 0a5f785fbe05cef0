/** The text of a page as it was received, whatever is shown in its place. */

/** Gives another text of the same length for the text of a block. */
export type Display = (text: string) => string;

/** Text nodes whose display was changed, and what they held. */
const received = new WeakMap<Text, string>();

/** Elements that hold text of their own; signs are read together with their neighbours inside one. */
const BLOCKS = 'p, h1, h2, h3, h4, li, dt, dd, figcaption, th, td, summary, legend, label, button';
/** A measure: its run-in head is a heading, and one text with what follows it. */
const MEASURE = '.measure';
/** What is no text to read, and what a reader copies from print: where a text stands, as it was received. */
const LEFT_ALONE = 'script, style, template, noscript, code, textarea, datalist, [translate="no"]';

/** Gives the text of a node as it was received. */
export function receivedText(node: Text): string {
  return received.get(node) ?? node.data;
}

/** Gives the text of an element as it was received. */
export function receivedTextOf(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += receivedText(walker.currentNode as Text);
  return text;
}

/** Shows the text below an element through a display; each block is given to it whole. */
export function showThrough(root: Element, display: Display): void {
  for (const nodes of textBlocks(root).values()) {
    const text = nodes.map(receivedText).join('');
    const shown = display(text);
    let at = 0;
    for (const node of nodes) {
      const own = receivedText(node);
      received.set(node, own);
      const part = shown.slice(at, at + own.length);
      if (node.data !== part) node.data = part;
      at += own.length;
    }
  }
}

/** Gives the text nodes below an element by the block that they belong to. */
function textBlocks(root: Element): Map<Element, Text[]> {
  const blocks = new Map<Element, Text[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (!parent || parent.closest(LEFT_ALONE) || !isChinese(parent)) continue;
    const block = parent.closest(MEASURE) ?? parent.closest(BLOCKS) ?? parent;
    blocks.set(block, [...(blocks.get(block) ?? []), node]);
  }
  return blocks;
}

/** Tells by its nearest mark of a language whether the text of an element is Chinese, whatever stands around it. */
function isChinese(element: Element): boolean {
  return /^zh\b(?!-Latn)/u.test(element.closest('[lang]')?.getAttribute('lang') ?? '');
}

/** Places in a text → places in the page that shows it. */

interface Span {
  /** UTF-16 units of the element's text. */
  readonly start: number;
  readonly end: number;
}

/**
 * Gives a part of an element's text as a range, or `null` when the element has no such part. It stays where it is when
 * the text is shown in other characters, as many: a live range would be emptied.
 */
export function rangeIn(element: Element, { start, end }: Span): StaticRange | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let position = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!begun && start < position + length) {
      range.setStart(node, start - position);
      begun = true;
    }
    if (begun && end <= position + length) {
      range.setEnd(node, end - position);
      return new StaticRange(range);
    }
    position += length;
  }
  return null;
}

/** Gives a range that knows where it is on the screen. */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: StaticRange): Range {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}

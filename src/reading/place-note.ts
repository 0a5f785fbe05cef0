/** Where a note stands: in a margin of the text that has room for it, else below its words, else above them. */

/** From the words, from the text, and from the edges of the window, in pixels. */
const BELOW_WORDS = 6;
const BESIDE_TEXT = 36;
const FROM_EDGE = 16;

/** Puts a note that is shown beside or below some words of a text. */
export function placeNote(note: HTMLElement, words: Element): void {
  const { offsetWidth: width, offsetHeight: height } = note;
  const rects = words.getClientRects();
  const [first, last] = [rects[0], rects[rects.length - 1]];
  if (!first || !last) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const beside = besideText(words, width);
  const below = last.bottom + BELOW_WORDS;
  const above = first.top - BELOW_WORDS - height;
  const besideOrBelow = beside === null ? below : first.top;
  const top = beside === null && below + height > clientHeight && above > 0 ? above : besideOrBelow;
  const left = beside ?? Math.max(FROM_EDGE, Math.min(last.left, clientWidth - FROM_EDGE - width));
  note.style.insetBlockStart = `${Math.round(top + scrollY)}px`;
  note.style.insetInlineStart = `${Math.round(left)}px`;
}

/** Gives where a note of a width begins in the margin behind a text, or else before it; `null` where neither has room. */
function besideText(words: Element, width: number): number | null {
  // Two texts beside each other have their margins outside of both.
  const text = words.closest('.pair') ?? words.closest('.text');
  if (!text) return null;
  const { left, right } = text.getBoundingClientRect();
  if (right + BESIDE_TEXT + width + FROM_EDGE <= document.documentElement.clientWidth)
    return right + BESIDE_TEXT;
  return left - BESIDE_TEXT - width >= FROM_EDGE ? left - BESIDE_TEXT - width : null;
}

/** Where a note stands: in the margin where that has room, else below its words, else above them. */

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
  const textEnd = words.closest('.text')?.getBoundingClientRect().right ?? clientWidth;
  const hasMargin = textEnd + BESIDE_TEXT + width + FROM_EDGE <= clientWidth;
  const below = last.bottom + BELOW_WORDS;
  const above = first.top - BELOW_WORDS - height;
  const top = hasMargin ? first.top : below + height > clientHeight && above > 0 ? above : below;
  const left = hasMargin
    ? textEnd + BESIDE_TEXT
    : Math.max(FROM_EDGE, Math.min(last.left, clientWidth - FROM_EDGE - width));
  note.style.insetBlockStart = `${Math.round(top + scrollY)}px`;
  note.style.insetInlineStart = `${Math.round(left)}px`;
}

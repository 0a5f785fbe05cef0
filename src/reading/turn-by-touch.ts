/** Turns the pages of an issue with a finger across the page. */
import { turnTo } from './turn-pages.ts';

/** Pixels that a finger goes across before it turns the page, and those it may stray up or down. */
const SWIPE = 80;
const STRAY = 50;

/** Makes a finger across a page follow its links to the previous and next one. */
export function turnByTouch(root: Document): void {
  let start: Touch | null = null;
  root.addEventListener('touchstart', ({ touches }) => {
    // Two fingers zoom; on a zoomed page one finger moves it.
    const zoomed = (window.visualViewport?.scale ?? 1) > 1;
    start = touches.length === 1 && !zoomed ? (touches[0] ?? null) : null;
  });
  root.addEventListener('touchend', ({ changedTouches: [end] }) => {
    if (!start || !end || !getSelection()?.isCollapsed) return;
    const across = end.clientX - start.clientX;
    if (Math.abs(end.clientY - start.clientY) > STRAY || Math.abs(across) < SWIPE) return;
    turnTo(root, across > 0 ? 'prev' : 'next');
  });
}

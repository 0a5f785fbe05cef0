/** Turns the pages of an issue with the arrow keys, or with a finger across the page. */

/** Pixels that a finger goes across before it turns the page, and those it may stray up or down. */
const SWIPE = 80;
const STRAY = 50;

/** Makes the links of a page to the previous and next one work from the keyboard and by touch. */
export function turnPages(root: Document): void {
  const turn = (relation: 'prev' | 'next'): void => {
    root.querySelector<HTMLAnchorElement>(`.turn[rel="${relation}"]`)?.click();
  };
  root.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.target instanceof Element && event.target.closest('input, select, textarea, [contenteditable]'))
      return;
    if (event.key === 'ArrowLeft') turn('prev');
    if (event.key === 'ArrowRight') turn('next');
  });
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
    turn(across > 0 ? 'prev' : 'next');
  });
}

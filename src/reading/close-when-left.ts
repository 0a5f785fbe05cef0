/** A panel that lies above the page closes when the reader is done with it. */

/** Closes an open panel at Escape, at a press beside it, and at a link to a place on the page. */
export function closeWhenLeft(panel: HTMLDetailsElement): void {
  const close = (): void => {
    // Where it lies beside the text, it hides nothing.
    if (panel.lastElementChild && /fixed|absolute/u.test(getComputedStyle(panel.lastElementChild).position))
      panel.open = false;
  };
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !panel.open) return;
    close();
    panel.querySelector('summary')?.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !panel.contains(target)) close();
  });
  panel.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a')) close();
  });
}

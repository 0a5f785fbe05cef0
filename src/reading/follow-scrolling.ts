/** Tells the styles which way the reader scrolls, so that the bar of a phone can leave the way free. */

/** Pixels that count as scrolling; less is a finger at rest. */
const STEP = 8;

/** Keeps the last direction as a data attribute of the root element; near either end of the page it is `up`. */
export function followScrolling(root: HTMLElement): void {
  let last = scrollY;
  addEventListener(
    'scroll',
    () => {
      const isNearEnd = scrollY < STEP || scrollY + innerHeight > root.scrollHeight - STEP;
      if (!isNearEnd && Math.abs(scrollY - last) < STEP) return;
      root.dataset['scrolled'] = scrollY > last && !isNearEnd ? 'down' : 'up';
      last = scrollY;
    },
    { passive: true },
  );
}

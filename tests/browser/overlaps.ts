/** Text printed over other text, as a reader sees a page. */
import type { Page } from 'playwright-core';

/** Gives each pair of texts of which one is printed over the other: `a × b`, each by its beginning. */
export async function overlapsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    interface Printed {
      readonly text: string;
      readonly node: Node;
      readonly layer: Element | null;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }
    /** What is laid over a page on purpose is compared within itself only. */
    const layerOf = (element: Element): Element | null => {
      for (let one: Element | null = element; one; one = one.parentElement)
        if (/^(?:fixed|sticky)$/u.test(getComputedStyle(one).position)) return one;
      return null;
    };
    const isClipped = (style: CSSStyleDeclaration): boolean =>
      style.overflowX !== 'visible' || style.overflowY !== 'visible';
    /** What only a screen reader reads. */
    const isClippedAway = (element: Element): boolean => {
      for (let one: Element | null = element; one; one = one.parentElement)
        if (getComputedStyle(one).clipPath === 'inset(50%)') return true;
      return false;
    };
    /** What of a line is shown, by whatever around it cuts it off; `null` where that is nothing. */
    const shownOf = (
      box: DOMRect,
      around: readonly DOMRect[],
    ): Omit<Printed, 'text' | 'node' | 'layer'> | null => {
      // The em box of a line: that of its typeface reaches into the lines around it.
      const inset = box.height * 0.22;
      const left = Math.max(box.left, ...around.map((one) => one.left));
      const right = Math.min(box.right, ...around.map((one) => one.right));
      const top = Math.max(box.top + inset, ...around.map((one) => one.top));
      const bottom = Math.min(box.bottom - inset, ...around.map((one) => one.bottom));
      return right - left > 1 && bottom - top > 1 ? { left, right, top, bottom } : null;
    };
    const printed: Printed[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: element, nodeValue: value } = node;
      if (!element || !value?.trim()) continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      if (isClippedAway(element)) continue;
      const around: DOMRect[] = [];
      for (let one: Element | null = element; one && one !== document.body; one = one.parentElement)
        if (isClipped(getComputedStyle(one))) around.push(one.getBoundingClientRect());
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const shown = shownOf(box, around);
        if (shown) printed.push({ text: value.trim().slice(0, 20), node, layer: layerOf(element), ...shown });
      }
    }
    printed.sort((one, other) => one.top - other.top);
    return printed.flatMap((one, index) => {
      const found: string[] = [];
      for (let at = index + 1; at < printed.length; at += 1) {
        const other = printed[at];
        if (!other || other.top >= one.bottom - 1) break;
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        // Of a line that an ellipsis ends, what it leaves out has a box, too.
        if (one.node === other.node && Math.abs(one.top - other.top) < 1) continue;
        if (across > 1 && one.layer === other.layer) found.push(`${one.text} × ${other.text}`);
      }
      return found;
    });
  });
}

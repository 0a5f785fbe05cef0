/** Marks among letters and figures in what was found: shown half-width, as the build shows them in its pages. */
import { isChineseTag } from '../../model/chinese-tag.ts';
import { halfWidthPlaces } from '../../model/half-width.ts';

/** Puts the half-width marks of the Chinese fields below an element into elements of their own. */
export function keepHalfWidth(root: Element): void {
  for (const field of root.querySelectorAll('[data-field]')) {
    if (!isChineseTag(field.closest('[lang]')?.getAttribute('lang') ?? '')) continue;
    // From the end: what was parted leaves the places before it.
    for (const place of halfWidthPlaces(field.textContent).reverse()) wrapAt(field, place);
  }
}

function wrapAt(field: Element, place: number): void {
  const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  let start = 0;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (place < start + text.length) {
      const mark = text.splitText(place - start);
      mark.splitText(1);
      const half = document.createElement('span');
      half.className = 'half';
      mark.replaceWith(half);
      half.append(mark);
      return;
    }
    start += text.length;
  }
}

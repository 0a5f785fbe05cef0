/** Visible lines, and where pages start → the first line of each page. */
import type { VisibleLine } from './text-layout.ts';

/** Gives the numbers of the first visible lines of pages that start at these lines. */
export function firstLines(visible: readonly VisibleLine[], starts: readonly number[]): Set<number> {
  const firsts = new Set<number>();
  let page = 0;
  for (const { number } of visible) {
    if (number < (starts[page] ?? Infinity)) continue;
    firsts.add(number);
    while (number >= (starts[page] ?? Infinity)) page += 1;
  }
  return firsts;
}

/** How the introduction of a 版 stands: in two columns, or, where it is too short for them, in one below the head. */
import type { TextBlock } from '../../archive/text.ts';

/** Characters that fill three lines of both columns: of less, one column would have a line or two, or none. */
const TWO_COLUMNS = 150;

/** Tells whether an introduction is too short to stand in columns. */
export function isShort(blocks: readonly TextBlock[]): boolean {
  return blocks.reduce((sum, { text }) => sum + text.length, 0) < TWO_COLUMNS;
}

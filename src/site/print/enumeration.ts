/**
 * Enumerations inside a paragraph: `导语。一是加快……。二是推进……。三是……。`
 * What stands before the first item is the head; an item goes on to the next one, or to the end.
 */

export interface Item {
  /** `一是` */
  readonly marker: string;
  /** What follows the marker, up to the next item. */
  readonly text: string;
}

export interface Enumeration {
  /** What stands before the first item. */
  readonly head: string;
  readonly items: readonly Item[];
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/**
 * An item begins a sentence or a clause: `……：一是`, `……。二是`, `……;三是`.
 *
 * @accepts 要做三件事：一是加快
 * @accepts 二要推进
 * @refuses 这一是非
 * @refuses 二推进
 */
const MARKER = /(?<=^|[。；;：:，,！？!?、”）)—])(?<numeral>[一二三四五六七八九十])(?:是|要)/gu;

/** Gives the enumeration in a text, if it counts from one to at least two: its parts together are the text. */
export function enumerationOf(text: string): Enumeration | null {
  const starts: { at: number; length: number }[] = [];
  for (const { 0: marker, index, groups } of text.matchAll(MARKER)) {
    // A numeral out of turn is a word of its sentence: `一是` may come again in a second enumeration.
    if (groups?.['numeral'] === NUMERALS[starts.length]) starts.push({ at: index, length: marker.length });
  }
  const [first] = starts;
  if (!first || starts.length < 2) return null;
  return {
    head: text.slice(0, first.at),
    items: starts.map(({ at, length }, index) => ({
      marker: text.slice(at, at + length),
      text: text.slice(at + length, starts[index + 1]?.at),
    })),
  };
}

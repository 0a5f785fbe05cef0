/**
 * Text → characters, the tokens of this search. A character is a code point with the combining marks
 * after it. White space is no character: it separates none, so 创新机制激发活力 finds 创新机制 激发活力.
 * Format characters (joiners, variation selectors, zero-width spaces) are none either: nobody types them.
 * What is compared as several (㎏) gives several, all from where it begins to where it ends.
 */
import { foldCharacter } from './fold.ts';

export interface FoldedCharacter {
  /** As it is compared and indexed. */
  readonly folded: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** Where it ends, its marks and the format characters after it included. */
  readonly end: number;
}

/** A character as it stands in the text. */
interface Cluster {
  folded: readonly string[];
  readonly start: number;
  end: number;
}

const WHITE_SPACE = /^[\s\p{Cc}]$/u;
const AFTER_OTHERS = /^[\p{M}\p{Cf}\p{Variation_Selector}]$/u;
/** The marks of voiced sounds in half width, which stand after a letter as others stand above it. */
const HALF_WIDTH_MARK = /^[ﾞﾟ]$/u;
const HALF_WIDTH_LETTER = /^[ｦ-ﾝ]$/u;
const UNCOUNTED = /[\p{Cf}\p{Variation_Selector}]/gu;

/** What a code point is to this search: characters, folded, or one of these. */
type Folded = readonly string[] | typeof NEVER | typeof AFTER;
/** No part of a character. */
const NEVER = 0;
/** Part of the character before it, if one stands right there. */
const AFTER = 1;
/** A text has few different code points, and looking one up is fast. */
const folds = new Map<string, Folded>();

/** Gives the characters of a text, in order. */
export function tokenise(text: string): FoldedCharacter[] {
  const tokens: FoldedCharacter[] = [];
  for (const { folded, start, end } of clustersOf(text))
    for (const character of folded) tokens.push({ folded: character, start, end });
  return tokens;
}

/** Tells whether a character is one of several that one in the text is compared as. */
export function isPart(tokens: readonly FoldedCharacter[], at: number): boolean {
  const start = tokens[at]?.start;
  return tokens[at - 1]?.start === start || tokens[at + 1]?.start === start;
}

/** Gives the parts of a text that some characters are, in one: what stands between them is left out. */
export function writtenAs(text: string, tokens: readonly FoldedCharacter[]): string {
  return tokens
    .filter(({ start }, at) => tokens[at - 1]?.start !== start)
    .map(({ start, end }) => text.slice(start, end))
    .join('');
}

function clustersOf(text: string): Cluster[] {
  const clusters: Cluster[] = [];
  const marked = new Set<Cluster>();
  let [start, before] = [0, ''];
  for (const point of text) {
    const end = start + point.length;
    const folded = HALF_WIDTH_MARK.test(point) && HALF_WIDTH_LETTER.test(before) ? AFTER : foldedOrNot(point);
    const last = clusters.at(-1);
    if (folded !== NEVER && folded !== AFTER) clusters.push({ folded, start, end });
    else if (folded === AFTER && last?.end === start) {
      last.end = end;
      marked.add(last);
    }
    [start, before] = [end, point];
  }
  // Folded once all its marks are there: of thousands, each would fold those before it again.
  for (const cluster of marked)
    cluster.folded = foldCharacter(text.slice(cluster.start, cluster.end).replace(UNCOUNTED, ''));
  return clusters;
}

function foldedOrNot(point: string): Folded {
  const known = folds.get(point);
  if (known !== undefined) return known;
  const folded = foldPoint(point);
  folds.set(point, folded);
  return folded;
}

function foldPoint(point: string): Folded {
  // U+FEFF is both; behind a character it belongs to it.
  if (AFTER_OTHERS.test(point)) return AFTER;
  return WHITE_SPACE.test(point) ? NEVER : foldCharacter(point);
}

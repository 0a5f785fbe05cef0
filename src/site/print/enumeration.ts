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

/** An enumeration in HTML: what stands before the text that holds it, and its parts. */
export interface EnumerationInHtml extends Enumeration {
  readonly before: string;
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

/**
 * A tag of rendered text.
 * @accepts <a class="term" href="/glossary/s/#室组地">
 * @accepts </a>
 * @refuses 室组地
 * @refuses 3 > 2
 */
const TAG = /<[^<>]*>/gu;
/**
 * A tag, or one character of the text.
 * @accepts </a>
 * @accepts 室
 * @refuses <
 */
const TAG_OR_CHARACTER = /<[^<>]*>|[^<]/gu;
/** How a link to the glossary begins; it stands in the text and not before it. */
const TERM_LINK = '<a class="term"';

/**
 * Gives the enumeration in the text of a rendered block, if it has one: behind its last element, links to the glossary
 * left in their places. `null` too where a link would be cut.
 */
export function enumerationInHtml(html: string): EnumerationInHtml | null {
  const start = startOfText(html);
  const text = html.slice(start);
  const enumeration = enumerationOf(text.replaceAll(TAG, ''));
  if (!enumeration) return null;
  const { head, items } = enumeration;
  const ends = [head, ...items.flatMap(({ marker, text: item }) => [marker, item])];
  const pieces = cutHtml(
    text,
    ends.map(({ length }) => length),
  );
  if (!pieces) return null;
  const [first = '', ...rest] = pieces;
  return {
    before: html.slice(0, start),
    head: first,
    items: items.map((_, index) => ({ marker: rest[2 * index] ?? '', text: rest[2 * index + 1] ?? '' })),
  };
}

function startOfText(html: string): number {
  let start = 0;
  let isInTerm = false;
  for (const { 0: tag, index } of html.matchAll(TAG)) {
    if (isInTerm) isInTerm = false;
    else if (tag.startsWith(TERM_LINK)) isInTerm = true;
    else start = index + tag.length;
  }
  return start;
}

/** Gives HTML in pieces of so many characters of text; `null` where an element would be cut. */
function cutHtml(html: string, lengths: readonly number[]): string[] | null {
  const pieces: string[] = [];
  let from = 0;
  let end = 0;
  const places = placesOfText(html);
  for (const length of lengths) {
    end += length;
    const to = places[end] ?? html.length;
    const openAt = html.lastIndexOf(TERM_LINK, to - 1);
    if (openAt >= 0 && html.indexOf('</a>', openAt) >= to) return null;
    pieces.push(html.slice(from, to));
    from = to;
  }
  return pieces;
}

/** Gives the place in HTML of each unit of its text; that of one behind a tag that opens is before the tag. */
function placesOfText(html: string): number[] {
  const places: number[] = [];
  let opened: number | null = null;
  for (const { 0: token, index } of html.matchAll(TAG_OR_CHARACTER)) {
    if (token.length > 1 && token.startsWith('<')) {
      opened = token.startsWith('</') ? null : index;
      continue;
    }
    for (let unit = 0; unit < token.length; unit += 1)
      places.push(unit === 0 ? (opened ?? index) : index + unit);
    opened = null;
  }
  return places;
}

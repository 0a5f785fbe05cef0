/** A passage with its source and an address that leads to the very words. */

/** Characters of a passage that an address names at its beginning and, of a long one, at its end. */
const NAMED = 12;

/** The part of a passage that stands in one run of text: from which place of the run to which. */
export interface QuotedRun {
  readonly run: string;
  /** Of the run. */
  readonly language: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Gives the fragment of an address that leads to a passage (https://wicg.github.io/scroll-to-text-fragment/), told by
 * its first and its last piece. Browsers find whole words only: what stands right before the passage is named from the
 * beginning of a word (it also tells it from the same words elsewhere), and a word that the passage breaks off is
 * named to its end.
 */
export function textFragment(id: string, first: QuotedRun, last = first): string {
  const [start, end] = [
    Math.min(endOfWord(first, first.start + NAMED), first.end),
    startOfWord(last, last.end - NAMED),
  ];
  const isShort = first === last && (first.end - first.start <= 2 * NAMED || end <= start);
  const words = isShort
    ? encode(first.run.slice(first.start, first.end))
    : `${encode(first.run.slice(first.start, start))},${encode(last.run.slice(Math.max(end, last.start), last.end))}`;
  const prefix = encode(first.run.slice(startOfWord(first, first.start - NAMED), first.start).trim());
  const suffix = encode(last.run.slice(last.end, endOfWord(last, last.end)).trim());
  return `#${id}:~:text=${prefix && `${prefix}-,`}${words}${suffix && `,-${suffix}`}`;
}

/** Gives the beginning of the word in which a place lies; the place where it lies between two. */
function startOfWord(piece: QuotedRun, place: number): number {
  return wordAt(piece, Math.max(0, place))?.index ?? place;
}

/** Gives the end of the word in which a place lies; the place where it lies between two. */
function endOfWord(piece: QuotedRun, place: number): number {
  const word = wordAt(piece, place);
  return word && word.index < place ? word.index + word.segment.length : place;
}

function wordAt({ run, language }: QuotedRun, place: number): Intl.SegmentData | undefined {
  // Some browsers of 2024 have no words; they find what they can.
  return 'Segmenter' in Intl
    ? new Intl.Segmenter(language, { granularity: 'word' }).segment(run).containing(place)
    : undefined;
}

/** A hyphen would part the words from what stands before or after them. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** Gives a passage as it was received, and below it what names its source. */
export function quotation(passage: string, source: string): string {
  return `${passage.trim()}\n${source}\n`;
}

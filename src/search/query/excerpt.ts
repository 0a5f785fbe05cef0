/** A text and what was found in it → the pieces to show, each found phrase marked once. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** A part of a text, in UTF-16 units. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Characters shown on either side of a hit. */
const CONTEXT = 32;
/** Characters on either side of a keyword in a concordance. */
const SIDE = 16;
/** The same in a text of words. */
const SIDE_IN_WORDS = 40;
/** Characters shown of a text without a hit. */
const OPENING_LENGTH = 64;
const LEFT_OUT = '…';

/** Gives the part of a text from `start` to `end`, hits marked, nothing left out. */
export function markText(text: string, occurrences: readonly TextRange[], range: TextRange): Segment[] {
  const segments: Segment[] = [];
  let at = range.start;
  for (const hit of joinRanges(
    occurrences.map((occurrence) => clip(occurrence, range)),
    'overlapping',
  )) {
    segments.push({ text: text.slice(at, hit.start), hit: false });
    segments.push({ text: text.slice(hit.start, hit.end), hit: true });
    at = hit.end;
  }
  segments.push({ text: text.slice(at, range.end), hit: false });
  return segments.filter((segment) => segment.text !== '');
}

/** Gives the surroundings of every hit between `start` and the end of a text; without a hit, how it opens. */
export function excerpt(text: string, occurrences: readonly TextRange[], start: number): Segment[] {
  const whole = { start, end: text.length };
  const hits = occurrences.filter(({ end }) => end > start);
  const windows = joinRanges(
    hits.length === 0
      ? [clip({ start, end: start + OPENING_LENGTH }, whole)]
      : hits.map((hit) => clip({ start: hit.start - CONTEXT, end: hit.end + CONTEXT }, whole)),
  ).map((window) => alignToCharacters(text, alignToWords(text, window)));
  const segments = windows.flatMap((window) => [
    ...(window.start > start ? [{ text: LEFT_OUT, hit: false }] : []),
    ...markText(text, hits, window),
  ]);
  const isCut = (windows.at(-1)?.end ?? text.length) < text.length;
  return isCut ? [...segments, { text: LEFT_OUT, hit: false }] : segments;
}

/** One occurrence as a concordance shows it. */
export interface Context {
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
}

/** Gives each occurrence with the text on either side of it, never beyond its block. */
export function contextsOf(text: string, occurrences: readonly TextRange[]): Context[] {
  return occurrences.map(({ start, end }) => {
    const whole = { start: 0, end: text.length };
    const window = alignToCharacters(text, clip({ start: start - SIDE, end: end + SIDE }, whole));
    return {
      left: text.slice(window.start, start),
      keyword: text.slice(start, end),
      right: text.slice(end, window.end),
    };
  });
}

/** Gives each occurrence in a text of words with whole words on either side of it, never beyond its block. */
export function contextsInWords(text: string, occurrences: readonly TextRange[]): Context[] {
  return occurrences.map(({ start, end }) => {
    const left = text.slice(Math.max(0, start - SIDE_IN_WORDS - 1), start);
    const right = text.slice(end, end + SIDE_IN_WORDS + 1);
    return {
      left: left.length > SIDE_IN_WORDS ? left.replace(/^\S*\s+/u, '') : left,
      keyword: text.slice(start, end),
      right: right.length > SIDE_IN_WORDS ? right.replace(/\s+\S*$/u, '') : right,
    };
  });
}

/** Characters that a window is moved by at most, so that it cuts no word. */
const MOVED_AT_MOST = 24;
const IN_WORD = /^[\p{Script=Latin}'’]{2}$/u;

/** A word of letters is shown whole; Chinese has no such words. */
function alignToWords(text: string, { start, end }: TextRange): TextRange {
  const isInWord = (at: number): boolean => IN_WORD.test(text.slice(at - 1, at + 1));
  let from = start;
  let to = end;
  while (start - from < MOVED_AT_MOST && isInWord(from)) from -= 1;
  while (to - end < MOVED_AT_MOST && isInWord(to)) to += 1;
  return { start: from, end: to };
}

function clip({ start, end }: TextRange, to: TextRange): TextRange {
  return { start: Math.max(start, to.start), end: Math.min(end, to.end) };
}

/** Gives ranges in order, those that overlap (or touch, too) as one, empty ones left out. */
function joinRanges(
  ranges: readonly TextRange[],
  which: 'overlapping' | 'touching' = 'touching',
): TextRange[] {
  const joined: TextRange[] = [];
  for (const range of ranges) {
    const last = joined.at(-1);
    if (range.end <= range.start) continue;
    if (last && (range.start < last.end || (which === 'touching' && range.start === last.end))) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    } else joined.push(range);
  }
  return joined;
}

/** A window must not cut a surrogate pair or leave a combining mark without its base. */
function alignToCharacters(text: string, { start, end }: TextRange): TextRange {
  const isInside = (at: number): boolean => /^[\uDC00-\uDFFF]|^\p{M}/u.test(text.slice(at, at + 2));
  let from = start;
  let to = end;
  while (from > 0 && isInside(from)) from -= 1;
  while (to < text.length && isInside(to)) to += 1;
  return { start: from, end: to };
}

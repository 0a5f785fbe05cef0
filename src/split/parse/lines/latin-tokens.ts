/** Lines of Latin letters → tokens: headings are set in capitals, decks in title case; machines read with noise. */
import { readJump } from '../../join/jump.ts';
import type { VisibleLine } from './text-layout.ts';
import { isLatinHeading } from './text-layout.ts';
import type { Token } from './token.ts';

/** Letters of a heading at the most; a guess, as are the shares of words in title case below: few labelled texts are in Latin letters. */
const LONGEST_HEADING = 90;

/**
 * Who wrote an article.
 *
 * @accepts By DANIELLE OKAFOR
 * @accepts Register Staff Writer
 * @accepts Staff report
 * @accepts Special to The Register
 * @refuses By the river they waited.
 * @refuses STAFF OF THE MILL STRIKE
 */
const LATIN_BYLINE =
  /^(?:(?:BY|By)\s+[A-Z][A-Za-z.'’ -]{3,40}|(?:The )?(?:[A-Z][a-z]+ ){0,3}(?:[Ss]taff|Correspondent|(?:[Ss]taff|Special|Sports) (?:[Ww]riter|[Rr]eporter|[Rr]eports?|[Cc]orrespondent)s?)|(?:The )?Associated Press|Special to (?:the|The) [A-Z][A-Za-z. ]{2,30})$/u;

/**
 * The words of a picture, with who took it.
 *
 * @accepts Boats at Waverly. (Photo by Ben Adeyemi)
 * @accepts The pier. (AP Photo)
 * @refuses A photo by Ben Adeyemi was sold.
 * @refuses The mayor (left) and the clerk
 */
const PICTURED = /\((?:[A-Z][A-Za-z. ]{0,24})?[Pp]hotos?(?:[ :/][^()]{0,40})?\)$/u;

/**
 * The place and the agency or dash that open a text.
 *
 * @accepts WAVERLY, Nov. 18 — The river rose.
 * @accepts PORT ELLERY (AP) The council met.
 * @refuses The river rose - and fell.
 * @refuses FIRE AT THE ROPE WORKS.
 */
const LATIN_DATELINE =
  /^[A-Z][A-Z .,'’]{2,30}(?:,\s*[A-Z][a-z]{2,8}\.?\s*\d{1,2})?\.?\s*(?:[-—–]{1,2}|\(AP\))/u;

/**
 * Gives the tokens of a text in Latin letters; `width` is that of a full line where a fixed width cut it,
 * `tops` are the numbers of the lines that open a page.
 */
export function parseLatinTokens(
  lines: readonly VisibleLine[],
  width: number | null,
  tops: ReadonlySet<number>,
): Token[] {
  const tokens: Token[] = [];
  for (const [index, line] of lines.entries()) {
    const opens = index === 0 || line.gap > 0 || tops.has(line.number);
    const before = opens ? null : (tokens.at(-1) ?? null);
    tokens.push(token(line, kindOf(line.text, before, lines[index + 1], width)));
  }
  return tokens;
}

type LatinKind = 'heading' | 'byline' | 'caption' | 'folio' | 'prose';

/** `before` is the line directly above; `null` for the first of a group. */
function kindOf(
  text: string,
  before: Token | null,
  next: VisibleLine | undefined,
  width: number | null,
): LatinKind {
  const said = saidBy(text);
  if (said !== null) return said;
  if (text.length > LONGEST_HEADING || LATIN_DATELINE.test(text)) return 'prose';
  if (isLatinHeading(text)) return 'heading';
  const heading =
    before === null
      ? next?.gap === 0 && isAbove(text, next.text, width)
      : before.kind === 'heading' && goesOn(text, before, next, width);
  return heading ? 'heading' : 'prose';
}

/** Tells whether a line below a heading is part of it. */
function goesOn(text: string, before: Token, next: VisibleLine | undefined, width: number | null): boolean {
  return (
    isDeck(text, before.text, width) || isSignedBelow(text, next) || isBelowSection(text, before, next, width)
  );
}

/** Lines that say who wrote, where it goes on, or what a picture shows. */
function saidBy(text: string): LatinKind | null {
  if (LATIN_BYLINE.test(text)) return 'byline';
  if (readJump(text) !== null) return 'folio';
  return PICTURED.test(text.slice(-72)) ? 'caption' : null;
}

/** The first line of a group, with text directly below it, that ends no sentence. */
function isAbove(text: string, next: string, width: number | null): boolean {
  if (/[.,;:-]$/u.test(text)) return false;
  if (width !== null) return text.length < width * 0.85 && titleCase(text) >= 0.5;
  return titleCase(text) >= 0.5 || LATIN_BYLINE.test(next) || next.length > text.length;
}

/** A deck goes on in title case, or ends the word that its first line broke off. */
function isDeck(text: string, before: string, width: number | null): boolean {
  if (!before.endsWith('-')) return titleCase(text) >= 0.7;
  return titleCase(text) >= 0.4 || text.length < (width ?? LONGEST_HEADING) * 0.5;
}

/** A line between the headline and the byline, that ends no sentence. */
function isSignedBelow(text: string, next: VisibleLine | undefined): boolean {
  return next?.gap === 0 && LATIN_BYLINE.test(next.text) && !/[.,;:-]$/u.test(text);
}

/** A headline in the letters of a sentence, between the name of its section in capitals and longer text. */
function isBelowSection(
  text: string,
  before: Token,
  next: VisibleLine | undefined,
  width: number | null,
): boolean {
  if (next?.gap !== 0 || !isLatinHeading(before.text) || before.text.length > 24) return false;
  if (/[.,;:-]$/u.test(text) || text.length >= (width ?? LONGEST_HEADING) * 0.85) return false;
  return next.text.length > text.length;
}

/** Gives the share of a line's longer words that begin with a capital. */
function titleCase(text: string): number {
  const words = text.match(/[A-Za-z]{4,}/gu) ?? [];
  return words.length === 0 ? 0 : words.filter((word) => /^[A-Z]/u.test(word)).length / words.length;
}

const REASON = {
  heading: 'capitals',
  byline: 'reporter',
  caption: 'caption-words',
  folio: 'jump-line',
  prose: 'plain-line',
} as const;

function token({ number, text, gap, indented }: VisibleLine, kind: LatinKind): Token {
  const decision = { reason: REASON[kind], confidence: 0.75 };
  const dateline = kind === 'prose' && LATIN_DATELINE.test(text);
  return { kind, line: number, text, gap, indented, weak: false, opening: '', dateline, decision };
}

/**
 * Tokens → tokens with poems marked.
 *
 *   poem = headline byline 4*short / headline 6*short
 *
 * A list of prices or scores is no poem: it has figures in many of its lines.
 */
import { isEnding } from './ending.ts';
import type { TextLayout } from './text-layout.ts';
import type { Token } from './token.ts';
import { as } from './token.ts';

/** Characters of a line of verse at the most; a guess: prose in so short lines is rare. */
const LONGEST_VERSE = 18;
/** Lines of a poem at the least: a quatrain below its author; without one, more than a short list has. Both are guesses. */
const SIGNED_LINES = 4;
const UNSIGNED_LINES = 7;

/** Marks the lines of poems among the tokens. */
export function markVerse(tokens: Token[], layout: TextLayout, tops: ReadonlySet<number>): void {
  let start = 0;
  while (start < tokens.length) {
    const end = runEnd(tokens, start, layout, tops);
    markRun(tokens, start, end);
    start = Math.max(end, start + 1);
  }
}

/** Gives the index behind the short lines that begin at an index. */
function runEnd(
  tokens: readonly Token[],
  start: number,
  layout: TextLayout,
  tops: ReadonlySet<number>,
): number {
  let end = start;
  for (; end < tokens.length; end += 1) {
    const token = tokens[end];
    if (token === undefined || !isVerseLength(token)) break;
    if (end === start) continue;
    if (
      isLonger(tokens, start, end) ||
      tops.has(token.line) ||
      standsOutside(token, tokens[end - 1]) ||
      opensArticle(tokens, end, layout)
    )
      break;
  }
  return end;
}

/** A line longer by half than every line of a poem, and by half a dozen characters, is the next headline. */
function isLonger(tokens: readonly Token[], start: number, end: number): boolean {
  if (end - start <= SIGNED_LINES) return false;
  const length = tokens[end]?.text.length ?? 0;
  // The last few lines stand for the poem: a long one is not read again for each of its lines.
  return tokens.slice(Math.max(start, end - 12), end).every(({ text }) => length >= text.length + 6);
}

/** Where a poem is indented, a line that is not stands outside it. */
function standsOutside({ gap, indented }: Token, before: Token | undefined): boolean {
  return gap > 0 && !indented && before?.indented === true;
}

function isVerseLength({ kind, text, dateline }: Token): boolean {
  return (kind === 'heading' || (kind === 'prose' && !dateline)) && text.length <= LONGEST_VERSE;
}

/** After the blank lines between articles, a byline or running text within three lines makes it an article. */
function opensArticle(tokens: readonly Token[], index: number, layout: TextLayout): boolean {
  const token = tokens[index];
  const { separator } = layout;
  if (token === undefined || separator === null || token.gap < separator) return false;
  const next = tokens.slice(index + 1, index + 4);
  const other = next.findIndex((each) => !isVerseLength(each) || each.gap >= separator);
  return other >= 0 && (next[other]?.gap ?? 0) < separator;
}

function markRun(tokens: Token[], start: number, end: number): void {
  const lines = tokens.slice(start, end);
  const inside = isInside(tokens[start - 1], tokens[start - 2]);
  if (lines.length < (inside ? SIGNED_LINES : UNSIGNED_LINES) || isPricesOrTalk(lines)) return;
  const kept = lines.at(-1)?.kind === 'heading' && opensNext(tokens[end]) ? 1 : 0;
  for (const [index, token] of lines.slice(0, lines.length - kept).entries())
    if (inside || index > 0) tokens[start + index] = as(token, 'verse', 'verse-form', 0.75);
}

/** The last short line is the next article's headline above a byline, and directly above other text. */
function opensNext(next: Token | undefined): boolean {
  return next?.gap === 0 || (next?.kind === 'byline' && !isEnding(next));
}

/** Below a headline and a byline, or below other lines of a poem. */
function isInside(before: Token | undefined, above: Token | undefined): boolean {
  return before?.kind === 'verse' || (before?.kind === 'byline' && above?.kind === 'heading');
}

/** Prices, scores and what people say to each other. */
function isPricesOrTalk(lines: readonly Token[]): boolean {
  const figures = lines.filter(({ text }) => /\d/u.test(text)).length;
  return figures > lines.length * 0.3 || lines.some(({ text }) => /[说道][。:：]?$|[：:]$/u.test(text));
}

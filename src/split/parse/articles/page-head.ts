/**
 * Articles of a page of one theme → the page's own head and intro, and the articles of its highlights.
 *
 * Such a page has a headline of its own when its first article
 * - goes on after a deck, or after lines that an organisation follows: the rest is the first highlight's;
 * - or has at most one paragraph where every other article has more: that paragraph is the intro.
 */
import { DECK, EDITORS, PAGE_THEME, SUMMARY, THEME_FORM } from '../lines/pattern.ts';
import { isOrganisation } from './head.ts';
import { PICTURES } from './head-facts.ts';
import { isOneSentence, runInHeadOf } from './body.ts';
import type { ArticleTokens } from './article.ts';
import { talkAmong } from './talk.ts';
import type { TokenKind } from '../lines/token-kind.ts';
import type { Token } from '../lines/token.ts';

export interface PageHead {
  readonly head: readonly Token[];
  readonly intro: readonly Token[];
  readonly articles: readonly ArticleTokens[];
}

/** Run-in heads below a heading at the least, on average; the first issue has three, features of short sentences one or two. */
const HEADS_OF_PART = 2;

function isHeading(kind: TokenKind | undefined): boolean {
  return kind === 'heading' || kind === 'crosshead';
}

/** Tells whether a page is of one theme: no reporter signs, most paragraphs open with a run-in head, and several stand below each heading. */
export function isThemePage(tokens: readonly Token[]): boolean {
  if (tokens.some(({ kind, dateline }) => kind === 'byline' || dateline)) return false;
  const isTalk = talkAmong(tokens);
  // The first paragraph below a heading is a lede or an intro, and a lone sentence a caption.
  const others = tokens.filter(
    (token, index) =>
      token.kind === 'prose' && tokens[index - 1]?.kind !== 'heading' && !isOneSentence(token),
  );
  const heads = tokens.filter(
    (token) => token.kind === 'prose' && runInHeadOf(token) !== null && !isTalk(token),
  );
  const headings = tokens.filter(
    ({ kind }, index) => isHeading(kind) && !isHeading(tokens[index - 1]?.kind),
  ).length;
  // One heading may be the page's own.
  const parts = Math.max(headings - 1, 1);
  return heads.length >= parts * HEADS_OF_PART && heads.length * 2 >= others.length;
}

/** Gives the page's head and intro (both may be empty) and the articles that are highlights. */
export function parsePageHead(
  articles: readonly ArticleTokens[],
  { theme, gaps }: { readonly theme: boolean; readonly gaps: boolean },
): PageHead {
  const [first, ...others] = articles;
  if (
    first === undefined ||
    first.start.reason === 'corrected-start' ||
    first.start.reason === 'goes-on-here'
  )
    return { head: [], intro: [], articles };
  const own = isTheme(first.head, gaps) ? ownTheme(first, others) : null;
  if (own) return own;
  if (!theme)
    return introduces(first, others)
      ? { head: first.head, intro: first.body, articles: others }
      : { head: [], intro: [], articles };
  const end = ownHeadEnd(first.head);
  if (end > 0) {
    const rest = { ...first, head: first.head.slice(end) };
    return { head: first.head.slice(0, end), intro: [], articles: [rest, ...others] };
  }
  if (isIntro(first.body) && areLonger(others))
    return { head: first.head, intro: first.body, articles: others };
  return { head: [], intro: [], articles };
}

/** Characters of an intro at the most; a guess. */
const LONGEST_INTRO = 400;

/**
 * A headline with a few sentences that nobody signed, unless the editors did, heads the page where all others are longer
 * and most of them signed.
 */
function introduces({ head, body }: ArticleTokens, others: readonly ArticleTokens[]): boolean {
  const edited = endsEdited(body.at(-1));
  const text = body.filter(({ kind }, index) => !(edited && kind === 'byline' && index === body.length - 1));
  if (!isShortHead(head) || !isShortIntro(text)) return false;
  if (edited) return others.length > 0;
  const signed = others.filter(isSigned).length;
  const least = charactersIn(text) * 2;
  return (
    others.length > 1 &&
    signed * 2 > others.length &&
    others.every((other) => charactersIn(other.body) > least)
  );
}

/** Tells whether a line ends with its editors: ——编者 */
function endsEdited(last: Token | undefined): boolean {
  const end = last?.text.slice(-12) ?? '';
  const dash = end.search(/[—─－―-]/u);
  return dash >= 0 && EDITORS.test(end.slice(dash));
}

function isShortHead({ length }: readonly Token[]): boolean {
  return length > 0 && length < 3;
}

function isShortIntro(text: readonly Token[]): boolean {
  const told = text.every(({ kind, dateline }) => kind === 'prose' && !dateline);
  return told && text.length < 4 && charactersIn(text) <= LONGEST_INTRO;
}

function charactersIn(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { text }) => sum + text.length, 0);
}

function isSigned({ body }: ArticleTokens): boolean {
  const [first] = body;
  return body.length > 1 && first !== undefined && (first.kind === 'byline' || first.dateline);
}

function isIntro(body: readonly Token[]): boolean {
  return body.length <= 1 && body.every(({ kind }) => kind === 'prose');
}

function areLonger(articles: readonly ArticleTokens[]): boolean {
  const filled = articles.filter(({ body }) => body.length > 0);
  return filled.length > 0 && filled.every(({ body }) => body.length > 1);
}

/** A line in the form of a theme is one where it stands apart, in a text in which not every line does. */
function isTheme([line, next]: readonly Token[], gaps: boolean): boolean {
  if (line === undefined) return false;
  return PAGE_THEME.test(line.text) || (gaps && THEME_FORM.test(line.text) && next?.gap !== 0);
}

/** The theme alone heads the page; where headlines follow it, they are the first article's. */
function ownTheme(first: ArticleTokens, others: readonly ArticleTokens[]): PageHead | null {
  if (first.body.every(({ kind }) => PICTURES.has(kind)))
    return { head: first.head, intro: first.body, articles: others };
  const [box, ...text] = first.body;
  if (first.head.length < 2 && box?.decision.reason === 'box' && !SUMMARY.test(box.text))
    return { head: first.head, intro: [], articles: [{ ...first, head: [box], body: text }, ...others] };
  if (first.head.length < 2) return null;
  const rest = { ...first, head: first.head.slice(1) };
  return { head: first.head.slice(0, 1), intro: [], articles: [rest, ...others] };
}

/** Gives the number of heading lines that are the page's own, 0 where the lines do not tell. */
function ownHeadEnd(head: readonly Token[]): number {
  const afterDeck = head.findIndex(
    (token, index) => index > 0 && !DECK.test(token.text) && DECK.test(head[index - 1]?.text ?? ''),
  );
  if (afterDeck > 0) return afterDeck;
  const organisation = head.findIndex((_, index) => index > 0 && isOrganisation(head, index));
  return Math.max(organisation, 0);
}

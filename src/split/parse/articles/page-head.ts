/**
 * Articles of a page of one theme → the page's own head and intro, and the articles of its highlights.
 *
 * Such a page has a headline of its own when its first article
 * - goes on after a deck, or after lines that an organisation follows: the rest is the first highlight's;
 * - or has at most one paragraph where every other article has more: that paragraph is the intro.
 */
import { DECK, PAGE_THEME, SUMMARY, THEME_FORM } from '../lines/pattern.ts';
import { isOrganisation } from './head.ts';
import { PICTURES } from './head-facts.ts';
import { isOneSentence, runInHeadOf } from './body.ts';
import type { ArticleTokens } from './article.ts';
import type { Token } from '../lines/token.ts';

export interface PageHead {
  readonly head: readonly Token[];
  readonly intro: readonly Token[];
  readonly articles: readonly ArticleTokens[];
}

/** Tells whether a page is of one theme: no reporter signs, and most paragraphs open with a run-in head. */
export function isThemePage(tokens: readonly Token[]): boolean {
  if (tokens.some(({ kind, dateline }) => kind === 'byline' || dateline)) return false;
  // The first paragraph below a heading is a lede or an intro, and a lone sentence a caption.
  const others = tokens.filter(
    (token, index) =>
      token.kind === 'prose' && tokens[index - 1]?.kind !== 'heading' && !isOneSentence(token),
  );
  const heads = tokens.filter((token) => token.kind === 'prose' && runInHeadOf(token) !== null);
  return heads.length > 0 && heads.length * 2 >= others.length;
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
  if (!theme) return { head: [], intro: [], articles };
  const end = ownHeadEnd(first.head);
  if (end > 0) {
    const rest = { ...first, head: first.head.slice(end) };
    return { head: first.head.slice(0, end), intro: [], articles: [rest, ...others] };
  }
  if (isIntro(first.body) && areLonger(others))
    return { head: first.head, intro: first.body, articles: others };
  return { head: [], intro: [], articles };
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

/**
 * Tokens of a page → articles.
 *
 *   page    = *orphan *article *credit
 *   article = [ from-line ] 1*heading *body / from-line *body
 *
 * Heading lines inside an article are crossheads of its body; `start.ts` tells them apart.
 * A credit inside an article belongs to its body; one that ends it belongs to the page.
 */
import type { LookedAround, PageTraits } from './page-traits.ts';
import type { OpenArticle } from './open-article.ts';
import { lookAround, type Heads } from './around.ts';
import { headFacts } from './head-facts.ts';
import { awaitsHead, hasGoneOn, isJumpLine, opensHalf } from './half.ts';
import { listEnd, OUTSIDE, toInner, toList, withList, withProfiles } from './inner-headings.ts';
import { opensWithJump } from '../../join/side.ts';
import { isEnding } from '../lines/ending.ts';
import { COLUMN_TAG } from '../lines/pattern.ts';
import type { Decision } from '../reason.ts';
import type { HeadFacts, Verdict } from './facts.ts';
import { judgeStart, refusedRules } from './start.ts';
import type { Token } from '../lines/token.ts';
import { anyOf, append } from '../../../model/list.ts';

export interface ArticleTokens {
  readonly start: Decision;
  /** Says above its headline from which page it goes on. */
  readonly lead: readonly Token[];
  readonly head: readonly Token[];
  readonly body: readonly Token[];
}

/** How an article begins that says from which page it goes on. */
const HALF: Verdict = { starts: true, reason: 'goes-on-here', confidence: 0.95 };

/** How one begins that has no headline but its dateline. */
const DISPATCH: Verdict = { starts: true, reason: 'dateline-alone', confidence: 0.75 };

export interface PageParts {
  /** What stands above the first heading. */
  readonly orphans: readonly Token[];
  readonly articles: readonly ArticleTokens[];
  /** Credits and folios that belong to the page. */
  readonly own: readonly Token[];
}

/** Gives the parts of a page, each token in exactly one of them. */
export function parseArticles(tokens: readonly Token[], page: PageTraits): PageParts {
  const orphans: Token[] = [];
  const articles: OpenArticle[] = [];
  const around = lookAround(tokens, headsOf(tokens, page), page.layout.separator);
  const looked = { ...page, around };
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const article = articles.at(-1);
    const end = headEnd(tokens, at, page);
    const list = article ? listEnd(tokens, [at, end]) : at;
    if (list > at) {
      if (article) append(article.body, toList(tokens.slice(at, list)));
      at = list;
      continue;
    }
    const own = tokens.slice(at, Math.max(end, at + 1));
    at += own.length;
    if (article && takesHead(article, own)) {
      append(article.head, own);
      continue;
    }
    const verdict = judge(tokens, [at - own.length, end], article, looked);
    if (verdict?.starts) articles.push({ start: verdict, ...startParts(own) });
    else if (article) append(article.body, verdict ? toInner(own, verdict) : own);
    else append(orphans, own);
  }
  return { ...trimArticles(articles.map(withList).map(withProfiles), page.label), orphans };
}

/** Tells whether an article has but the line that says where it comes from, and waits for these heading lines. */
function takesHead(article: OpenArticle, [first]: readonly Token[]): boolean {
  return awaitsHead(article) && first?.kind === 'heading';
}

/** Judges the heading lines between two indices, or running text where there are none. */
function judge(
  tokens: readonly Token[],
  [at, end]: readonly [number, number],
  article: OpenArticle | undefined,
  page: LookedAround,
): Verdict | null {
  if (end <= at) {
    const verdict = tokens[at] ? judgeBody(tokens[at], article, page) : null;
    if (verdict) tellVerdict(page, tokens.slice(at, at + 1), verdict);
    return verdict;
  }
  const facts = headFacts(tokens, [at, end], article, page);
  const verdict = judgeStart(facts);
  tellVerdict(page, tokens.slice(at, end), verdict, facts);
  return verdict;
}

function tellVerdict({ hear }: PageTraits, own: readonly Token[], verdict: Verdict, facts?: HeadFacts): void {
  if (!hear) return;
  const { starts, ...decision } = verdict;
  const result = starts ? 'start' : 'inner';
  const judged = facts ? { refused: refusedRules(facts), facts: { ...facts } } : {};
  const by = facts ? 'judgeStart' : 'judgeBody';
  for (const { line } of own) hear(line, { step: 'start', by, result, decision, ...judged });
}

/** Headings go to the head of an article; running text that starts one has none, nor has a line that says where it comes from. */
function startParts(tokens: readonly Token[]): Omit<OpenArticle, 'start'> {
  const kind = tokens[0]?.kind;
  if (kind === 'folio') return { lead: tokens, head: [], body: [] };
  const headed = kind === 'heading' || kind === 'crosshead';
  return { lead: [], head: headed ? [...tokens] : [], body: headed ? [] : [...tokens] };
}

/** Gives the heading lines of a page. */
function headsOf(tokens: readonly Token[], page: PageTraits): Heads[] {
  const heads: Heads[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const end = headEnd(tokens, at, page);
    if (end > at) {
      heads.push([at, end]);
      at = end - 1;
    }
  }
  return heads;
}

/** Gives the index behind the heading lines that begin at an index; the index itself where there is none. */
function headEnd(tokens: readonly Token[], at: number, page: PageTraits): number {
  const kind = tokens[at]?.kind;
  if (kind !== 'heading' && kind !== 'crosshead') return at;
  let end = at + 1;
  while (tokens[end]?.kind === 'heading' && !isApart(tokens, end, page)) end += 1;
  return end;
}

/** Tells whether a heading line begins another head than the one above it. */
function isApart(
  tokens: readonly Token[],
  index: number,
  { layout, boundaries, label }: PageTraits,
): boolean {
  const { line = 0, gap = 0, text = '' } = tokens[index] ?? {};
  if (boundaries.get(line) === 'start' || tokens[index]?.house === 'begins' || opensWithJump(text, label))
    return true;
  return layout.separator !== null && gap >= layout.separator && !isColumn(tokens[index - 1]);
}

/** The name of a column leads on to its article, even over a blank line. */
function isColumn(token: Token | undefined): boolean {
  return token !== undefined && COLUMN_TAG.test(token.text);
}

/** Other lines begin an article of their own where a correction says so, where they say where it comes from, or as a dispatch. */
function judgeBody(token: Token, article: OpenArticle | undefined, page: PageTraits): Verdict | null {
  const forced = page.boundaries.get(token.line);
  if (forced === 'start') return { starts: true, reason: 'corrected-start', confidence: 1 };
  if (forced === 'inner') return null;
  if (opensHalf(token, page.label, article)) return HALF;
  return token.kind === 'prose' && token.dateline && isDispatch(token, article, page) ? DISPATCH : null;
}

/** A dateline begins an article behind the blank lines between articles, below one without a headline, or below one that has gone on. */
function isDispatch(
  { gap }: Token,
  article: OpenArticle | undefined,
  { layout, label }: PageTraits,
): boolean {
  if (article === undefined || article.head.length === 0 || hasGoneOn(article, label)) return true;
  const separated = layout.separator !== null && gap >= layout.separator;
  return separated && isTold(article.body);
}

/** An article that nobody signed, and that has no dateline yet, waits for its own: pull quotes or an intro stand above that. */
const isTold = anyOf<Token>((token) => token.dateline || (token.kind === 'byline' && !isEnding(token)));

/** Credits and folios at the end of an article belong to the page. */
function trimArticles(articles: readonly OpenArticle[], label: string): Pick<PageParts, 'articles' | 'own'> {
  const own: Token[] = [];
  const trimmed = articles.map((article) => {
    const kinds = article.body.map(({ kind }) => kind);
    const last =
      article.body.findLastIndex((token) => !OUTSIDE.has(token.kind) || isJumpLine(token, label)) + 1;
    const credit = kinds.indexOf('credit', last);
    const end = credit < 0 && kinds.at(-1) === 'chart' ? kinds.length : last;
    append(own, article.body.slice(end));
    return { ...article, body: article.body.slice(0, end) };
  });
  return { articles: trimmed, own };
}

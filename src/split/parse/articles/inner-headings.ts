/** Heading lines inside an article: lists, and the headings of its parts. */
import type { OpenArticle } from './open-article.ts';
import { PROFILE } from '../lines/pattern.ts';
import type { Decision } from '../reason.ts';
import type { TokenKind } from '../lines/token-kind.ts';
import type { Token } from '../lines/token.ts';
import { as } from '../lines/token.ts';

/** What can stand behind the last article of a page. */
export const OUTSIDE: ReadonlySet<TokenKind> = new Set(['credit', 'folio', 'chart']);

/** Lines that a headline has at the most, kicker and deck among them; chosen: kicker, headline and deck. */
const LONGEST_HEAD = 3;

/** The first of several profiles stands below the headline that heads them all. */
export function withProfiles(article: OpenArticle): OpenArticle {
  const last = article.head.at(-1);
  const others = article.body.some(({ kind, text }) => kind === 'crosshead' && PROFILE.test(text));
  if (article.head.length < 2 || last?.kind !== 'heading' || !PROFILE.test(last.text) || !others)
    return article;
  const own = as(last, 'crosshead', 'profile', 0.8);
  return { ...article, head: article.head.slice(0, -1), body: [own, ...article.body] };
}

/** Lines that end as no sentence does can be a list below its headline: results, prices, who has won. */
export function withList(article: OpenArticle): OpenArticle {
  const [first, ...lines] = article.head;
  if (first === undefined || !isListBelow(lines) || article.body.some(({ kind }) => !OUTSIDE.has(kind)))
    return article;
  const list = lines.map((line) => as(line, 'prose', 'plain-line', 0.6));
  return { ...article, head: [first], body: [...list, ...article.body] };
}

function isListBelow(lines: readonly Token[]): boolean {
  return lines.length > 2 || (lines.length > 1 && lines.every(({ text }) => /[:：\d]/u.test(text)));
}

/** Inner headings have one line or two; more are a list, with the first line as its heading. */
export function toInner(tokens: readonly Token[], { reason, confidence, also, against }: Decision): Token[] {
  const decision: Decision = { reason, confidence, ...(also && { also }), ...(against && { against }) };
  return tokens.map((token, index) => {
    if (token.kind !== 'heading') return token;
    return index > 0 && tokens.length > 2
      ? as(token, 'prose', 'plain-line', 0.6)
      : { ...as(token, 'crosshead', reason, confidence), decision };
  });
}

/**
 * Gives the index behind the heading lines that are a list in the article above; the first index where none is.
 * A headline has three lines at the most: of more, directly below running text, only the last can be one. Below a
 * colon the list has all of them that no running text follows.
 */
export function listEnd(tokens: readonly Token[], [at, end]: readonly [number, number]): number {
  const before = tokens[at - 1];
  if (before?.kind !== 'prose' || tokens[at]?.gap !== 0) return at;
  const leads = /[:：]$/u.test(before.text);
  const last = tokens[end]?.kind === 'prose' ? end - 1 : end;
  return leads || (end - at > LONGEST_HEAD && last < end) ? Math.max(last, at) : at;
}

/** Gives the lines of a list in an article. */
export function toList(tokens: readonly Token[]): Token[] {
  return toInner(tokens, { reason: 'list-row', confidence: 0.65 });
}

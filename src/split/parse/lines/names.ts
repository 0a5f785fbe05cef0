/** Names and other signatures, by where they stand: below a headline, or at the end of an article. */
import {
  AFFILIATED,
  COMPOUND_NAME,
  DATED_SIGNATURE,
  FAMILY_NAME,
  NAMES,
  PADDED_NAME,
  PADDING,
} from './pattern.ts';
import { isSeparated, type Surroundings } from './placed.ts';
import type { TextLayout } from './text-layout.ts';
import type { Token } from './token.ts';
import { as } from './token.ts';

/** Characters that a signature which is no name has at the most; chosen, with room beyond the example: 平安县 一村民 */
const SHORT_SIGNATURE = 12;

/** Characters that a signature in brackets has at the most; chosen, twice the example: （市体育科学研究所研究员 贺兰芝） */
const LONG_SIGNATURE = 30;

/** A name below a headline is its author's: 高  炳 */
export function markNames(tokens: Token[]): void {
  for (const [index, token] of tokens.entries())
    if (token.kind === 'heading' && isAuthor(token.text, tokens[index - 1], tokens[index + 1]))
      tokens[index] = as(token, 'byline', 'name-only', 0.7);
}

function isAuthor(text: string, before: Token | undefined, next: Token | undefined): boolean {
  const named = isName(text) && !isTitle(text, next);
  if (before?.kind === 'folio') return named && next?.kind !== 'heading';
  if (before?.kind !== 'heading') return named && before?.decision.reason === 'box';
  return named || isAffiliated(text, next);
}

/** A padded word above another heading is a title: 盐 船, above 方 敬 之 */
function isTitle(text: string, next: Token | undefined): boolean {
  return next?.kind === 'heading' && PADDED_NAME.test(text) && (isName(next.text) || !FAMILY_NAME.test(text));
}

/** A name behind the last paragraph of an article, or a short line there with no text below it, signs it. */
export function markSignatures(tokens: Token[], { layout, tops }: Surroundings): void {
  for (const [index, token] of tokens.entries()) {
    const inside = tokens[index - 1]?.kind === 'prose' && !isSeparated(token, layout);
    if (token.kind !== 'heading' || !inside) continue;
    const confidence = signs(token.text, tokens[index + 1], layout, tops);
    if (confidence > 0) tokens[index] = as(token, 'byline', 'name-at-end', confidence);
  }
}

/** Gives how sure it is that a line signs an article; 0 where it does not. */
function signs(line: string, next: Token | undefined, layout: TextLayout, tops: ReadonlySet<number>): number {
  const separated = next !== undefined && isSeparated(next, layout);
  const ends = separated || endsPage(next, tops);
  const inside = /^[(（](.+)[)）]$/u.exec(line)?.[1]?.trim();
  if (inside !== undefined) return signsInBrackets(inside, ends);
  if (isName(line)) return ends ? 0.8 : 0;
  if (DATED_SIGNATURE.test(line)) return 0.85;
  if (isAffiliatedName(line)) return surenessAbove(next, ends);
  return isShortSignature(line, separated) ? 0.55 : 0;
}

/** Above a heading, such a line signs; above text it heads that. */
function surenessAbove(next: Token | undefined, ends: boolean): number {
  if (next?.kind === 'prose') return 0;
  return ends ? 0.8 : 0.65;
}

function isShortSignature({ length }: string, separated: boolean): boolean {
  return separated && length <= SHORT_SIGNATURE;
}

function signsInBrackets(text: string, ends: boolean): number {
  if (NAMES.test(text)) return 0.8;
  if (isAffiliatedName(text.replace(/^\p{Script=Han}{2,3}[:：]\s*/u, ''))) return 0.75;
  if (DATED_SIGNATURE.test(text)) return 0.85;
  return ends && text.length <= LONG_SIGNATURE ? 0.7 : 0;
}

/** Tells whether nothing of a page's articles comes next. */
function endsPage(next: Token | undefined, tops: ReadonlySet<number>): boolean {
  return next === undefined || tops.has(next.line) || next.kind === 'credit';
}

/** A name: a family name and one or two characters; or two characters kept apart. */
function isName(text: string): boolean {
  if (text.length > 24 || !NAMES.test(text)) return false;
  if (PADDED_NAME.test(text)) return true;
  const names = /[\s、]/u.test(text) ? text.replaceAll(PADDING, '$1').split(/[\s、]+/u) : [text];
  return names.every((name) => FAMILY_NAME.test(name) && (name.length < 4 || COMPOUND_NAME.test(name)));
}

/** A name behind the place where its bearer works or learns, above text. */
function isAffiliated(text: string, next: Token | undefined): boolean {
  return next?.kind === 'prose' && isAffiliatedName(text);
}

function isAffiliatedName(text: string): boolean {
  const name = AFFILIATED.exec(text.slice(0, 48))?.[1];
  return name !== undefined && isName(name);
}

/**
 * Where half of an article begins or ends: with a line that says from which page it goes on, or on which.
 *
 *   half = [ from-line ] *heading [ from-line ] *body [ on-line ]
 */
import { anyOf } from '../../../model/list.ts';
import { endsWithJump, opensWithJump, saysBothSides, sideOfLine } from '../../join/side.ts';
import type { Token } from '../lines/token.ts';
import type { OpenArticle } from './open-article.ts';

/** Lines at the end of an article among which the one that says where it goes on is looked for: a name or a picture can follow it. */
const LINES_AT_END = 3;

const hasOwnText = anyOf<Token>(({ kind }) => kind !== 'byline' && kind !== 'folio');

/** Tells whether all of a line says where its article goes on, began or has more: it belongs to its article. */
export function isJumpLine({ kind, text }: Token, label: string): boolean {
  return kind === 'folio' && sideOfLine(text, label) !== null;
}

/** Tells whether a line says from which page its article goes on, alone or before other text. */
export function isFromLine({ kind, text }: Token, label: string): boolean {
  if (kind === 'folio') return sideOfLine(text, label) === 'from';
  return opensWithJump(text, label);
}

/** Tells whether a line begins half of an article: it says where it comes from, and nothing of the article above waits for its text. */
export function opensHalf(token: Token, label: string, article: OpenArticle | undefined): boolean {
  // One that tells both sides belongs to the article above, where there is one.
  if (article === undefined && token.kind === 'folio' && saysBothSides(token.text)) return true;
  if (!isFromLine(token, label)) return false;
  if (token.kind === 'heading') return true;
  return article === undefined || hasOwnText(article.body);
}

/** Tells whether nothing but the line that says where it comes from stands in an article yet. */
export function awaitsHead({ lead, head, body }: OpenArticle): boolean {
  return lead.length > 0 && head.length === 0 && body.length === 0;
}

/** Tells whether an article ended with where it goes on. */
export function hasGoneOn(article: OpenArticle | undefined, label: string): boolean {
  return (article?.body.slice(-LINES_AT_END) ?? []).some(({ kind, text }) =>
    kind === 'folio' ? sideOfLine(text, label) === 'on' : endsWithJump(text, label),
  );
}

/** Tells whether the lines of an article say that it goes on from another page. */
export function isContinuing(
  { lead, head, body }: Readonly<Record<'lead' | 'head' | 'body', readonly Token[]>>,
  label: string,
): boolean {
  const [first] = head;
  const text = body.find(({ kind }) => kind !== 'byline');
  return lead.length > 0 || [first, text].some((token) => token !== undefined && isFromLine(token, label));
}

/**
 * The body of a highlight → roles.
 *
 *   body      = [ byline ] [ lede ] *( measure / paragraph / crosshead / quote / verse / caption / attribution / folio )
 *   lede      = the first paragraph, when it has no run-in head and goes on from no other page
 *   measure   = run-in-head text                  ; on pages of one theme that no reporter signed
 *   caption   = words of a caption / one short sentence between two paragraphs
 */
import type { BlockRole, PlainBlock } from '../../../model/issue.ts';
import { firstSentence } from '../../../model/sentence.ts';
import type { RoledToken } from './roled-token.ts';
import { roled } from './roled-token.ts';
import { talkAmong, type IsTalk } from './talk.ts';
import { CAPTION_LENGTH, RUN_IN_HEAD_LENGTH, SPEECH } from '../lines/pattern.ts';
import type { TokenKind } from '../lines/token-kind.ts';
import type { Token } from '../lines/token.ts';

export type BodyToken =
  (RoledToken<'measure'> & { readonly runInHead: string }) | RoledToken<PlainBlock['role']>;

/**
 * What a picture shows.
 *
 * @accepts 修缮后的中山路街景。
 * @accepts 投产仪式现场。
 * @refuses 现场来了三百多人。
 * @refuses 修缮后的街景
 */
const SCENE = /(?:现场|风景|街景|景色|场景|景象|一角|合影|外景|全景)。$/u;

/** Characters that the paragraphs around a caption have at the least; a guess. */
const SHORTEST_NEIGHBOUR = 24;

const ROLE_OF_KIND = {
  heading: 'crosshead',
  crosshead: 'crosshead',
  verse: 'verse',
  byline: 'byline',
  caption: 'caption',
  picture: 'attribution',
  chart: 'attribution',
  credit: 'attribution',
  quote: 'quote',
  folio: 'folio',
} as const satisfies Record<Exclude<TokenKind, 'prose'>, PlainBlock['role']>;

/** What is known of an article before its body is read. */
export interface BodyTraits {
  /** Whether the page is of one theme, its paragraphs opening with run-in heads: elsewhere a short first sentence is only that. */
  readonly theme: boolean;
  /** Whether a fixed width cut the lines: none opens with a head then. */
  readonly wrapped: boolean;
  /** Whether it goes on from another page: it has no lede then. */
  readonly continuing: boolean;
}

/** Gives each line of a body its role, in order. */
export function parseBody(body: readonly Token[], { theme, wrapped, continuing }: BodyTraits): BodyToken[] {
  const isTalk = talkAmong(body);
  const heads = wrapped || !theme ? new Map<Token, string>() : measureHeads(body, isTalk);
  const opening = continuing ? body.find(({ kind }) => kind === 'prose') : undefined;
  if (opening) heads.delete(opening);
  const captions = new Set(
    body.filter((token, index) => !isTalk(token) && isCaption(body, index, heads.size > 0)),
  );
  const first = body.find((token) => token.kind === 'prose' && !captions.has(token));
  return body.map((token): BodyToken => {
    if (token.role !== undefined) return editedRole(token, token.role);
    if (token.kind !== 'prose') return { role: ROLE_OF_KIND[token.kind], token, decision: token.decision };
    if (captions.has(token)) return roled('caption', token, 'caption-place', 0.6);
    const runInHead = heads.get(token);
    if (runInHead !== undefined)
      return { role: 'measure', token, runInHead, decision: { reason: 'run-in-head', confidence: 0.85 } };
    if (token === first && !continuing) return roled('lede', token, 'first-paragraph', 0.9);
    return { role: 'paragraph', token, decision: token.decision };
  });
}

/** The role that an editor gave a line; a measure needs text behind its first sentence. */
function editedRole(token: Token, role: BlockRole): BodyToken {
  const { decision } = token;
  if (role === 'credit') return { role: 'attribution', token, decision };
  if (role !== 'measure') return { role, token, decision };
  const runInHead = firstSentence(token.text);
  if (runInHead === '' || runInHead.length === token.text.length)
    return { role: 'paragraph', token, decision };
  return { role, token, decision, runInHead };
}

/** Gives the run-in heads of an article that is made of measures; none where a reporter tells a story. */
function measureHeads(body: readonly Token[], isTalk: IsTalk): Map<Token, string> {
  const prose = body.filter((token) => token.kind === 'prose' && !isTalk(token));
  if (body[0]?.kind === 'byline' || prose.some(({ dateline }) => dateline)) return new Map<Token, string>();
  const heads = new Map<Token, string>();
  for (const token of prose) {
    const head = runInHeadOf(token);
    if (head !== null) heads.set(token, head);
  }
  const others = prose.slice(1).filter((token) => !isOneSentence(token)).length;
  return heads.size * 2 >= others ? heads : new Map<Token, string>();
}

/** Gives the opening sentence when it is short and text follows it, else `null`. */
export function runInHeadOf({ opening, text }: Token): string | null {
  const opens = opening !== '' && opening.length <= RUN_IN_HEAD_LENGTH && opening.length < text.length;
  return opens ? opening : null;
}

/** Tells whether a text is one short sentence, as captions are. */
export function isOneSentence({ opening, text }: Token): boolean {
  return text.length <= CAPTION_LENGTH && opening === text;
}

/** A short text above the name of a photographer; or one between two paragraphs. */
function isCaption(body: readonly Token[], index: number, measured: boolean): boolean {
  const token = body[index];
  if (token?.kind !== 'prose' || token.dateline) return false;
  const before = body[index - 1];
  const next = body[index + 1];
  if (next?.kind === 'picture') return before?.kind !== 'caption' && token.text.length <= 2 * CAPTION_LENGTH;
  return (
    (measured || SCENE.test(token.text)) && isLone(token, Math.min(proseLength(before), proseLength(next)))
  );
}

function proseLength(token: Token | undefined): number {
  return token?.kind === 'prose' ? token.text.length : 0;
}

/** One short sentence, nobody's words, between paragraphs at least twice as long. */
function isLone(token: Token, neighbour: number): boolean {
  const { text } = token;
  return (
    isOneSentence(token) && !SPEECH.test(text) && neighbour >= Math.max(text.length * 2, SHORTEST_NEIGHBOUR)
  );
}

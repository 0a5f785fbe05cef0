/** Where a line stands: lines that are headlines by their place, whatever they look like. */
import { isEnding } from './ending.ts';
import type { HouseIndex } from './house-marks.ts';
import { HEADING_LENGTH } from './pattern.ts';
import type { TextLayout } from './text-layout.ts';
import type { TokenKind } from './token-kind.ts';
import type { Token } from './token.ts';
import { as } from './token.ts';

/** What holds for the whole text around the lines. */
export interface Surroundings {
  readonly layout: TextLayout;
  /** Numbers of the lines that open a page. */
  readonly tops: ReadonlySet<number>;
  /** How the lines of the paper look. */
  readonly house?: HouseIndex | undefined;
}

/** Kinds that a headline can look like: 老照片展览与摄影, 来源：一条河的故事, 声音, 作者 张爱玲的上海 */
const LOOKALIKES: ReadonlySet<TokenKind> = new Set(['byline', 'caption', 'picture', 'chart', 'crosshead']);

/** A short line of another form is the headline where a dated paragraph stands directly below, and no headline above. */
export function markPlaced(tokens: Token[], { layout, tops }: Surroundings): void {
  for (const [index, token] of tokens.entries()) {
    if (!mayBePlaced(token) || !leadsOn(tokens, index, layout)) continue;
    const before = tokens[index - 1];
    const opens = isOpening(token, before, { layout, tops }) || before?.kind === 'byline';
    const below = before?.kind === 'prose' && token.kind !== 'crosshead';
    if (opens || below) tokens[index] = as(token, 'heading', 'heading-place', opens ? 0.8 : 0.6);
  }
}

function mayBePlaced(token: Token): boolean {
  const named = LOOKALIKES.has(token.kind) && token.decision.reason !== 'numbered';
  return named && token.text.length <= HEADING_LENGTH && !isEnding(token);
}

/** Tells whether the line below is one that stands below headlines. */
function leadsOn(tokens: readonly Token[], index: number, layout: TextLayout): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token === undefined || tokens[index - 1]?.kind === 'heading') return false;
  if (next?.dateline) return true;
  if (token.kind === 'crosshead') return false;
  const apart = isSeparated(token, layout);
  return (isReporter(next) && (apart || token.kind !== 'byline')) || (apart && isHeadBelow(next));
}

/** Tells whether a deck stands directly below: no byline or caption has one behind the blank lines between articles. */
function isHeadBelow(next: Token | undefined): boolean {
  return next?.kind === 'heading' && next.gap === 0;
}

/** Tells whether a line says which reporter of the paper wrote, and no more. */
function isReporter(token: Token | undefined): boolean {
  return token?.kind === 'byline' && /^[^，。]{0,6}[记記]者/u.test(token.text) && !isEnding(token);
}

/** Tells whether a line opens a page, or stands behind the blank lines between articles. */
export function isOpening(token: Token, before: Token | undefined, { layout, tops }: Surroundings): boolean {
  return (
    before === undefined || isSeparated(token, layout) || tops.has(token.line) || before.kind === 'folio'
  );
}

/** Tells whether a line stands behind the blank lines between articles. */
export function isSeparated({ gap }: Token, { separator }: TextLayout): boolean {
  return separator !== null && gap >= separator;
}

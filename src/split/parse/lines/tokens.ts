/** Lines of a whole text → tokens: each by its form, then by the lines around it. */
import type { VisibleLine } from './text-layout.ts';
import { parseLatinTokens } from './latin-tokens.ts';
import { CONTACT, NUMBERED, TOLD } from './pattern.ts';
import { markHouse } from './house-marks.ts';
import { markIndented } from './indented.ts';
import { markNames, markSignatures } from './names.ts';
import { markNotices } from './notices.ts';
import { isOpening, markPlaced, type Surroundings } from './placed.ts';
import { markLists } from './list.ts';
import type { Token } from './token.ts';
import { as, formStep, parseToken } from './token.ts';
import type { Known } from '../text/known.ts';
import type { HearStep } from '../trace.ts';
import { tellChanges } from '../trace.ts';
import { markVerse } from './verse.ts';
import { joinWrapped } from './wrapped.ts';

/** Characters of the longest line that can be a heading though it ends as a sentence can; a guess, as in `line-form.ts`. */
const LONGEST_WEAK = 26;

/** Characters of a headline that calls or asks, below a kicker, at the most; a guess. */
const SHORT_CALL = 16;

type Pass = readonly [name: string, mark: (tokens: Token[], surroundings: Surroundings) => void];

/** What the lines around a line tell, in the order in which it counts. */
const PASSES: readonly Pass[] = [
  ['markHouse', markOwn],
  ['joinWrapped', joinCut],
  ['resolveWeak', resolveWeak],
  ['markIndented', markIndented],
  ['markLists', markLists],
  ['markBriefs', markBriefs],
  ['markTold', markTold],
  ['markContacts', markContacts],
  ['markPlaced', markPlaced],
  ['markNotices', markNotices],
  ['markNames', markNames],
  ['markSignatures', markSignatures],
  ['markVerse', markPoems],
  // What the paper marks itself is not what its neighbours make of it.
  ['markHouse', markOwn],
];

/** And how the patterns read the text. */
interface TextSurroundings extends Surroundings {
  readonly known: Known;
}

/** Gives the tokens of the lines, and tells who wants to hear it how each was found. */
export function parseTokens(
  lines: readonly VisibleLine[],
  { known, layout, tops, house }: TextSurroundings,
  hear?: HearStep,
): Token[] {
  if (layout.latin) {
    const latin = parseLatinTokens(lines, layout.width, tops);
    markHouse(latin, house);
    return latin;
  }
  const tokens = lines.map((line) => parseToken(line, known));
  if (hear) for (const token of tokens) hear(token.line, formStep(token, known));
  for (const [by, mark] of PASSES) {
    const before = hear ? [...tokens] : tokens;
    mark(tokens, { layout, tops, house });
    if (hear) tellChanges(hear, { step: 'neighbours', by }, before, tokens);
  }
  return tokens;
}

function markOwn(tokens: Token[], { house }: Surroundings): void {
  markHouse(tokens, house);
}

function joinCut(tokens: Token[], { layout: { width, separator }, tops }: Surroundings): void {
  if (width !== null) joinWrapped(tokens, { width, separated: separator !== null }, tops);
}

/** Where a fixed width cut the lines, short ones are no verse. */
function markPoems(tokens: Token[], { layout, tops }: Surroundings): void {
  if (layout.width === null) markVerse(tokens, layout, tops);
}

/** Decides for lines that end with ！, ：or a comma whether they are headings, by where they stand. */
function resolveWeak(tokens: Token[], { layout, tops }: Surroundings): void {
  if (layout.width !== null) return;
  for (const [index, token] of tokens.entries()) {
    if (!mayBeWeak(token)) continue;
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const opens = isOpening(token, before, { layout, tops });
    const below = before?.kind === 'heading' && isShortCall(token, next);
    if (!below && !isWeakHeading(token, next, opens)) continue;
    tokens[index] = NUMBERED.test(token.text)
      ? as(token, 'crosshead', 'numbered', 0.8)
      : as(token, 'heading', 'heading-form', 0.6);
  }
}

function mayBeWeak({ kind, dateline, weak, text }: Token): boolean {
  const comma = text.length <= LONGEST_WEAK && /[,，]$/u.test(text);
  return kind === 'prose' && !dateline && (weak || comma);
}

/** Tells whether a line between heading lines, or above a byline or dateline, is a headline that calls or asks: 十四米三六！ */
function isShortCall({ text }: Token, next: Token | undefined): boolean {
  const leads = next?.kind === 'heading' || next?.kind === 'byline' || next?.dateline === true;
  return leads && text.length <= SHORT_CALL && /[！!？?]$/u.test(text);
}

function isWeakHeading({ text }: Token, next: Token | undefined, opens: boolean): boolean {
  const colon = /[:：]$/u.test(text);
  if (next === undefined || (colon && /[。；]|[说道问答称][:：]$/u.test(text))) return false;
  if (next.gap === 0 && (next.kind === 'byline' || next.dateline)) return true;
  if (next.kind === 'heading') return opens || colon;
  return opens && next.kind === 'prose' && !/[,，]$/u.test(text);
}

/** Lines one below the other behind the same ▲ are briefs, and no captions. */
function markBriefs(tokens: Token[]): void {
  const opensWithTriangle = (token: Token | undefined): boolean =>
    token !== undefined && /^[▲△]/u.test(token.text);
  for (const [index, token] of tokens.entries())
    if (
      token.kind === 'caption' &&
      opensWithTriangle(token) &&
      (opensWithTriangle(tokens[index - 1]) || opensWithTriangle(tokens[index + 1]))
    )
      tokens[index] = as(token, 'prose', 'sentence-form', 0.75);
}

/** Whose words an article tells, above its headline, is its kicker. */
function markTold(tokens: Token[]): void {
  for (const [index, token] of tokens.entries())
    if (
      token.kind === 'byline' &&
      TOLD.test(token.text) &&
      tokens[index + 1]?.kind === 'heading' &&
      (token.gap > 0 || !/^(?:heading|prose)$/u.test(tokens[index - 1]?.kind ?? ''))
    )
      tokens[index] = as(token, 'heading', 'kicker-form', 0.7);
}

/** Where to call, as the last of two lines that stand alone: an advertisement; or on a line that stands alone. */
function markContacts(tokens: Token[], { tops }: Surroundings): void {
  const isApart = (token: Token | undefined): boolean =>
    token === undefined || token.gap > 0 || tops.has(token.line);
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'heading' || !CONTACT.test(token.text)) continue;
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const alone = isApart(token) || (before?.kind === 'heading' && isApart(before));
    if (alone && isApart(next) && !isArticleText(next)) tokens[index] = as(token, 'folio', 'contact', 0.7);
  }
}

/** Text below a line makes it a headline: 热线：群众的事有人办 */
function isArticleText(token: Token | undefined): boolean {
  return token?.kind === 'prose' || token?.kind === 'byline';
}

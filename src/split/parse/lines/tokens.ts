/** Lines of a whole text → tokens: each by its form, then by the lines around it. */
import type { TextLayout, VisibleLine } from './text-layout.ts';
import { parseLatinTokens } from './latin-tokens.ts';
import {
  AFFILIATED,
  COMPOUND_NAME,
  CONTACT,
  DATED_SIGNATURE,
  FAMILY_NAME,
  NAMES,
  NUMBERED,
  PADDED_NAME,
  PADDING,
  TOLD,
} from './pattern.ts';
import { markLists } from './list.ts';
import type { Token } from './token.ts';
import { as, formStep, parseToken } from './token.ts';
import type { HearStep } from '../trace.ts';
import { tellChanges } from '../trace.ts';
import { asKnown } from '../text/known.ts';
import { markVerse } from './verse.ts';
import { joinWrapped } from './wrapped.ts';

/** Characters of the longest line that can be a heading though it ends as a sentence can; a guess, as in `line-form.ts`. */
const LONGEST_WEAK = 26;

/** Characters that a signature which is no name has at the most; chosen, with room beyond the example: 平安县 一村民 */
const SHORT_SIGNATURE = 12;

/** Characters that a signature in brackets has at the most; chosen, twice the example: （市体育科学研究所研究员 贺兰芝） */
const LONG_SIGNATURE = 30;

/** What holds for the whole text around the lines. */
interface Surroundings {
  readonly layout: TextLayout;
  /** Numbers of the lines that open a page. */
  readonly tops: ReadonlySet<number>;
}

type Pass = readonly [name: string, mark: (tokens: Token[], surroundings: Surroundings) => void];

/** What the lines around a line tell, in the order in which it counts. */
const PASSES: readonly Pass[] = [
  ['joinWrapped', joinCut],
  ['resolveWeak', resolveWeak],
  ['markLists', markLists],
  ['markBriefs', markBriefs],
  ['markTold', markTold],
  ['markContacts', markContacts],
  ['markNames', markNames],
  ['markSignatures', markSignatures],
  ['markVerse', markPoems],
];

/** Gives the tokens of the lines, and tells who wants to hear it how each was found. */
export function parseTokens(
  lines: readonly VisibleLine[],
  { layout, tops }: Surroundings,
  hear?: HearStep,
): Token[] {
  if (layout.latin) return parseLatinTokens(lines, layout.width, tops);
  const known = asKnown(lines);
  const tokens = lines.map((line) => parseToken(line, known));
  if (hear) for (const token of tokens) hear(token.line, formStep(token, known));
  for (const [by, mark] of PASSES) {
    const before = hear ? [...tokens] : tokens;
    mark(tokens, { layout, tops });
    if (hear) tellChanges(hear, { step: 'neighbours', by }, before, tokens);
  }
  return tokens;
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
    const comma = token.text.length <= LONGEST_WEAK && /[,，]$/u.test(token.text);
    if (token.kind !== 'prose' || token.dateline || !(token.weak || comma)) continue;
    const opens = isOpening(token, tokens[index - 1], layout, tops);
    if (!isWeakHeading(token, tokens[index + 1], opens)) continue;
    tokens[index] = NUMBERED.test(token.text)
      ? as(token, 'crosshead', 'numbered', 0.8)
      : as(token, 'heading', 'heading-form', 0.6);
  }
}

function isWeakHeading({ text }: Token, next: Token | undefined, opens: boolean): boolean {
  const colon = /[:：]$/u.test(text);
  if (next === undefined || (colon && /[。；]|[说道问答称][:：]$/u.test(text))) return false;
  if (next.gap === 0 && (next.kind === 'byline' || next.dateline)) return true;
  if (next.kind === 'heading') return opens || colon;
  return opens && next.kind === 'prose' && !/[,，]$/u.test(text);
}

function isOpening(
  token: Token,
  before: Token | undefined,
  layout: TextLayout,
  tops: ReadonlySet<number>,
): boolean {
  return (
    before === undefined || isSeparated(token, layout) || tops.has(token.line) || before.kind === 'folio'
  );
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

/** A name below a headline is its author's: 高  炳 */
function markNames(tokens: Token[]): void {
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
function markSignatures(tokens: Token[], { layout, tops }: Surroundings): void {
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
  return separated && line.length <= SHORT_SIGNATURE ? 0.55 : 0;
}

function signsInBrackets(text: string, ends: boolean): number {
  if (NAMES.test(text)) return 0.8;
  if (DATED_SIGNATURE.test(text)) return 0.85;
  return ends && text.length <= LONG_SIGNATURE ? 0.7 : 0;
}

/** Tells whether nothing of a page's articles comes next. */
function endsPage(next: Token | undefined, tops: ReadonlySet<number>): boolean {
  return next === undefined || tops.has(next.line) || next.kind === 'credit';
}

function isSeparated({ gap }: Token, { separator }: TextLayout): boolean {
  return separator !== null && gap >= separator;
}

/** A name: a family name and one or two characters; or two characters kept apart. */
function isName(text: string): boolean {
  if (text.length > 24 || !NAMES.test(text)) return false;
  if (PADDED_NAME.test(text)) return true;
  const names = /[\s、]/u.test(text) ? text.replaceAll(PADDING, '$1').split(/[\s、]+/u) : [text];
  return names.every((name) => FAMILY_NAME.test(name) && (name.length < 4 || COMPOUND_NAME.test(name)));
}

/** A name behind the place where its bearer works or learns. */
function isAffiliated(text: string, next: Token | undefined): boolean {
  if (next?.kind !== 'prose') return false;
  const name = AFFILIATED.exec(text.slice(0, 48))?.[1];
  return name !== undefined && isName(name);
}

/** What the lines around heading lines tell about them: the facts by which `start.ts` judges. */
import { closes, endsArticle, isEnding } from '../lines/ending.ts';
import type { TextLayout } from '../lines/text-layout.ts';
import {
  COLUMN_TAG,
  DECK,
  KICKER_END,
  NEWS_OPENS,
  NOTICE,
  ORGANISATION,
  OWN_BOX,
  PROFILE,
  PROFILE_FORM,
} from '../lines/pattern.ts';
import { hasGoneOn, isFromLine, opensHalf } from './half.ts';
import type { OpenArticle } from './open-article.ts';
import type { HeadFacts } from './start.ts';
import type { HearStep } from '../trace.ts';
import type { TokenKind } from '../lines/token-kind.ts';
import type { Token } from '../lines/token.ts';
import { anyOf, most } from '../../../model/list.ts';

/** What is known about a page before its articles are. */
export interface PageTraits {
  readonly label: string;
  readonly layout: TextLayout;
  readonly theme: boolean;
  readonly signed: boolean;
  readonly flowing: boolean;
  /** Line of a marker that stands below the first headline; else 0. */
  readonly stamp: number;
  /** Lines of markers that stand below headlines. */
  readonly stamps: ReadonlySet<number>;
  /** Whether the page's marker comes again before each article of the text. */
  readonly marked: boolean;
  /** Whether a marker stands below each headline of the text. */
  readonly stamped: boolean;
  readonly boundaries: ReadonlyMap<number, 'start' | 'inner'>;
  /** Hears how heading lines were judged. */
  readonly hear?: HearStep | undefined;
}

/** Lines above in which a numbered heading is looked for: an article of many headings is not read again for each. */
const NEAR_LINES = 60;

const hasProfileInside = anyOf<Token>(({ kind, text }) => kind === 'crosshead' && PROFILE.test(text));

const COLONS = new Set([':', '：']);

/** Kinds of lines with which a picture, or a chart, ends. */
export const PICTURES: ReadonlySet<TokenKind> = new Set(['caption', 'picture', 'chart']);

/** Gives the facts about the heading lines between two indices; `article` is what stands above them. */
export function headFacts(
  tokens: readonly Token[],
  [at, end]: readonly [number, number],
  article: OpenArticle | undefined,
  page: PageTraits,
): HeadFacts {
  const head = tokens.slice(at, end);
  const before = tokens
    .slice(Math.max(at - 2, 0), at)
    .findLast(({ decision }) => decision.reason !== 'no-column');
  return {
    ...gaps(head[0], article, page),
    ...below(tokens, end, head, page),
    ...above(before, article, page),
    ...first(head, article),
    ...after(head[0], article),
    forced: page.boundaries.get(head[0]?.line ?? 0) ?? null,
    half: isHalf(tokens, [at, end], article, page),
    goneOn: hasGoneOn(article, page.label),
    belowHalf: article?.start.reason === 'goes-on-here' && article.head.length === 0,
    organisation: page.theme && head.length > 1 && ORGANISATION.test(head[0]?.text ?? ''),
    dash: head.some(
      ({ text }, index) =>
        (index > 0 && DECK.test(text)) || (index < head.length - 1 && KICKER_END.test(text.slice(-2))),
    ),
    lines: head.length,
    length: most(head.map(({ text }) => text.length)),
    signed: page.signed,
    marked: page.marked,
    stamped: page.stamped,
    theme: page.theme,
    flowing: page.flowing,
  };
}

/** Tells whether heading lines, or the line below them, say from which page they go on. */
function isHalf(
  tokens: readonly Token[],
  [at, end]: readonly [number, number],
  article: OpenArticle | undefined,
  { label }: PageTraits,
): boolean {
  const [first, next] = [tokens[at], tokens[end]];
  if (first !== undefined && opensHalf(first, label, article)) return true;
  return next !== undefined && next.kind !== 'heading' && isFromLine(next, label);
}

/** What the first of the heading lines tells by its form. */
function first(
  { length, 0: line }: readonly Token[],
  article: OpenArticle | undefined,
): Pick<HeadFacts, 'numbered' | 'box' | 'ownBox' | 'colon' | 'ledByColon' | 'notice' | 'profile'> {
  const { text = '', decision } = line ?? {};
  const led = COLONS.has(text.at(-1) ?? '');
  return {
    numbered: decision?.reason === 'numbered',
    box: decision?.reason === 'box',
    ownBox: length > 1 && OWN_BOX.test(text),
    colon: length === 1 && led,
    ledByColon: length > 1 && led,
    notice: NOTICE.test(text),
    profile: length === 1 && (PROFILE.test(text) || PROFILE_FORM.test(text)) && hasProfile(article),
  };
}

/** What kind of article stands above the heading lines. */
function after(
  line: Token | undefined,
  article: OpenArticle | undefined,
): Pick<HeadFacts, 'afterBox' | 'afterNumbered' | 'tagBelowStamp'> {
  return {
    tagBelowStamp: line !== undefined && COLUMN_TAG.test(line.text) && isStampAlone(article),
    afterBox: article?.start.reason === 'own-box',
    afterNumbered:
      line !== undefined && !isNumbered(line) && article?.body.slice(-NEAR_LINES).some(isNumbered) === true,
  };
}

function gaps(
  first: Token | undefined,
  article: OpenArticle | undefined,
  { layout }: PageTraits,
): Pick<HeadFacts, 'first' | 'separated' | 'separates' | 'gap' | 'beside'> {
  const gap = first?.gap ?? 0;
  return {
    first: article === undefined,
    separated: layout.separator !== null && gap >= layout.separator,
    separates: layout.separator !== null,
    gap: layout.gaps && gap > 0,
    beside: layout.gaps && gap === 0,
  };
}

function below(
  tokens: readonly Token[],
  end: number,
  head: readonly Token[],
  { stamps, stamp }: PageTraits,
): Pick<HeadFacts, 'byline' | 'dateline' | 'news' | 'stampBelow' | 'closes'> {
  const last = head.at(-1)?.line ?? 0;
  const next = tokens[end];
  const opener = stamp > last && stamp < (next?.line ?? Infinity);
  // A stamp can stand below the byline, too.
  const behind = tokens.slice(end, next?.kind === 'byline' ? end + 2 : end + 1);
  const again = [...head, ...behind].some(({ line }) => stamps.has(line));
  return {
    stampBelow: opener || again,
    closes: closes(tokens, end),
    ...openingFacts(next?.kind === 'folio' ? tokens[end + 1] : next),
  };
}

function openingFacts(text: Token | undefined): Pick<HeadFacts, 'byline' | 'dateline' | 'news'> {
  return {
    byline: text?.kind === 'byline' && !isEnding(text),
    dateline: text?.dateline === true,
    news: text?.kind === 'prose' && NEWS_OPENS.test(text.text.slice(0, 32)),
  };
}

function above(
  before: Token | undefined,
  article: OpenArticle | undefined,
  { stamps }: PageTraits,
): Pick<HeadFacts, 'markerAbove' | 'ended' | 'pictured' | 'feature' | 'dispatch'> {
  return {
    markerAbove: before?.decision.reason === 'marker-again' && !stamps.has(before.line),
    ended: before !== undefined && endsArticle(before),
    pictured: before !== undefined && PICTURES.has(before.kind),
    feature: article?.body[0]?.kind === 'byline',
    dispatch: article?.body[0]?.dateline === true,
  };
}

/** Tells whether nothing but a stamp stands below the headline of an article. */
function isStampAlone(article: OpenArticle | undefined): boolean {
  return article?.body.length === 1 && article.body[0]?.decision.reason === 'marker-again';
}

function isNumbered({ decision }: Token): boolean {
  return decision.reason === 'numbered';
}

/** Tells whether an article already has a heading that names a person. */
function hasProfile(article: OpenArticle | undefined): boolean {
  if (article === undefined) return false;
  return PROFILE.test(article.head.at(-1)?.text ?? '') || hasProfileInside(article.body);
}

/**
 * Signs for and against that heading lines begin an article, weighed together: what no rule decides alone.
 *
 * Each sign has a weight, in natural logarithms of odds; `npm run learn` finds the weights from labelled texts and writes
 * them into `weights.ts`. Their sum gives how sure it is; the sign that weighs most on the side that wins is the reason.
 */
import type { Reason } from '../reason.ts';
import type { HeadFacts, Verdict } from './facts.ts';
import { weighed, type Sign } from './sign.ts';
import { START_WEIGHTS } from './weights.ts';

/** Reasons whose words speak for a part of the article above, and those that can speak for either; all others speak for an article. */
const FOR_PARTS: ReadonlySet<Reason> = new Set<Reason>([
  ...(['inside-group', 'inside-feature', 'short-heading', 'sibling', 'unsigned'] as const),
  ...(['quoted', 'open-end', 'colon', 'no-sign'] as const),
]);
const FOR_EITHER: ReadonlySet<Reason> = new Set<Reason>(['long-part']);

const sign = (amount: (facts: HeadFacts) => number, reason: Reason): Sign<HeadFacts> => ({
  ...{ reason, amount },
  ...(!FOR_EITHER.has(reason) && { side: FOR_PARTS.has(reason) ? (-1 as const) : (1 as const) }),
});

const is = (fits: (facts: HeadFacts) => boolean, reason: Reason): Sign<HeadFacts> =>
  sign((facts) => (fits(facts) ? 1 : 0), reason);

/** Gives how much a paper that signs nearly all its articles speaks against one that nobody signed: 0 to 1. */
function unsignedAmong({ signature }: HeadFacts): number {
  return Math.max(signature - 0.5, 0) * 2;
}

/** The signs by their names in `weights.ts`. */
export const START_SIGNS = {
  separated: is(({ separated }) => separated, 'after-blank'),
  apartInFeature: is(({ separated, under }) => separated && under === 'byline', 'inside-feature'),
  apartInDispatch: is(({ separated, under }) => separated && under === 'dateline', 'inside-feature'),
  apartUnsigned: sign((facts) => (facts.separated ? unsignedAmong(facts) : 0), 'unsigned'),
  apartUnsignedInFeature: sign(
    (facts) => (facts.separated && facts.under === 'byline' ? unsignedAmong(facts) : 0),
    'inside-feature',
  ),
  apartAndShort: is(
    ({ separated, length, lines }) => separated && lines === 1 && length <= 11,
    'short-heading',
  ),
  apartWithSiblings: is(({ separated, siblings }) => separated && siblings > 0, 'sibling'),
  apartLongText: is(({ separated, paragraphs }) => separated && paragraphs > 2, 'long-part'),
  apartParts: sign(
    (facts) =>
      facts.separated && facts.under !== null && facts.span > 3 && facts.spanParagraphs > 2
        ? unsignedAmong(facts)
        : 0,
    'sibling',
  ),
  apartShortParts: sign(
    (facts) =>
      facts.separated && facts.span > 2 && facts.spanLength <= 10 && facts.length <= 14
        ? unsignedAmong(facts)
        : 0,
    'short-heading',
  ),
  gap: is(({ gap, separates }) => gap && !separates, 'after-blank'),
  closed: is(({ separates, separated }) => separates && !separated, 'inside-group'),
  beside: is(({ beside, separates }) => beside && !separates, 'inside-group'),
  twoLines: is(({ lines }) => lines === 2, 'several-lines'),
  moreLines: is(({ lines }) => lines > 2, 'several-lines'),
  column: is(({ column }) => column, 'column-tag'),
  dash: is(({ dash }) => dash, 'dash'),
  ended: is(({ ended }) => ended, 'after-end'),
  closes: is(
    ({ closes, under, parts, siblings }) => closes && under !== 'byline' && parts === 0 && siblings === 0,
    'end-below',
  ),
  notice: is(({ notice }) => notice, 'notice'),
  pictured: is(({ pictured }) => pictured, 'after-picture'),
  news: is(({ news }) => news, 'news-below'),
  newsAmong: is(({ news, siblings, under }) => news && siblings > 0 && under !== 'byline', 'news-below'),
  afterNumbered: is(({ gap, afterNumbered }) => gap && afterNumbered, 'after-numbered'),
  afterBox: is(({ gap, afterBox }) => gap && afterBox, 'after-box'),
  feature: is(({ under }) => under === 'byline', 'inside-feature'),
  dispatch: is(({ under }) => under === 'dateline', 'inside-feature'),
  colon: is(({ colon, ledByColon }) => colon || ledByColon, 'colon'),
  veryShort: is(({ length }) => length <= 7, 'short-heading'),
  short: is(({ length }) => length > 7 && length <= 11, 'short-heading'),
  long: is(({ length }) => length > 16 && length <= 24, 'one-line'),
  veryLong: is(({ length }) => length > 24, 'one-line'),
  quoted: is(({ quoted }) => quoted, 'quoted'),
  openEnd: is(({ openEnd }) => openEnd, 'open-end'),
  unsigned: sign(unsignedAmong, 'unsigned'),
  amongSigned: is(({ under, signedBelow }) => under !== null && signedBelow, 'unsigned'),
  shortInFeature: is(({ under, length }) => under === 'byline' && length <= 7, 'short-heading'),
  shorter: is(({ shorter }) => shorter, 'short-heading'),
  crowd: is(({ span }) => span > 3, 'sibling'),
  bigCrowd: is(({ span }) => span > 6, 'sibling'),
  oneSibling: is(({ siblings }) => siblings === 1, 'sibling'),
  twoSiblings: is(({ siblings }) => siblings === 2, 'sibling'),
  freeSiblings: is(({ siblings, under }) => siblings > 0 && under === null, 'one-line'),
  briefSiblings: is(
    ({ siblings, under, spanParagraphs }) => siblings > 0 && under === null && spanParagraphs < 1.5,
    'one-line',
  ),
  part: is(({ parts }) => parts > 0, 'sibling'),
  alone: is(({ span }) => span <= 2, 'one-line'),
  brief: is(({ paragraphs }) => paragraphs === 1, 'one-line'),
  longText: is(({ paragraphs }) => paragraphs > 3, 'long-part'),
  shortSpan: is(({ span, spanLength }) => span > 2 && spanLength <= 9, 'short-heading'),
  longSpan: is(({ span, spanLength }) => span > 2 && spanLength > 14, 'one-line'),
  fullSpan: is(({ span, spanParagraphs }) => span > 2 && spanParagraphs > 2, 'long-part'),
  briefSpan: is(({ span, spanParagraphs }) => span > 2 && spanParagraphs < 1.5, 'one-line'),
} as const satisfies Record<string, Sign<HeadFacts>>;

export type SignName = keyof typeof START_SIGNS;

/** Gives whether heading lines begin an article, by all that is known of them. */
export function weigh(facts: HeadFacts): Verdict {
  const { holds, decision } = weighed(START_SIGNS, START_WEIGHTS, facts, ['one-line', 'no-sign']);
  return { starts: holds, ...decision };
}

/** What the lines around heading lines tell about them: the facts by which `start.ts` judges. */
import { closes, endsArticle } from '../lines/ending.ts';
import { separatesByRules } from '../lines/text-layout.ts';
import { NEWS_OPENS, ORGANISATION } from '../lines/pattern.ts';
import { hasGoneOn, isFromLine, opensHalf } from './half.ts';
import { isHoused } from './house-start.ts';
import { signatureBelow } from './around.ts';
import { afterFacts, amongOthers, formFacts } from './heading-look.ts';
import type { OpenArticle } from './open-article.ts';
import type { HeadFacts } from './facts.ts';
import type { LookedAround, PageTraits } from './page-traits.ts';
import type { TokenKind } from '../lines/token-kind.ts';
import type { Token } from '../lines/token.ts';

/** Kinds of lines with which a picture, or a chart, ends. */
export const PICTURES: ReadonlySet<TokenKind> = new Set(['caption', 'picture', 'chart']);

/** Gives the facts about the heading lines between two indices; `article` is what stands above them. */
export function headFacts(
  tokens: readonly Token[],
  [at, end]: readonly [number, number],
  article: OpenArticle | undefined,
  page: LookedAround,
): HeadFacts {
  const head = tokens.slice(at, end);
  const before = tokens
    .slice(Math.max(at - 2, 0), at)
    .findLast(({ decision }) => decision.reason !== 'no-column');
  return {
    ...gaps(head[0], before, article, page),
    ...below(tokens, end, head, page),
    ...above(before, head[0]?.line ?? 0, page),
    ...formFacts(head, article),
    ...afterFacts(head[0], article),
    forced: page.boundaries.get(head[0]?.line ?? 0) ?? null,
    half: isHalf(tokens, [at, end], article, page),
    goneOn: hasGoneOn(article, page.label),
    belowHalf: article?.start.reason === 'goes-on-here' && article.head.length === 0,
    organisation: page.theme && head.length > 1 && ORGANISATION.test(head[0]?.text ?? ''),
    housed: isHoused(tokens, at),
    ...amongOthers(head, article, page),
    signature: page.signature,
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

function gaps(
  first: Token | undefined,
  before: Token | undefined,
  article: OpenArticle | undefined,
  { layout }: PageTraits,
): Pick<HeadFacts, 'first' | 'ruled' | 'separated' | 'separates' | 'gap' | 'beside'> {
  const gap = first?.gap ?? 0;
  return {
    first: article === undefined,
    ruled: separatesByRules(layout) && before?.decision.reason === 'rule',
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
    ...openingFacts(tokens, next?.kind === 'folio' ? end + 1 : end),
  };
}

function openingFacts(
  tokens: readonly Token[],
  end: number,
): Pick<HeadFacts, 'byline' | 'dateline' | 'news'> {
  const text = tokens[end];
  const signature = signatureBelow(tokens, end);
  return {
    byline: signature === 'byline',
    dateline: signature === 'dateline',
    news: text?.kind === 'prose' && NEWS_OPENS.test(text.text.slice(0, 32)),
  };
}

function above(
  before: Token | undefined,
  first: number,
  { stamps, stamp }: PageTraits,
): Pick<HeadFacts, 'markerAbove' | 'ended' | 'pictured'> {
  return {
    markerAbove:
      (before?.decision.reason === 'marker-again' && !stamps.has(before.line)) ||
      (before !== undefined && before.line < stamp && stamp < first),
    ended: before !== undefined && endsArticle(before),
    pictured: before !== undefined && PICTURES.has(before.kind),
  };
}

/** An article on several pages: its halves, how each leads to the others, and where its jump lines lead. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import { headParts, type HeadPart } from '../../archive/headline.ts';
import { route } from '../../archive/route.ts';
import type { HighlightNode } from '../../archive/tree.ts';
import { isContinuation } from '../../archive/tree.ts';

/** By the id of a block, words of it that lead somewhere. */
export type LinkedWords = ReadonlyMap<string, { readonly text: string; readonly path: string }>;

/** A link to another half, or to the whole. */
export interface HalfLink {
  readonly label: string;
  readonly path: string;
}

/** A later half, as it stands below the first. */
export interface LaterHalf {
  readonly article: HighlightNode;
  /** Id of the place where it begins. */
  readonly id: string;
  /** Says its page, and leads to its own address. */
  readonly seam: HalfLink;
  readonly head: readonly HeadPart[];
  readonly links: LinkedWords;
}

export interface Halves {
  /** To the half before, the half behind and the whole; none where an article stands on one page. */
  readonly links: readonly HalfLink[];
  /** What is read below the first half; none below others. */
  readonly later: readonly LaterHalf[];
  /** Jump lines of the article itself. */
  readonly jumps: LinkedWords;
}

/** Gives what an article shows of its halves. */
export function halvesOfArticle(locale: Locale, article: HighlightNode): Halves {
  const { halves } = article;
  return {
    links: halfLinks(locale, article),
    jumps: jumpLinks(locale, article),
    later: isContinuation(article)
      ? []
      : halves.slice(1).map((half) => ({
          article: half,
          id: placeOfHalf(half),
          seam: { label: messagesOf(locale).halves.seam(pageOf(locale, half)), path: ownPath(locale, half) },
          head: headParts(half.data),
          links: jumpLinks(locale, half),
        })),
  };
}

/** Gives a text in parts, of which the linked words lead somewhere; they stand at its beginning or at its end. */
export function linkedParts(
  text: string,
  link: { readonly text: string; readonly path: string } | undefined,
): { readonly text: string; readonly path: string | null }[] {
  const at = link === undefined ? -1 : text.startsWith(link.text) ? 0 : text.lastIndexOf(link.text);
  if (link === undefined || at < 0) return [{ text, path: null }];
  return [
    { text: text.slice(0, at), path: null },
    link,
    { text: text.slice(at + link.text.length), path: null },
  ];
}

/** Gives the labels of the pages that an article stands on: 第01版、第03版. */
export function pagesOfArticle(locale: Locale, { halves }: HighlightNode): string {
  return halves.map((half) => pageOf(locale, half)).join(messagesOf(locale).halves.between);
}

function halfLinks(locale: Locale, article: HighlightNode): HalfLink[] {
  const { halves } = messagesOf(locale);
  const at = article.halves.indexOf(article);
  const [first, before, behind] = [article.halves[0], article.halves[at - 1], article.halves[at + 1]];
  return [
    ...(before ? [{ label: halves.from(pageOf(locale, before)), path: placeInWhole(locale, before) }] : []),
    ...(behind ? [{ label: halves.on(pageOf(locale, behind)), path: placeInWhole(locale, behind) }] : []),
    ...(before && first ? [{ label: halves.whole, path: ownPath(locale, first) }] : []),
  ];
}

/** A jump line leads to the other half where it names its page, else to the page that it names first. */
function jumpLinks(locale: Locale, { data, halves }: HighlightNode): LinkedWords {
  return new Map(
    (data.jumps ?? []).map(({ block, text, pages }) => {
      const half = halves.find((other) => other.data !== data && pages.includes(other.data.page.slug));
      const [page = data.page.slug] = pages;
      return [block, { text, path: half ? placeInWhole(locale, half) : route.document(locale, data, page) }];
    }),
  );
}

/** Gives where a half is read in the whole. */
function placeInWhole(locale: Locale, half: HighlightNode): string {
  const first = half.halves[0] ?? half;
  return half === first ? ownPath(locale, half) : `${ownPath(locale, first)}#${placeOfHalf(half)}`;
}

function placeOfHalf({ data }: HighlightNode): string {
  return `half-${data.slug}`;
}

function ownPath(locale: Locale, { data }: HighlightNode): string {
  return route.document(locale, data, data.slug);
}

function pageOf(locale: Locale, { data }: HighlightNode): string {
  return messagesOf(locale).pageLabel(data.page.label);
}

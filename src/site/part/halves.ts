/** An article on several pages: its halves, how each leads to the others, and where its jump lines lead. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import { headParts, type HeadPart } from '../../archive/headline.ts';
import { route } from '../../archive/route.ts';
import type { HighlightNode, IssueNode } from '../../archive/tree.ts';
import { isContinuation } from '../../archive/tree.ts';
import { withheldLinks } from './withheld-halves.ts';

/** Words that lead somewhere. */
export interface WordLink {
  readonly text: string;
  readonly path: string;
}

/** By the id of a block, words of it that lead somewhere. */
export type LinkedWords = ReadonlyMap<string, readonly WordLink[]>;

/** A link to another half, or to the whole; of what stands in another issue there are words alone. */
export interface HalfLink {
  readonly label: string;
  readonly path: string | null;
}

/** A later half, as it stands below the first. */
export interface LaterHalf {
  readonly article: HighlightNode;
  /** Id of the place where it begins. */
  readonly id: string;
  /** Says its page, and leads to its own address. */
  readonly seam: { readonly label: string; readonly path: string };
  readonly head: readonly HeadPart[];
  readonly links: LinkedWords;
}

export interface Halves {
  /** To the other halves and the whole, or that they are not here; none where an article stands on one page. */
  readonly links: readonly HalfLink[];
  /** What is read below the first half; none below others. */
  readonly later: readonly LaterHalf[];
  /** Jump lines of the article itself. */
  readonly jumps: LinkedWords;
}

/** Gives what an article of an issue shows of its halves. */
export function halvesOfArticle(locale: Locale, issue: IssueNode, article: HighlightNode): Halves {
  const { halves } = article;
  return {
    links: [...halfLinks(locale, article), ...withheldLinks(locale, issue, article)],
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

/** Gives where the jump lines of an article lead: to the other half where it names its page, else to the page that it names first. `pathOf` gives the place of a half; in the whole, where it is left out. */
export function jumpLinks(
  locale: Locale,
  { data, halves }: HighlightNode,
  pathOf: (half: HighlightNode) => string = (half) => placeInWhole(locale, half),
): LinkedWords {
  const jumps = Map.groupBy(data.jumps ?? [], ({ block }) => block);
  const linked = [...jumps].map(([block, ofBlock]): [string, WordLink[]] => [
    block,
    ofBlock.map(({ text, pages }) => {
      const half = halves.find((other) => other.data !== data && pages.includes(other.data.page.slug));
      const [page = data.page.slug] = pages;
      return { text, path: half ? pathOf(half) : route.document(locale, data, page) };
    }),
  ]);
  return new Map(linked);
}

/** Gives a text in parts, of which the linked words lead somewhere; they stand at its beginning or at its end. */
export function linkedParts(
  text: string,
  links: readonly WordLink[],
): readonly { readonly text: string; readonly path: string | null }[] {
  const [link, ...others] = links;
  if (!link) return text === '' ? [] : [{ text, path: null }];
  const at = text.startsWith(link.text) ? 0 : text.lastIndexOf(link.text);
  if (at < 0) return linkedParts(text, others);
  return [
    ...linkedParts(text.slice(0, at), others),
    link,
    ...linkedParts(text.slice(at + link.text.length), others),
  ];
}

/** Characters of a text that fill the screen of a phone: behind fewer, the links above it are still seen. */
const ONE_SCREEN = 400;

/** Tells whether the links to other halves stand below a text once more: where it is too long to see them above it. */
export function areLinksBelow({ later }: Halves, body: readonly { readonly text: string }[]): boolean {
  return later.length === 0 && body.reduce((sum, { text }) => sum + text.length, 0) > ONE_SCREEN;
}

/** Gives the labels of the pages that an article stands on: 第01版、第03版. */
export function pagesOfArticle(locale: Locale, { halves }: HighlightNode): string {
  return halves.map((half) => pageOf(locale, half)).join(messagesOf(locale).halves.between);
}

function halfLinks(locale: Locale, article: HighlightNode): HalfLink[] {
  const { halves: words } = messagesOf(locale);
  const { halves } = article;
  const at = halves.indexOf(article);
  const [first] = halves;
  return [
    ...notHere(locale, article, 'from'),
    ...halves.slice(0, Math.max(at, 0)).map((half) => ({
      label: words.from(pageOf(locale, half)),
      path: placeInWhole(locale, half),
    })),
    ...halves.slice(at + 1).map((half) => ({
      label: words.on(pageOf(locale, half)),
      path: placeInWhole(locale, half),
    })),
    ...(at > 0 && first ? [{ label: words.whole, path: ownPath(locale, first) }] : []),
    ...notHere(locale, article, 'on'),
  ];
}

/** Says where one side of an article is: withdrawn, with the address that tells why, or in another issue. */
function notHere(locale: Locale, article: HighlightNode, side: 'from' | 'on'): HalfLink[] {
  const { withdrawn, otherIssue } = messagesOf(locale).halves;
  const { data, halves, withdrawnHalves } = article;
  const slug = withdrawnHalves[side];
  return [
    ...(slug === null ? [] : [{ label: withdrawn[side], path: route.document(locale, data, slug) }]),
    ...(halves.some((half) => half.data.otherIssue?.includes(side))
      ? [{ label: otherIssue[side], path: null }]
      : []),
  ];
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

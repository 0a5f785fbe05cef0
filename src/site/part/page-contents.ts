/** What stands on a newspaper page, to be chosen from: each of its articles, and which one is read. */
import type { Locale } from '../../i18n/index.ts';
import type { HighlightNode, PageNode } from '../../archive/tree.ts';
import { type Brief, briefOf } from '../print/brief.ts';

export interface PageArticle extends Brief {
  readonly current: boolean;
}

/** Gives the articles of a page in their order; `null` is current on the page itself. */
export function contentsOf(
  locale: Locale,
  { highlights }: PageNode,
  current: HighlightNode | null,
): PageArticle[] {
  return highlights.map((article) => ({ ...briefOf(locale, article), current: article === current }));
}

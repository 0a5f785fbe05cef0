/** An article whose jump lines name pages that lack lines → links that say so: what is named may have stood there. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import { route } from '../../archive/route.ts';
import type { HighlightNode, IssueNode, PageNode } from '../../archive/tree.ts';
import { withheldParts } from '../../archive/withheld.ts';

/** Gives a link to each page that jump lines name, where lines are withheld and no half is joined; pages say why. */
export function withheldLinks(
  locale: Locale,
  issue: IssueNode,
  article: HighlightNode,
): { readonly label: string; readonly path: string }[] {
  const { data, halves } = article;
  const here = new Set(halves.map((half) => half.data.page.slug));
  const named = new Set((data.jumps ?? []).flatMap(({ pages }) => pages).filter((slug) => !here.has(slug)));
  const lacks = (page: PageNode): boolean =>
    named.has(page.data.page.slug) && withheldParts(issue, page).length > 0;
  return issue.pages.filter(lacks).map((page) => ({
    label: messagesOf(locale).halves.withheld(messagesOf(locale).pageLabel(page.data.page.label)),
    path: route.document(locale, data, page.data.page.slug),
  }));
}

/** What a page says of lines that must not be kept: how many, of what, and why; never what they said. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import { route } from '../../archive/route.ts';
import type { IssueNode, PageNode } from '../../archive/tree.ts';
import type { WithheldPart } from '../../archive/withheld.ts';
import { withheldParts } from '../../archive/withheld.ts';

export interface WithheldNote {
  readonly text: string;
  /** The article that lacks the lines; `null` where the page alone does, or where the note stands in the article itself. */
  readonly article: { readonly slug: string; readonly path: string } | null;
}

/** Gives a note for each part of a page that is withheld, naming its article. */
export function pageNotes(locale: Locale, issue: IssueNode, page: PageNode): WithheldNote[] {
  return withheldParts(issue, page).map((part) => ({
    ...noteOf(locale, part),
    article:
      part.article === null
        ? null
        : { slug: part.article, path: route.document(locale, page.data, part.article) },
  }));
}

/** Gives a note for each part that is withheld of an article; with `null` those of the page that are no article's. */
export function articleNotes(
  locale: Locale,
  issue: IssueNode,
  page: PageNode,
  slug: string | null,
): WithheldNote[] {
  return withheldParts(issue, page)
    .filter(({ article }) => article === slug)
    .map((part) => ({ ...noteOf(locale, part), article: null }));
}

function noteOf(locale: Locale, { lines, reason }: WithheldPart): Omit<WithheldNote, 'article'> {
  return { text: messagesOf(locale).withheld(lines, reason[locale]) };
}

/**
 * What is cited, for programs that read the head of a page: the names are those of Zotero's own type, of Highwire Press,
 * of Dublin Core and of PRISM. None is Highwire's title of a journal: with it a reader would take the paper for one.
 */
import type { CitedSource } from './source.ts';

export interface HeadFact {
  readonly name: string;
  readonly content: string;
}

/** Gives the facts; title, day and summary stand in Open Graph, too. */
export function citedFacts({ title, paper, date, language, pages, authors }: CitedSource): HeadFact[] {
  const facts: readonly (readonly [string, string])[] = [
    ['z:itemType', 'newspaperArticle'],
    ['citation_title', title ?? paper],
    ...authors.map((name) => ['citation_author', name] as const),
    ['citation_date', date],
    ['DC.language', language],
    ['prism.publicationName', paper],
    ...(pages.length > 0 ? [['prism.startingPage', pages.join(', ')] as const] : []),
  ];
  return facts.map(([name, content]) => ({ name, content }));
}

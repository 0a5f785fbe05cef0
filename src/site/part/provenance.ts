/** What a text says of itself where it is quoted or printed: its source and its permanent address. */
import type { Locale } from '../../i18n/index.ts';
import { homeLocale, messagesOf } from '../../i18n/index.ts';
import { absolute } from '../../archive/address.ts';
import type { HighlightNode, IssueNode, PageNode } from '../../archive/tree.ts';
import { pagesOfArticle } from './halves.ts';
import { route } from '../../archive/route.ts';
import { issueCrumb, publicationCrumb, refOf } from '../../archive/trail.ts';

export interface Provenance {
  /** Of the archived words in the source. */
  readonly language: string;
  readonly source: string;
  /** Permanent address of the text; without a public address of the archive, its permanent id. */
  readonly address: string;
}

/** Gives the provenance of a page or highlight; of an article on several pages it names each. */
export function provenanceOf(
  locale: Locale,
  issue: IssueNode,
  node: PageNode | HighlightNode,
  site: URL | undefined,
): Provenance {
  const words = messagesOf(locale);
  const { data } = node;
  const paper = publicationCrumb(locale, issue.publication).label;
  const day = issueCrumb(locale, issue).label;
  const slug = data.kind === 'page' ? data.page.slug : data.slug;
  const page = 'halves' in node ? pagesOfArticle(locale, node) : words.pageLabel(data.page.label);
  // A page without a headline has no title but its label.
  const isNamed = data.kind === 'highlight' || data.headline.length > 0;
  return {
    language: data.language,
    source: isNamed ? words.quote.source(data.title, paper, day, page) : [paper, day, page].join(' · '),
    address: site ? absolute(site, route.document(homeLocale(data.language), data, slug)) : data.id,
  };
}

/** Gives the provenance of a whole issue. */
export function issueProvenance(locale: Locale, issue: IssueNode, site: URL | undefined): Provenance {
  const paper = publicationCrumb(locale, issue.publication).label;
  const { language } = issue.publication;
  return {
    language,
    source: [paper, issueCrumb(locale, issue).label].join(' · '),
    address: site
      ? absolute(site, route.wholeIssue(homeLocale(language), refOf(issue)))
      : `${issue.publication.alias}-${issue.issue}`,
  };
}

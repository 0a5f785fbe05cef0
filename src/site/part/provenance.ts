/** What a text says of itself where it is quoted or printed: its source and its permanent address. */
import type { Locale } from '../../i18n/index.ts';
import { DEFAULT_LOCALE, messagesOf } from '../../i18n/index.ts';
import type { Frontmatter } from '../../model/frontmatter.ts';
import { absolute } from '../../archive/address.ts';
import type { IssueNode } from '../../archive/tree.ts';
import { route } from '../../archive/route.ts';
import { issueCrumb, publicationCrumb, refOf } from '../../archive/trail.ts';

export interface Provenance {
  readonly source: string;
  /** Permanent address of the text; without a public address of the archive, its permanent id. */
  readonly address: string;
}

/** Gives the provenance of a page or highlight. */
export function provenanceOf(
  locale: Locale,
  issue: IssueNode,
  data: Frontmatter,
  site: URL | undefined,
): Provenance {
  const words = messagesOf(locale);
  const paper = publicationCrumb(locale, issue.publication).label;
  const day = issueCrumb(locale, issue).label;
  const slug = data.kind === 'page' ? data.page.slug : data.slug;
  const page = words.pageLabel(data.page.label);
  // A page without a headline has no title but its label.
  const isNamed = data.kind === 'highlight' || data.headline.length > 0;
  return {
    source: isNamed ? words.quote.source(data.title, paper, day, page) : [paper, day, page].join(' · '),
    address: site ? absolute(site, route.document(DEFAULT_LOCALE, data, slug)) : data.id,
  };
}

/** Gives the provenance of a whole issue. */
export function issueProvenance(locale: Locale, issue: IssueNode, site: URL | undefined): Provenance {
  const paper = publicationCrumb(locale, issue.publication).label;
  return {
    source: [paper, issueCrumb(locale, issue).label].join(' · '),
    address: site
      ? absolute(site, route.wholeIssue(DEFAULT_LOCALE, refOf(issue)))
      : `${issue.publication.alias}-${issue.issue}`,
  };
}

/** Where the text of a page comes from; every page says it at its foot. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { IssueNode } from '../../archive/tree.ts';
import { route } from '../../archive/route.ts';
import type { Crumb } from '../../archive/trail.ts';
import { formatDay, publicationCrumb, refOf } from '../../archive/trail.ts';

export interface Origin {
  readonly text: string;
  /** Leads to the received file and its digest. */
  readonly proof: Crumb;
}

/** Gives the origin of what an issue holds; without one, of the archive's texts. */
export function originOf(locale: Locale, issue?: IssueNode): Origin {
  const { origin } = messagesOf(locale);
  const proof = issue
    ? route.issue(locale, refOf(issue)) + (issue.pages[0]?.data.source.received ? '#source' : '')
    : `${route.about(locale)}#sources`;
  return {
    text: issue
      ? origin.issue(publicationCrumb(locale, issue.publication).label, formatDay(locale, issue))
      : origin.archive,
    proof: { label: origin.proof, path: proof },
  };
}

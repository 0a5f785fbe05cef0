/** Articles that were withdrawn from a page of the paper, as the page names them: by number and reason, never by their words. */
import type { Locale } from '../../i18n/index.ts';
import { route } from '../../archive/route.ts';
import type { PageNode } from '../../archive/tree.ts';

export interface WithdrawnLine {
  /** `01-02` */
  readonly slug: string;
  readonly reason: string;
  /** Its permanent address, which says what to read instead. */
  readonly path: string;
}

/** Gives the lines of what was withdrawn from a page, in the order of print. */
export function withdrawnLines(locale: Locale, { data, withdrawn }: PageNode): WithdrawnLine[] {
  return withdrawn.map(({ slug, reason }) => ({
    slug,
    reason: reason[locale],
    path: route.document(locale, data, slug),
  }));
}

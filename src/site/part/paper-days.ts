/** The days of a paper, for the field that leads to one of them. */
import { route } from '../../archive/route.ts';
import type { PublicationNode } from '../../archive/tree.ts';
import type { Locale } from '../../i18n/index.ts';

export interface PaperDays {
  /** Of the paper's own page; below it stand those of its years. */
  readonly path: string;
  /** The newest first. */
  readonly years: readonly string[];
  readonly first: string;
  readonly last: string;
}

/** Gives the days of a paper; `null` of one with fewer than two issues, which leaves nothing to choose. */
export function paperDays(locale: Locale, { publication, issues, years }: PublicationNode): PaperDays | null {
  const [newest] = issues;
  const oldest = issues.at(-1);
  if (!newest || !oldest || newest === oldest) return null;
  return {
    path: route.publication(locale, publication.alias),
    years: years.map(({ year }) => year),
    first: oldest.date,
    last: newest.date,
  };
}

/** The years of a paper as a list shows them. */
import type { PublicationNode } from '../../archive/tree.ts';
import type { Crumb } from '../../archive/trail.ts';
import { yearCrumb } from '../../archive/trail.ts';
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';

/** A year as a list of years shows it. */
export interface YearLine extends Crumb {
  /** `300期` */
  readonly extent: string;
}

/** Gives the years of a paper, the newest first. */
export function yearLines(locale: Locale, { publication, years }: PublicationNode): YearLine[] {
  return years.map(({ year, issues }) => ({
    ...yearCrumb(locale, publication, year),
    extent: messagesOf(locale).count.issues(issues.length),
  }));
}

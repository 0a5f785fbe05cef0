/** The issues that a list has no room for, by year. */
import type { Locale } from '../../i18n/index.ts';
import type { NewestOfPaper } from '../../archive/newest.ts';
import type { Crumb } from '../../archive/trail.ts';
import { publicationCrumb } from '../../archive/trail.ts';
import type { YearLine } from './year-lines.ts';
import { yearLines } from './year-lines.ts';

export interface OtherYears {
  readonly paper: Crumb;
  readonly years: readonly YearLine[];
}

/** Gives the years of each paper that has more issues than a list shows. */
export function otherYears(locale: Locale, newest: readonly NewestOfPaper[]): OtherYears[] {
  return newest
    .filter(({ isPart }) => isPart)
    .map(({ node }) => ({
      paper: publicationCrumb(locale, node.publication),
      years: yearLines(locale, node),
    }));
}

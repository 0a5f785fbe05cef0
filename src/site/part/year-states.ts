/** What is translated of each year of each paper, in sums. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import { allDocumentsOf } from '../../archive/read-states.ts';
import { publicationCrumb, yearCrumb } from '../../archive/trail.ts';
import { sumOfStates, type DocumentState } from '../../archive/translation-state.ts';
import type { IssueNode } from '../../archive/tree.ts';

export interface YearOfStates {
  readonly label: string;
  readonly path: string;
  readonly issues: number;
  readonly documents: number;
  /** Of which every block is translated, and from the source as it stands. */
  readonly whole: number;
  readonly reviewed: number;
}

/** Gives the sums of each year of each paper, in the order of the issues; one that is not among the states has nothing translated. */
export function yearsOfStates(
  locale: Locale,
  issues: readonly IssueNode[],
  states: ReadonlyMap<IssueNode, readonly DocumentState[]>,
): YearOfStates[] {
  const years = Map.groupBy(
    issues,
    ({ publication, date }) => `${publication.alias} ${date.slice(0, 'YYYY'.length)}`,
  );
  return [...years.values()].flatMap((ofYear) => {
    const [first] = ofYear;
    if (!first) return [];
    const year = yearCrumb(locale, first.publication, first.date.slice(0, 'YYYY'.length));
    const { whole, of } = sumOfStates(ofYear.flatMap((issue) => states.get(issue) ?? []));
    return {
      label: messagesOf(locale).inOneLine(publicationCrumb(locale, first.publication).label, year.label),
      path: year.path,
      issues: ofYear.length,
      documents: ofYear.reduce((sum, issue) => sum + allDocumentsOf(issue).length, 0),
      whole,
      reviewed: of.reviewed,
    };
  });
}

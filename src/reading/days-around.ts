/** The issues nearest to a day that a reader asks for. */

/** An issue by its first day (`2021-11-19`). */
export interface DatedIssue {
  readonly day: string;
  readonly address: string;
}

/** Gives the issue of a day, the first where it has several; else the last before it and the first behind it, as far as there are any. */
export function issuesAround<Issue extends DatedIssue>(issues: readonly Issue[], day: string): Issue[] {
  const sorted = [...issues].sort((one, other) => (one.day < other.day ? -1 : 1));
  const exact = sorted.find((issue) => issue.day === day);
  if (exact) return [exact];
  const before = sorted.findLast((issue) => issue.day < day);
  const behind = sorted.find((issue) => issue.day > day);
  return [before, behind].filter((issue) => issue !== undefined);
}

/** Gives the year among some that is nearest to that of a day; the later one of two as near. */
export function nearestYear(years: readonly string[], day: string): string | null {
  const distance = (year: string): number => Math.abs(Number(year) - Number(day.slice(0, 'YYYY'.length)));
  const [nearest] = [...years].sort(
    (one, other) => distance(one) - distance(other) || (one < other ? 1 : -1),
  );
  return nearest ?? null;
}

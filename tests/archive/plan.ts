/** Which papers a test archive has, and on which days they came out. */
import { CITIES, CITY_ENGLISH, CITY_INITIALS, PAPER_KINDS } from './words.ts';
import type { IssueShape } from './issue-text.ts';

export interface ArchivePlan extends IssueShape {
  /** Chance starts here; another number gives other texts. */
  readonly seed: number;
  /** At most 32. */
  readonly papers: number;
  readonly years: number;
  /** Issues of a paper in a year, at most 365. */
  readonly issues: number;
  readonly firstYear: number;
  /** Days on which each paper had two issues; both count. */
  readonly twice?: readonly string[];
}

export interface PlannedPaper {
  readonly alias: string;
  readonly city: string;
  readonly name: { readonly 'zh-CN': string; readonly en: string };
}

/** Gives the papers of a plan. */
export function papersOf({ papers }: Pick<ArchivePlan, 'papers'>): PlannedPaper[] {
  if (papers > CITIES.length * PAPER_KINDS.length)
    throw new Error(`A test archive has at most ${CITIES.length * PAPER_KINDS.length} papers.`);
  return Array.from({ length: papers }, (_, index) => {
    const at = index % CITIES.length;
    const kind = PAPER_KINDS[(Math.floor(index / CITIES.length) + at) % PAPER_KINDS.length] ?? PAPER_KINDS[0];
    const city = CITIES[at] ?? '';
    return {
      alias: `${CITY_INITIALS[at]}${kind.initials}`,
      city,
      name: { 'zh-CN': city + kind.name, en: `${CITY_ENGLISH[at]} ${kind.english}` },
    };
  });
}

/** Gives the issues of each paper, the oldest first: `2022-03-01`, `2022-03-01-2`. */
export function issuesOf({ years, issues, firstYear, twice = [] }: ArchivePlan): string[] {
  return Array.from({ length: years }, (_, index) => issuesOfYear(firstYear + index, issues, twice)).flat();
}

function issuesOfYear(year: number, count: number, twice: readonly string[]): string[] {
  const days = daysOf(year);
  const doubled = days.filter((day) => twice.includes(day));
  const free = days.filter((day) => !doubled.includes(day));
  const rest = Math.max(0, count - 2 * doubled.length);
  const single = Array.from(
    { length: rest },
    (_, index) => free[Math.floor(((index + 0.5) * free.length) / rest)] ?? '',
  );
  return [...single, ...doubled.flatMap((day) => [day, `${day}-2`])].toSorted();
}

function daysOf(year: number): string[] {
  return Array.from({ length: 365 }, (_, index) =>
    new Date(Date.UTC(year, 0, 1 + index)).toISOString().slice(0, 'YYYY-MM-DD'.length),
  );
}

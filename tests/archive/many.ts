import type { ArchivePlan } from './plan.ts';

/** The archive of many issues that tests read: two papers, three years, four issues a year, two of one day. */
export const MANY: ArchivePlan = {
  seed: 1,
  papers: 2,
  years: 3,
  issues: 4,
  firstYear: 2020,
  pages: 2,
  highlights: 3,
  twice: ['2022-03-01'],
};

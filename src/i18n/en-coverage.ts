/** What the archive has and has not, in English. */
import { pageInEnglish } from './page-word.ts';
import { count } from './plural.ts';
import type { zhCNCoverage } from './zh-CN-coverage.ts';

export const enCoverage: typeof zhCNCoverage = {
  heading: 'Coverage',
  page: (label) => {
    const page = pageInEnglish(label).replace(/(\d)-(\d)/u, '$1–$2');
    return page.includes('–') ? page.replace(/^Page /u, 'Pages ') : page;
  },
  pagesBetween: ', ',
  one: (day, pages) => `1 issue: ${day} (${pages}). No other day is in the archive.`,
  several: (issues, first, last) =>
    `${count(issues, 'issue', 'issues')}, ${betweenInEnglish(first, last)}. No other day is in the archive.`,
  missing: (day, pages) => `${day}: ${pages}`,
  missingBetween: '; ',
  gaps: (listed, more) =>
    `Pages missing: ${listed}${more > 0 ? `; and of ${count(more, 'more issue', 'more issues')}` : ''}.`,
  both: (days, gaps) => `${days} ${gaps}`,
  searched: {
    one: (day) => `Searched in 1 issue: ${day}. No other day is in the archive.`,
    several: (issues, papers, first, last) =>
      `Searched in ${count(issues, 'issue', 'issues')}${papers > 1 ? ` of ${papers} papers` : ''}, ${betweenInEnglish(first, last)}. No other day is in the archive.`,
  },
  empty: 'There is no issue in the archive yet.',
};

function betweenInEnglish(first: string, last: string): string {
  return first === last ? `all of ${first}` : `from ${first} to ${last}`;
}

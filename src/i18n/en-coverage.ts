/** What the archive has and has not, in English. */
import { pageInEnglish } from './page-word.ts';
import { count } from './plural.ts';
import type { zhCNCoverage } from './zh-CN-coverage.ts';

export const enCoverage: typeof zhCNCoverage = {
  heading: 'Coverage',
  pages: (labels) =>
    labels
      .map((label) => pageInEnglish(label).replace(/(\d)-(\d)/u, '$1–$2'))
      .map((page) => (page.includes('–') ? page.replace(/^Page /u, 'Pages ') : page))
      .join(', '),
  one: (day, pages) => `1 issue: ${day} (${pages}). No other day is in the archive.`,
  several: (issues, first, last) =>
    `${count(issues, 'issue', 'issues')}, from ${first} to ${last}. No other day is in the archive.`,
  missing: (day, pages) => `${day}: ${pages}`,
  gaps: (listed, more) =>
    `Pages missing: ${listed.join('; ')}${more > 0 ? `; and of ${count(more, 'more issue', 'more issues')}` : ''}.`,
  sentences: (all) => all.join(' '),
  searched: {
    one: (day) => `Searched in 1 issue: ${day}. No other day is in the archive.`,
    several: (issues, papers, first, last) =>
      `Searched in ${count(issues, 'issue', 'issues')}${papers > 1 ? ` of ${papers} papers` : ''}, from ${first} to ${last}. No other day is in the archive.`,
  },
  empty: 'There is no issue in the archive yet.',
};

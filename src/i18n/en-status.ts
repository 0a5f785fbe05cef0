/** Words of the page of translations, in English. */
import { count } from './plural.ts';
import type { zhCNStatus } from './zh-CN-status.ts';

export const enStatus: typeof zhCNStatus = {
  heading: 'Translations',
  description:
    'How far each article of each issue is translated: not at all, by machine, reviewed, or stale.',
  states: {
    none: { name: 'None', meaning: 'There is no translation; the original is shown.' },
    machine: { name: 'Machine', meaning: 'Made by a program; nobody has read it against the original yet.' },
    reviewed: {
      name: 'Reviewed',
      meaning: 'A person read it against the original and answers for it by name.',
    },
    stale: {
      name: 'Stale',
      meaning: 'At least one block of the original changed after it was translated; it is marked.',
    },
  },
  authority: 'Translations are for reading; the original text is authoritative.',
  into: (language) => `Into ${language}`,
  sum: (documents, whole, reviewed) =>
    `${count(documents, 'document', 'documents')}: ${whole} whole and current, ${reviewed} of them reviewed by a person`,
  articles: (translated, articles, language) =>
    `${translated} of ${count(articles, 'article', 'articles')} in ${language}`,
  columns: {
    document: 'Document',
    state: 'State',
    blocks: 'Blocks current (headings included)',
    year: 'Year',
    issues: 'Issues',
    all: 'Documents',
    whole: 'Whole',
    reviewed: 'Reviewed',
  },
  ofBlocks: (current, blocks) => `${current}\u{a0}of\u{a0}${blocks}`,
  stale: (blocks) => `${blocks} stale`,
  missing: (blocks) => `${blocks} missing`,
  byYear: 'By year',
  part: 'These are the issues that are not finished, and the newest; of all others only the sums are listed.',
};

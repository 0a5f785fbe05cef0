/** Words of days, and of the pages that lead to issues, in English. */
import {
  formatDateInEnglish,
  formatDateOfYearInEnglish,
  formatDayInEnglish,
  formatDayOfYearInEnglish,
} from './dates.ts';
import type { zhCNLists } from './zh-CN-lists.ts';
import { count } from './plural.ts';

export const enLists: typeof zhCNLists = {
  date: formatDateInEnglish,
  day: formatDayInEnglish,
  dateOfYear: formatDateOfYearInEnglish,
  dayOfYear: formatDayOfYearInEnglish,
  inOneLine: (...steps) => steps.join(', '),
  followed: (step) => `${step},`,
  yearLabel: (year) => year,
  span: (first, last) => (first === last ? first : `${first}–${last}`),
  weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  weekdayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  home: {
    allIssues: 'Past issues',
    readIssue: 'Read the latest issue',
    morePages: (number) => count(number, 'more page', 'more pages'),
  },
  publication: {
    place: 'Place',
    publisher: 'Publisher',
    issn: 'ISSN',
    rights: 'Rights',
    description: (name) => `The archive of ${name}: its issues, pages and articles as text.`,
    latest: 'Latest issue',
    years: 'Years',
    calendar: 'Calendar',
  },
  goToDay: { label: 'Go to a day', go: 'Go', none: 'Nothing is kept of {day}. The nearest: ' },
  year: {
    description: (name, year) => `The issues of ${name} in ${year}: a calendar and their headlines.`,
    neighbours: 'Previous and next year',
  },
  issue: {
    neighbours: 'Previous and next issue',
    previous: 'Previous issue',
    next: 'Next issue',
    source: 'File received',
    description: (name, date) => `${name}, ${date}: the contents of each page, and the full text.`,
  },
  titles: {
    heading: 'Contents',
    description: 'Every article and its measures, by issue and page.',
    partDescription:
      'The articles of the latest issues and their measures, by issue and page; earlier issues by year.',
    others: 'Other issues',
  },
};

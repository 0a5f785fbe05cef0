/** The words of the reader's list in English. */
import { formatDayInEnglish } from './dates.ts';
import { pageInEnglish } from './page-word.ts';
import { count } from './plural.ts';
import type { zhCNList } from './zh-CN-list.ts';

export const enList: typeof zhCNList = {
  heading: 'My list',
  description:
    'Articles and passages that you saved, to annotate, export and import again. They stay in this browser; nothing is sent anywhere.',
  keep: 'Save to my list',
  drop: 'Take off my list',
  keepPassage: 'Save',
  dropPassage: 'Unsave',
  kept: 'Saved to your list.',
  dropped: 'Taken off your list.',
  faults: {
    denied:
      'Not saved: the browser does not let this site store data. Allow it in its settings, and try again.',
    noRoom:
      'Not saved: the browser has no more room for this site. Export your list, then remove some of it.',
    unread: 'Not saved: the record of this text could not be read. Please try again.',
  },
  needsScript:
    'The list is kept and shown by a script: it needs a recent browser with JavaScript, and this page opened from the web site.',
  denied:
    'The browser does not let this site store data, so there is no list here. Allow it in its settings, and try again.',
  empty:
    'Nothing saved yet. Open an article, and press “Save to my list” under “Cite and save” below its text; or select a passage and press “Save”. A CSV that was exported before can be imported.',
  count: (number) => count(number, 'entry', 'entries'),
  issue: (date, until) => formatDayInEnglish(date, until || null),
  pages: (labels) => labels.split(', ').filter(Boolean).map(pageInEnglish).join(', '),
  saved: (date) => `saved ${formatDayInEnglish(date)}`,
  note: 'Note',
  noteOf: (title) => `Note on “${title}”`,
  remove: 'Remove',
  removeOf: (title) => `Remove “${title}”`,
  removed: (title) => `Removed “${title}”.`,
  clear: 'Remove all',
  clearAsked: (number) =>
    `Remove all of your list (${count(number, 'entry', 'entries')})? Notes go with it, and this can’t be undone; export a CSV first if you may want it again.`,
  cleared: 'Your list is empty now.',
  exports: 'Export',
  markdown: 'Markdown',
  import: 'Import CSV',
  forms:
    'CSV opens in a spreadsheet and can be imported again; BibTeX is for reference managers, Markdown for writing.',
  imported: (added, same) =>
    `Imported: ${count(added, 'entry', 'entries')}.${same === 0 ? '' : ` Already on your list, and not saved twice: ${same}.`}`,
  file: 'my-list',
  problem: (file, problem) => `“${file}” was not imported, and your list is as it was: ${problem}`,
  problems: {
    unreadable: 'the file can’t be read. Choose it again.',
    encoding:
      'the file is not in UTF-8. Save it as “CSV UTF-8” in your spreadsheet program, and import it again.',
    quotes: (line) =>
      `line ${line} has quotation marks that do not pair. Mend it after the model of an exported file.`,
    column: (line, column) =>
      `line ${line} has to name the columns, with commas between them; “${column}” is missing. Add it as in an exported file.`,
    cells: (line, found, expected) =>
      `line ${line} has to have ${count(expected, 'column', 'columns')}, and has ${found}. Mend it after the model of an exported file.`,
    field: (line, column, expected) => `line ${line}, column “${column}”: expected ${expected}.`,
  },
  expected: {
    any: 'text',
    filled: 'text, not an empty cell',
    day: 'year-month-day, such as 2021-11-19',
    noDay: 'year-month-day, such as 2021-11-19, or nothing',
    language: 'the code of a language, such as zh-CN',
    id: 'an id, such as qdrb-2021-11-19-t1-04',
    address: 'an address in this archive, such as qdrb/2021-11-19/t1-04/',
    anchor: 'the id of a paragraph, such as m3, or nothing',
  },
};

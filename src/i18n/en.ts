/** The interface in English. */
import { enCitation } from './en-citation.ts';
import { enCheck } from './en-check.ts';
import { enCoverage } from './en-coverage.ts';
import { enList } from './en-list.ts';
import { enGlossary } from './en-glossary.ts';
import { enKeys } from './en-keys.ts';
import { enLists } from './en-lists.ts';
import { enMarks } from './en-marks.ts';
import { enPageView } from './en-page-view.ts';
import { enSearch } from './en-search.ts';
import { enStatus } from './en-status.ts';
import { pageInEnglish } from './page-word.ts';
import { count } from './plural.ts';
import type { Messages } from './zh-CN.ts';

export const en: Messages = {
  site: {
    name: 'Banmian',
    tagline: 'Chinese newspapers, archived as text',
    description:
      'The text of newspapers, kept page by page and article by article: to read, to search, to cite.',
  },
  language: 'English',
  openGraph: 'en_GB',
  navigation: {
    label: 'Main',
    skip: 'Skip to the text',
    home: 'Home',
    titles: 'Contents',
    terms: 'Index',
    glossary: 'Glossary',
    search: 'Search',
    about: 'About',
    breadcrumb: 'You are here',
  },
  origin: {
    issue: (paper, day) => `Text of ${paper}, ${day}, kept as it was received.`,
    archive: 'Text of the newspapers kept here, as it was received.',
    proof: 'Source and checksum',
  },
  ...enLists,
  issueNumber: (number) => `issue ${number} of that day`,
  pageLabel: (label, section) => {
    const page = pageInEnglish(label);
    return section === undefined ? page : `${page}: ${section}`;
  },
  count: {
    issues: (number) => count(number, 'issue', 'issues'),
    pages: (number) => count(number, 'page', 'pages'),
    highlights: (number) => count(number, 'article', 'articles'),
    measures: (number) => count(number, 'measure', 'measures'),
  },
  wholeIssue: {
    heading: 'The whole issue',
    contents: 'In this issue',
    description: (name, date) => `${name}, ${date}: the text of every page on one scroll.`,
  },
  page: {
    chooser: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
    all: (number) => `All ${number} pages`,
    contents: 'On this page',
    contentsBriefly: 'This page',
    more: 'Full text',
    marker: 'Page line as received',
  },
  highlight: {
    characters: (number) => count(number, 'character', 'characters'),
    words: (number) => count(number, 'word', 'words'),
    minutes: (number) => `about ${count(number, 'minute', 'minutes')}`,
    neighbours: 'Previous and next article',
    previous: 'Previous article',
    next: 'Next article',
    related: {
      heading: 'Related articles',
      subject: 'same organisation: ',
      named: 'both name ',
      between: ', ',
    },
    captionNote: 'A photograph stood here in print; only its caption is kept',
    unclassifiedNote: 'The role of this line is uncertain; it is kept as received',
    linkToMeasure: (number) => `Permanent link to measure ${number}`,
    linkToBlock: (number) => `Permanent link to paragraph ${number}`,
  },
  bilingual: {
    original: 'Original',
    views: 'Language',
    parallel: 'Parallel',
    by: { machine: 'machine translation', reviewed: 'translation reviewed by a person' },
    status: (language, by, current, blocks) =>
      `${language}: ${by}, ${current} of ${count(blocks, 'block', 'blocks')} current, headings included; the original text is authoritative`,
    quoted: (language, reviewer, isStale) =>
      ` (${language}: ${reviewer === null ? 'machine translation' : `translation reviewed by ${reviewer}`}${isStale ? ', the original changed since' : ''}; the original text is authoritative)`,
    stale: 'The original changed after it was translated',
    missing: 'Not translated yet',
  },
  status: enStatus,
  halves: {
    label: 'Article on several pages',
    from: (page) => `Continued from ${page}`,
    on: (page) => `Continued on ${page}`,
    whole: 'Read the whole article',
    withdrawn: { from: 'What came before was withdrawn', on: 'What follows was withdrawn' },
    withheld: (page) => `Text of ${page} is withheld, and may be what this article refers to`,
    otherIssue: { from: 'Begun in another issue', on: 'Continued in another issue' },
    seam: (page) => `Continued: ${page}`,
    named: (title, note) => `${title} (${note})`,
    between: ', ',
  },
  terms: {
    heading: 'Index',
    description:
      'Documents and titles (in 《》), phrases and names (in quotation marks), organisations and places, by pinyin, each linked to its measures and paragraphs.',
    kinds: {
      document: 'Documents and titles',
      initiative: 'Phrases and names',
      organisation: 'Organisations',
      place: 'Places',
    },
    letters: 'By first letter of pinyin',
    none: 'The index has none of this kind.',
    frequent: 'Here is what most articles name. The whole index, by pinyin:',
    more: (number) => `${count(number, 'more article', 'more articles')}: search all`,
  },
  glossary: enGlossary,
  check: enCheck,
  coverage: enCoverage,
  search: enSearch,
  keys: enKeys,
  pageView: enPageView,
  display: {
    summary: { whole: 'Reading settings', narrow: 'settings' },
    choices: {
      size: {
        label: 'Text size',
        values: { small: 'Small', usual: 'Medium', large: 'Large', huge: 'Largest' },
      },
      theme: { label: 'Theme', values: { usual: 'System', light: 'Light', dark: 'Dark' } },
      face: { label: 'Typeface', values: { usual: 'Default', serif: 'Serif', sans: 'Sans' } },
      punctuation: { label: enMarks.label, values: enMarks.values },
      characters: { label: 'Characters', values: { usual: 'Simplified', traditional: 'Traditional' } },
      glossary: { label: 'Glossary terms', values: { usual: 'Underlined', off: 'Off' } },
    },
    note: 'Punctuation and characters change the display only; quotations and links keep the text as received.',
    notices: {
      characters:
        'Traditional characters are converted by a program, for reading; quotations keep the original.',
    },
  },
  marks: enMarks,
  citation: enCitation,
  list: enList,
  quote: {
    source: (title, paper, date, page) => `— ${title}, ${paper}, ${date}, ${page}`,
  },
  about: {
    heading: 'About',
    description: 'What this archive keeps, how it keeps it, and how to cite it.',
    whatHeading: 'What it is',
    what: 'This archive keeps the text of newspapers. Each page and each article has a permanent address, and each paragraph a permanent number. The text stands as it was received, character for character, with its half-width punctuation and its spaces; on screen its punctuation is drawn full-width, as in print, unless a reader chooses otherwise.',
    notHeading: 'What it is not',
    not: 'There are no page images and no photographs; where the text has only a caption, the caption is kept, with a note. A text that is translated says who made its translation, and the original stands with it; any other is shown as printed.',
    linkHeading: 'Citing a measure',
    link: 'A paragraph that opens with a short sentence naming what was done is a ‘measure’; its number stands in the margin. The ‘#’ that appears when you point at the paragraph, or move the focus to it, is its permanent link.',
    sourceHeading: 'Sources and checksums',
    source: 'The file received for each issue, and its SHA\u2011256 checksum:',
    partSource:
      'The page of each issue names the file received and its SHA\u2011256 checksum. The latest are:',
    rightsHeading: 'Rights',
  },
  retired: {
    heading: 'This text was withdrawn',
    description: 'A text stood at this address and was withdrawn; the reason is given here.',
    successor: 'Read instead:',
    onPage: 'Withdrawn from this page: ',
  },
  withheld: (lines, reason) =>
    `${count(lines, 'line', 'lines')} of the source ${lines === 1 ? 'is' : 'are'} withheld: ${reason}`,
  draft: {
    label: 'draft',
    notice:
      'This issue is a draft: its pages, articles and addresses may still change. Please do not cite or share it.',
  },
  notFound: {
    heading: 'This page was not found',
    text: 'The address may be mistyped. Try the home page, the contents or the search.',
    noScript:
      'Without scripts the links on this page may not work: shorten the address, part by part, until the home page appears.',
  },
  notice: {
    untranslated: (original) =>
      `There is no English translation of this text yet. It is shown in ${original}, as received.`,
    untranslatedList: (original) =>
      `Headlines without an English translation are shown in ${original}, as received.`,
    untranslatedTerms: (original) =>
      `The index is in ${original}, as the texts write it; a translation stands beside an entry, where there is one.`,
  },
};

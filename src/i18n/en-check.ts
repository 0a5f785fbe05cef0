/** The words of the page that checks a quotation, in English. */
import type { zhCNCheck } from './zh-CN-check.ts';

export const enCheck: typeof zhCNCheck = {
  heading: 'Check a quotation',
  description:
    'Paste a text and see whether the papers have it: on which page, in which paragraph, and where a letter differs.',
  field: 'Text to check',
  placeholder: 'Paste a quotation, in Chinese or English …',
  submit: 'Check',
  note: 'Punctuation, width, Simplified or Traditional characters and spaces may differ; if they do, it is said. The check runs in your browser: what you paste is not sent anywhere.',
  loading: 'Checking …',
  progress: 'Checking … not found so far: {left} characters or words',
  empty: 'Nothing is pasted yet.',
  marks: 'There are no words to check in what is pasted.',
  long: 'This is too long: {most} characters can be checked at once, and {length} are pasted. Please check it in parts.',
  summary:
    'Passages: {runs}. The same to the letter: {exact}; with differences: {near}; not in the archive: {none}.',
  error: 'The check did not succeed. Please try again.',
  file: 'The check needs a web server: open this page from the web site, not as a file.',
  unable:
    'This browser can’t check quotations: it is too old, or WebAssembly, which the search needs, is switched off. Find the article in the titles, and use the browser’s own search there: ',
  noScript:
    'Checking a quotation needs JavaScript. Without it, find the article in the titles, and use the browser’s own search there:',
  verdicts: {
    exact: 'Same to the letter',
    near: 'Differs',
    none: 'Not in the archive',
    short: 'Too short to check by itself',
  },
  places: 'differences: {count}',
  forgiven: {
    punctuation: 'other punctuation',
    space: 'other spaces',
    form: 'other width, case or form of a character',
    script: 'Simplified or Traditional differ',
  },
  legend: 'Passages that differ are shown as the archive has them: ',
  quoted: 'quoted as',
  archived: 'in the archive',
  translated: {
    machine: 'from a machine translation; the original text is authoritative',
    reviewed: 'from a translation reviewed by a person; the original text is authoritative',
  },
  measure: 'measure {number}',
  block: 'paragraph {number}',
  more: 'the same in {count} more',
  copy: 'Copy the result',
  copied: 'The result is copied.',
  notCopied: 'Copying did not succeed; please select the text and copy it.',
  noAddress: 'This text is too long for an address; copy the result to keep it.',
  report: {
    title: 'Quotation checked, {day}',
    numbered: '{number}. {verdict}',
    note: ' ({notes})',
    steps: ', ',
    between: '; ',
    quoted: 'Quoted: {text}',
    archived: 'Archive: {text}',
    source: 'Source: {title}, {place}',
    address: 'Check again: {address}',
  },
  offer: 'Check this quotation',
};

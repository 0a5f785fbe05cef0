/** What is cited as RIS, as reference managers take it: a line for each fact, `TI  - …`, ended by CR and LF. */
import type { CitedSource } from './source.ts';
import { translationInWords } from './translation-words.ts';

/** Gives the file of all that is cited. */
export function writeRis(sources: readonly CitedSource[]): string {
  return sources.map(risRecord).join('\r\n');
}

function risRecord(source: CitedSource): string {
  const { id, title, authors, paper, place, issn, pages, language, address, translation } = source;
  const [year = '', month = '', day = ''] = source.date.split('-');
  const facts: readonly (readonly [string, string | null])[] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ...authors.map((name) => ['AU', name] as const),
    ['TI', title ?? paper],
    ['T2', paper],
    ['PY', year],
    ['DA', `${year}/${month}/${day}/${source.until === null ? '' : source.until}`],
    ['SP', pages.length > 0 ? pages.join(', ') : null],
    ['CY', place],
    ['SN', issn],
    ['LA', language],
    ['UR', address],
    ['N1', translation === null ? null : translationInWords(translation)],
  ];
  const lines = facts.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${inOneLine(value)}`]));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

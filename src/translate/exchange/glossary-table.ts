/** The glossary ↔ a table as OmegaT reads one: a row a name, with its rendering and a comment, parted by tabs. */
import type { Glossary, GlossaryTerm } from '../../model/glossary.ts';
import type { ReceivedTerm } from './received-term.ts';
import { withoutQuotes } from './tsv-cell.ts';

/** By this line OmegaT knows that the table is in UTF-8; to others it is a comment. */
const FIRST_LINE = '# Glossary in tab-separated format -*- coding: utf-8 -*-';

/** Gives the text of a table with each name of these terms. */
export function writeGlossaryTable(terms: Glossary): string {
  const rows = terms.flatMap((term) =>
    [term.zh, ...term.also].map((name) => [asCell(name), asCell(term.en), tableComment(term)].join('\t')),
  );
  return [FIRST_LINE, ...rows].map((row) => `${row}\n`).join('');
}

/** Tells whether a text is a table of terms. */
export function isGlossaryTable(contents: string): boolean {
  return contents.startsWith('# Glossary');
}

/** Gives the rows of a table in the order in which they stand; those that begin as a comment are none. */
export function readGlossaryTable(contents: string): ReceivedTerm[] {
  return contents.split(/\r\n|\n|\r/u).flatMap((row, index) => {
    if (row.trim() === '' || row.startsWith('#')) return [];
    const [name = '', rendering = '', remark = ''] = row.split('\t').map(withoutNeededQuotes);
    const texts = rendering.trim() === '' ? {} : { en: rendering };
    return [{ id: name, line: index + 1, column: 1, texts, lists: {}, gloss: {}, remark }];
  });
}

/** A program of tables puts a cell in quotes where it holds some, and doubles those; others are of the rendering. */
function withoutNeededQuotes(cell: string): string {
  const isQuoted = /^"(?:[^"]|"")*"$/su.test(cell) && cell.slice(1, -1).includes('""');
  return isQuoted ? withoutQuotes(cell) : cell;
}

/** Gives what a table says of a term beside its rendering. */
export function tableComment({ pinyin, forms, gloss, avoid }: GlossaryTerm): string {
  const words = [`${pinyin}. ${gloss.en}`];
  if (forms.length > 0) words.push(`Also: ${forms.join(' | ')}.`);
  if (avoid.length > 0) words.push(`Avoid: ${avoid.join(' | ')}.`);
  return asCell(words.join(' '));
}

/** Gives a text as a cell: no tool reads an escape in a glossary; white space that would end a cell or row is a space. */
export function asCell(text: string): string {
  return text.replaceAll(/[\t\r\n]+/gu, ' ');
}

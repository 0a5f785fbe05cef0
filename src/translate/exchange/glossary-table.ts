/** The glossary → a table as OmegaT reads one: a row a name, with its rendering and a comment, parted by tabs. */
import type { Glossary, GlossaryTerm } from '../../model/glossary.ts';

/** By this line OmegaT knows that the table is in UTF-8; to others it is a comment. */
const FIRST_LINE = '# Glossary in tab-separated format -*- coding: utf-8 -*-';

/** Gives the text of a table with each name of these terms. */
export function writeGlossaryTable(terms: Glossary): string {
  const rows = terms.flatMap((term) =>
    [term.zh, ...term.also].map((name) => [name, term.en, comment(term)].map(asCell).join('\t')),
  );
  return [FIRST_LINE, ...rows].map((row) => `${row}\n`).join('');
}

function comment({ pinyin, forms, gloss, avoid }: GlossaryTerm): string {
  const words = [`${pinyin}. ${gloss.en}`];
  if (forms.length > 0) words.push(`Also: ${forms.join(' | ')}.`);
  if (avoid.length > 0) words.push(`Avoid: ${avoid.join(' | ')}.`);
  return words.join(' ');
}

/** No tool reads an escape in a glossary; white space that would end a cell or row is a space. */
function asCell(text: string): string {
  return text.replaceAll(/[\t\r\n]+/gu, ' ');
}

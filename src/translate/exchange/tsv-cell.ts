/** Texts in the cells of a table, and back: what a program that shows tables takes for its own is escaped. */
import type { ReceivedMark, ReceivedText, UnitText } from './unit.ts';

/** What would end a cell or a row, begin a mark, or is not seen. */
const ESCAPED_IN_CELL = /[\\<]|\p{Cc}/gu;
/** By these at the beginning of a cell programs know a formula, in either width, or a text in quotes. */
const FORMULA_START = /^[=+\-@＝＋－＠"]/u;
const LETTER_OF: Readonly<Record<string, string>> = { '\t': 't', '\n': 'n', '\r': 'r' };
const OF_LETTER: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };
const CELL_PART =
  /\\u(?<code>[0-9a-f]{4})|\\(?<letter>[tnr\\<=+\-@＝＋－＠"])|<(?<closing>\/?)(?<id>m\d+)>/gu;

/** Gives a text as a cell, a run-in head in it between marks: `<m1>…</m1>`. */
export function writeCell({ head, text }: UnitText, anchor: string): string {
  const rest = escapedInCell(text.slice(head.length));
  const cell = head === '' ? rest : `<${anchor}>${escapedInCell(head)}</${anchor}>${rest}`;
  return FORMULA_START.test(cell) ? `\\${cell}` : cell;
}

function escapedInCell(text: string): string {
  return text.replaceAll(ESCAPED_IN_CELL, (character) => {
    const letter = LETTER_OF[character];
    if (letter !== undefined) return `\\${letter}`;
    if (character === '\\' || character === '<') return `\\${character}`;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Gives the text of a cell; a mark without its other half is one at the end of the text. */
export function readCell(cell: string): ReceivedText {
  const marks: ReceivedMark[] = [];
  const opened = new Map<string, number>();
  let text = '';
  let read = 0;
  for (const { 0: found, index, groups = {} } of cell.matchAll(CELL_PART)) {
    const { code, letter, id, closing } = groups;
    text += cell.slice(read, index);
    read = index + found.length;
    if (code !== undefined) text += String.fromCharCode(Number.parseInt(code, 16));
    else if (letter !== undefined) text += OF_LETTER[letter] ?? letter;
    else if (id !== undefined && closing === '') opened.set(id, text.length);
    else if (id !== undefined) {
      marks.push({ id, start: opened.get(id) ?? text.length, end: text.length });
      opened.delete(id);
    }
  }
  text += cell.slice(read);
  for (const [id] of opened) marks.push({ id, start: text.length, end: text.length });
  return { text, marks };
}

/** Gives what a program that shows tables wrote between quotes; our own cells never begin with one. */
export function withoutQuotes(cell: string): string {
  return /^".*"$/su.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** A list comes back from its CSV as it was; a file that is none says where and what was expected. */
import { describe, expect, test } from 'vitest';
import type { ListEntry } from '../../../src/list/entry.ts';
import { parseListCsv, writeListCsv } from '../../../src/list/list-csv.ts';
import { formatCsv } from '../../../src/table/csv.ts';
import { HOSTILE_TEXT, keptEntry, ROOT } from '../../kept-entry.ts';

const bytes = (file: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(file);

describe('what was exported', () => {
  test.each(HOSTILE_TEXT)('comes back with %s in every field that people write', (text) => {
    const entry = keptEntry({ text, note: text, title: text, paper: text, authors: text, original: text });
    expect(parseListCsv(bytes(writeListCsv([entry], ROOT)))).toEqual([entry]);
  });

  test('leads people to its place', () => {
    expect(writeListCsv([keptEntry()], ROOT)).toContain(`"${ROOT}qdrb/2021-11-19/t1-04/#m3"`);
  });

  test('comes back where its columns were moved, and others added', () => {
    const entry = keptEntry();
    const names = Object.keys(entry).toReversed();
    const row = Object.values(entry).toReversed() as string[];
    const file = formatCsv([
      ['mine', ...names],
      ['x', ...row],
    ]);
    expect(parseListCsv(bytes(file))).toEqual([entry]);
  });

  test('comes back where a spreadsheet left empty rows, and other ends of lines', () => {
    const entry = keptEntry({ note: '一\n二' });
    const file = writeListCsv([entry], ROOT).replaceAll('一\n二', '一\r\n二');
    expect(parseListCsv(bytes(`${file},,,\r\n\r\n`))).toEqual([entry]);
  });
});

/** Gives the file of an entry, and of one with these values behind it. */
function fileWith(other: Partial<Record<keyof ListEntry, string>>): Uint8Array<ArrayBuffer> {
  const [, row = ''] = writeListCsv([keptEntry({ anchor: 'm9', ...other })], ROOT).split(/(?<=\r\n)/u);
  return bytes(writeListCsv([keptEntry()], ROOT) + row);
}

describe('what no list may hold is told by line, column and what was expected', () => {
  test.each([
    ['address', 'javascript:alert(1)'],
    ['address', '//evil.example/a/b/'],
    ['address', 'https://evil.example/a/b/'],
    ['address', '../../../evil/'],
    ['address', 'qdrb/../../evil/'],
    ['address', '/qdrb/2021-11-19/t1-04/'],
    ['address', String.raw`\\evil.example/a/b/`],
    ['address', 'qdrb/2021-11-19/t1-04/?x=1'],
    ['address', ''],
    ['anchor', 'm3" onclick="alert(1)'],
    ['id', 'x},\n@article{y'],
    ['id', ''],
    ['paper', ' '],
    ['title', ''],
    ['language', 'zh_CN'],
    ['textLanguage', '"><script>'],
  ] as const)('%s: %s', (column, value) => {
    expect(parseListCsv(fileWith({ [column]: value }))).toMatchObject({ what: 'field', line: 3, column });
  });

  test.each([
    ['date', '19.11.2021', 'day'],
    ['date', '2021-13-01', 'day'],
    ['until', 'morgen', 'noDay'],
    ['saved', '', 'day'],
  ] as const)('%s: %s', (column, value, expected) => {
    const problem = parseListCsv(bytes(writeListCsv([keptEntry({ [column]: value })], ROOT)));
    expect(problem).toEqual({ what: 'field', line: 2, column, expected });
  });
});

describe('a file that is no list', () => {
  test.each([
    ['is in another encoding', new Uint8Array([0xc7, 0xe0, 0xb5, 0xba]), { what: 'encoding' }],
    ['is empty', bytes(''), { what: 'column', line: 1, column: 'paper' }],
    ['lacks a column', bytes('paper,date\nx,y'), { what: 'column', line: 1, column: 'until' }],
    ['has semicolons', bytes('paper;date;until'), { what: 'column', line: 1, column: 'paper' }],
    ['is BibTeX', bytes('@article{x,\n  title = {y},\n}\n'), { what: 'column', line: 1, column: 'paper' }],
    ['breaks off', bytes(writeListCsv([keptEntry()], ROOT).slice(0, -3)), { what: 'quotes', line: 2 }],
  ])('%s', (_, file, problem) => {
    expect(parseListCsv(file)).toEqual(problem);
  });

  test('has too few cells in a row', () => {
    const file = `${writeListCsv([keptEntry()], ROOT)}a,b\r\n`;
    expect(parseListCsv(bytes(file))).toEqual({ what: 'cells', line: 3, found: 2, expected: 19 });
  });
});

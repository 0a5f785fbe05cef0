/** A table comes back from CSV as it went out, whatever its cells hold, and a broken file says where. */
import { describe, expect, test } from 'vitest';
import { formatCsv } from '../../../src/table/csv.ts';
import { parseCsv } from '../../../src/table/parse-csv.ts';

/** What separates and marks cells, and what a spreadsheet would run or take for text. */
const HOSTILE = [
  ['', ' ', '"', '""', '",'],
  ['=1+1', "'=1+1", "''=1+1", "'", "'tis", '＝1', '-', '\t=1'],
  ['a,b', 'two\nlines', 'two\r\nlines', '=1\n"x"', '\uFEFF', '<script>alert(1)</script>'],
];

describe('rows', () => {
  test('come back as they went out', () => {
    const rows = parseCsv(formatCsv(HOSTILE));
    expect('line' in rows ? rows : rows.map(({ cells }) => cells)).toEqual(HOSTILE);
  });

  test('say on which line they begin, which a cell may break', () => {
    const rows = parseCsv('a,b\r\n"x\ny",1\nc,d\re,f');
    expect('line' in rows ? rows : rows.map(({ line }) => line)).toEqual([1, 2, 4, 5]);
  });

  test('may come from another program: a byte order mark, no quotation marks, no end of the last line', () => {
    expect(parseCsv('\uFEFFa,b\n,c')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['', 'c'] },
    ]);
  });

  test('hold an empty cell behind the last comma', () => {
    expect(parseCsv('a,')).toEqual([{ line: 1, cells: ['a', ''] }]);
  });
});

test.each([
  ['one that has no end', 'a,b\nc,"d\ne', 2],
  ['one with more behind it', 'a,b\nc,d\n"e"f,g', 3],
  ['one inside a cell', 'a\nb"c', 2],
])('a quotation mark without its other is told: %s', (_, file, line) => {
  expect(parseCsv(file)).toEqual({ line });
});

test('a cell that would be run is never written as it is', () => {
  for (const row of HOSTILE) expect(formatCsv([row])).not.toMatch(/(?:^|,)"\s*[=+@＝＋＠－-]/u);
});

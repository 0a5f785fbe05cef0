/** Lines of a concordance, as spreadsheets take them. */
import { describe, expect, test } from 'vitest';
import { formatCsv, formatTabs } from '../../../../src/table/csv.ts';

describe('a cell that a spreadsheet would run is made harmless', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠SUM(A1)', ' =1+1'])(
    '%j in a file and on the clipboard',
    (cell) => {
      expect(formatCsv([[cell]])).toBe(`"'${cell}"\r\n`);
      expect(formatTabs([[cell]])).toBe(`'${cell}`);
    },
  );

  test('and no other', () => {
    expect(formatCsv([['容错,"纠错"', '9-12', '“=”']])).toBe('"容错,""纠错""","9-12","“=”"\r\n');
    expect(formatTabs([['容错\t纠错', '9-12']])).toBe('容错 纠错\t9-12');
  });
});

import { expect, test } from 'vitest';
import { MINIATURE, miniatureOf } from '../../../../src/site/print/miniature.ts';

test('a headline over each article, a line for each of its columns, within the paper', () => {
  const { heads, columns, columnWidth } = miniatureOf([
    { column: 1, span: 4, row: 1, rows: 20 },
    { column: 5, span: 2, row: 1, rows: 20 },
  ]);
  expect(heads).toBe('M0.8 2.4h38.4M40.8 2.4h18.4');
  expect(columns.match(/M/gu)).toHaveLength(6);
  expect(columns.endsWith(`V${MINIATURE.height - 1.6}`)).toBe(true);
  expect(columnWidth).toBeLessThan(10);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS, planSheet } from '../../../../src/site/print/sheet-plan.ts';

const areas = fc.array(fc.double({ min: 4, max: 90, noNaN: true }), { minLength: 1, maxLength: 20 });

test('any articles fill the sheet edge to edge: every line of every column belongs to exactly one', () => {
  fc.assert(
    fc.property(areas, (given) => {
      const places = planSheet(given.map((area) => ({ area })));
      expect(places).toHaveLength(given.length);
      const height = Math.max(...places.map(({ row, rows }) => row + rows - 1));
      const covered = new Set(
        places.flatMap(({ column, span, row, rows }) =>
          Array.from(
            { length: span * rows },
            (_, cell) => `${column + (cell % span)} ${row + Math.floor(cell / span)}`,
          ),
        ),
      );
      expect(covered.size).toBe(COLUMNS * height);
      expect(places.reduce((sum, { span, rows }) => sum + span * rows, 0)).toBe(COLUMNS * height);
    }),
    { numRuns: 300 },
  );
});

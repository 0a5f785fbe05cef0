import { expect, test, vi } from 'vitest';
import { COLUMNS, planSheet } from '../../../../src/site/print/sheet-plan.ts';

test('the first article leads, wider than those beside it', () => {
  const [lead, ...others] = planSheet([{ area: 45 }, ...Array.from({ length: 5 }, () => ({ area: 30 }))]);
  expect(lead).toMatchObject({ column: 1, row: 1 });
  expect(others.every(({ span }) => span < (lead?.span ?? 0))).toBe(true);
});

test('no page gives no places, one article the whole sheet', () => {
  expect(planSheet([])).toEqual([]);
  expect(planSheet([{ area: 90 }])).toEqual([{ column: 1, span: 6, row: 1, rows: 15 }]);
});

/** Gives how many pairs of parts are compared to plan so many articles: each takes one logarithm. */
function stepsFor(count: number): number {
  const steps = vi.spyOn(Math, 'log');
  planSheet(Array.from({ length: count }, (_, index) => ({ area: 12 + (index % 7) })));
  const { length } = steps.mock.calls;
  steps.mockRestore();
  return length;
}

test('a page of very many articles is planned in steps that grow as they do', () => {
  expect(stepsFor(20)).toBeGreaterThan(1000);
  expect(stepsFor(640) / stepsFor(320)).toBeLessThan(2.1);
  expect(stepsFor(320)).toBeLessThan(10 * stepsFor(32) * 1.1);
});

test('a page of very many articles fills its sheet, in the order of print', () => {
  const places = planSheet(Array.from({ length: 320 }, (_, index) => ({ area: 12 + (index % 7) })));
  const height = places.reduce((most, { row, rows }) => Math.max(most, row + rows - 1), 0);
  expect(places).toHaveLength(320);
  expect(places.reduce((sum, { span, rows }) => sum + span * rows, 0)).toBe(COLUMNS * height);
});

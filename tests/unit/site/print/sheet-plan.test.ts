import { expect, test } from 'vitest';
import { planSheet } from '../../../../src/site/print/sheet-plan.ts';

test('the first article leads, wider than those beside it', () => {
  const [lead, ...others] = planSheet([{ area: 45 }, ...Array.from({ length: 5 }, () => ({ area: 30 }))]);
  expect(lead).toMatchObject({ column: 1, row: 1 });
  expect(others.every(({ span }) => span < (lead?.span ?? 0))).toBe(true);
});

test('no page gives no places, one article the whole sheet', () => {
  expect(planSheet([])).toEqual([]);
  expect(planSheet([{ area: 90 }])).toEqual([{ column: 1, span: 6, row: 1, rows: 15 }]);
});

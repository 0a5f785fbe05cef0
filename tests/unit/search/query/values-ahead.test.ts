import { expect, test } from 'vitest';
import { valuesAhead } from '../../../../src/search/query/facets.ts';

const value = (name: string, count: number, chosen = false): Parameters<typeof valuesAhead>[0][number] => ({
  value: name,
  language: null,
  count,
  chosen,
});

test('a few values are all shown at once', () => {
  const few = ['特1', '特2', '特3'].map((name, index) => value(name, index));
  expect(valuesAhead(few).toSorted()).toEqual(['特1', '特2', '特3']);
});

test('of three hundred organisations the chosen one and those of most pages come before the others', () => {
  const many = Array.from({ length: 300 }, (_, index) => value(`单位${index}`, index, index === 7));
  const ahead = valuesAhead(many);
  expect(ahead).toHaveLength(12);
  expect(ahead[0]).toBe('单位7');
  expect(ahead.slice(1)).toEqual(Array.from({ length: 11 }, (_, index) => `单位${299 - index}`));
});

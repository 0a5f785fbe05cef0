/** The measured figures of docs/hosting.md stand between the marks of the script that measures them, and nowhere else. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FIGURES, figuresIn, tableOf, withFigures } from '../hosting/page-figures.ts';

const page = readFileSync('docs/hosting.md', 'utf8');
const TABLE = /^\| -/gmu;

test('each table of figures stands between its marks', () => {
  for (const name of FIGURES) {
    const own = figuresIn(page, name);
    expect(own.match(TABLE), name).toHaveLength(1);
    expect(own.match(/\d/gu)?.length, name).toBeGreaterThan(20);
  }
});

test('the limits of hosts are the one table beside them, which the build’s own table holds', () => {
  const beside = FIGURES.reduce((text, name) => withFigures(text, name, ''), page);
  expect(beside.match(TABLE)).toHaveLength(1);
  expect(beside).not.toMatch(/\d,\d{3} \| *\d/u);
});

test('figures are put between their marks, and the rest of the page stays', () => {
  const table = tableOf(['file', 'bytes'], [['home', 17_684]]);
  expect(table).toBe('| file | bytes |\n| --- | ---: |\n| home | 17,684 |');
  const written = withFigures(page, 'weights', table);
  expect(figuresIn(written, 'weights').trim()).toBe(table);
  expect(withFigures(written, 'weights', figuresIn(page, 'weights').trim())).toBe(page);
});

test('a page without marks is told, and not written over', () => {
  expect(() => withFigures('# Hosting\n', 'visits', '')).toThrow('no pair of marks `bench:hosting visits`');
});

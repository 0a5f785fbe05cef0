/** The measured figures of docs/hosting.md stand between the marks of the script that measures them, and nowhere else. */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { FIGURES, figuresIn, limitsTable, tableOf, withFigures } from '../hosting/page-figures.ts';

const page = readFileSync('docs/hosting.md', 'utf8');
const TABLE = /^\| -/gmu;

test('each table of figures stands between its marks', () => {
  for (const name of FIGURES) {
    const own = figuresIn(page, name);
    expect(own.match(TABLE), name).toHaveLength(1);
    expect(own.match(/\d/gu)?.length, name).toBeGreaterThan(20);
  }
});

test('no table of figures stands beside the marks', () => {
  const beside = FIGURES.reduce((text, name) => withFigures(text, name, ''), page);
  expect(beside.match(TABLE)).toBeNull();
  expect(beside).not.toMatch(/\d,\d{3} \| *\d/u);
});

test('the limits of hosts are those that a build tells of, each with a page of its host', async () => {
  const settings = await resolveConfig('docs/hosting.md');
  const written = await format(withFigures(page, 'limits', limitsTable()), {
    ...settings,
    parser: 'markdown',
  });
  expect(written).toBe(page);
  for (const [, host = '', name = ''] of limitsTable().matchAll(/\[(\w+)[^\]]*\]\(https:\/\/(\S+?)\//gu))
    expect(name).toMatch(new RegExp(`\\b${host.toLowerCase()}\\.com$`, 'u'));
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

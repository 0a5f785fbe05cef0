/**
 * Every published address and anchor of the first issue stands in `addresses.txt`, one page a line:
 * `qdrb/2021-11-19/t1-01/ p1 p2 … m1`. What vanishes is named. `UPDATE=1` writes the list anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { addressOf, elementsWith, htmlFiles, readTree } from './built-site.ts';

const LIST = 'tests/site/addresses.txt';
/** An address of the first issue, in either language. */
const ISSUE = /^(?:en\/)?qdrb\/2021-11-19\//u;
/** Anchors that people cite: blocks and measures. */
const ANCHOR = /^[pm]\d+$/u;

const built = htmlFiles()
  .filter((file) => ISSUE.test(file))
  .map((file) => [addressOf(file), ...anchorsOf(file)].join(' '));
if (process.env['UPDATE'] === '1') writeFileSync(LIST, `${built.join('\n')}\n`);
const listed = existsSync(LIST) ? readFileSync(LIST, 'utf8').trimEnd().split('\n') : [];

test('no published address or anchor of the first issue has vanished', () => {
  expect(listed.length).toBeGreaterThan(0);
  expect(without(listed, built)).toEqual([]);
});

test('the list names every address and anchor of the first issue', () => {
  expect(without(built, listed)).toEqual([]);
});

function anchorsOf(file: string): string[] {
  return elementsWith(readTree(file), 'id')
    .map(({ properties }) => String(properties['id']))
    .filter((id) => ANCHOR.test(id));
}

/** Gives the addresses, and addresses with anchors, that stand in one list and not in the other. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.flatMap(addressesOf));
  return lines.flatMap(addressesOf).filter((address) => !known.has(address));
}

function addressesOf(line: string): string[] {
  const [page = '', ...anchors] = line.split(' ');
  return [page, ...anchors.map((anchor) => `${page}#${anchor}`)];
}

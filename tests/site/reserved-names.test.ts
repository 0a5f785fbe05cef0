/** What stands first in an address of the built site is a paper, or a name that no paper can have. */
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { SHADOWED_NAMES } from '../../src/files/shadowing-files.ts';
import { paperLanguages } from '../../src/files/papers.ts';
import { ALIAS } from '../../src/model/pattern.ts';
import { expectedInsteadOf } from '../../src/model/reserved-name.ts';
import { DIST } from './built-site.ts';

const papers = [...paperLanguages('.').keys()];
const entries = readdirSync(DIST, { withFileTypes: true });
const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
/** A host that hides `.html` shows such a file under its bare name. */
const bare = entries.filter((entry) => entry.isFile()).map(({ name }) => basename(name, '.html'));

test('no paper can be called like a folder or a page of the site', () => {
  const own = [...folders, ...bare].filter((name) => !papers.includes(name));
  expect(own).toEqual(expect.arrayContaining(['search', 'index']));
  expect(own.filter((name) => ALIAS.expression.test(name))).toEqual([]);
});

test('each folder of the site that has the form of an alias is refused with its reason', () => {
  const own = folders.filter((name) => !papers.includes(name) && /^[a-z][a-z0-9]*$/u.test(name));
  expect(own.length).toBeGreaterThan(4);
  expect(own.filter((name) => !expectedInsteadOf(name)?.en.includes('a folder of the site'))).toEqual([]);
});

test('a file of `public/` can have no name that the site has', () => {
  const copied = new Set(readdirSync('public'));
  const known = new Set([...SHADOWED_NAMES, ...papers]);
  const own = entries.map(({ name }) => name).filter((name) => !copied.has(name));
  expect(own.filter((name) => !known.has(name.replace(/\.html$/u, '')))).toEqual([]);
});

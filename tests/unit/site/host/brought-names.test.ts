/** Names that may come into a page are those of the scripts that it can load, and of the search that each page can show. */
import { expect, test } from 'vitest';
import { BroughtNames } from '../../../../src/site/host/brought-names.ts';

const scripts = new Map([
  ['page.a1.js', 'import{a}from"./shared.b2.js";show("of-the-page")'],
  ['shared.b2.js', 'const later=()=>import("./later.c3.js");show("shared")'],
  ['later.c3.js', 'import"./page.a1.js";show("later")'],
  ['other.d4.js', 'show("of-others")'],
  ['search.e5.js', 'show("hit")'],
]);
const names = new BroughtNames(
  scripts,
  '<ol class="results"></ol><script src="../_astro/search.e5.js"></script>',
);

test('scripts bring their own names, and those of the scripts that they load at once, later or in a circle', () => {
  const brought = names.for('<script src="../_astro/page.a1.js"></script>');
  expect(['of-the-page', 'shared', 'later'].filter((name) => !brought.has(name))).toEqual([]);
  expect(brought.has('of-others')).toBe(false);
});

test('every page may show the search, with what its script brings', () => {
  const brought = names.for('<p>No script</p>');
  expect(['results', 'hit'].filter((name) => !brought.has(name))).toEqual([]);
  expect(brought.has('shared')).toBe(false);
});

test('a script that the site does not have brings nothing', () => {
  expect(names.for('<script src="gone.js"></script>')).toEqual(names.for(''));
});

/** What was built is written for the oldest browsers: scripts, those of packages among them, and styles. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newerMethods } from '../browser-features.ts';
import { DIST } from './built-site.ts';

/** `(?<=…)`, `(?<!…)`: a script with one of them does not run at all in Safari 15. */
const NEWER_PATTERN = /\(\?<[=!]/u;
/** The build writes these otherwise; what stands in the text of a page on purpose would have to as well. */
const NEWER_STYLES = /light-dark\(|color-mix\(|@media[^{]*(?:\([^)]*[<>]|\bnot\s*\(|\bor\s*\()/gu;

const scripts = globSync('**/*.js', { cwd: DIST });

test('there are scripts of ours, of Pagefind and of OpenCC', () => {
  expect(scripts).toContain('pagefind/pagefind-worker.js');
  expect(scripts.some((file) => /traditional/u.test(file))).toBe(true);
});

test.each(scripts)('%s calls no method that the oldest browsers lack', (file) => {
  const script = readFileSync(join(DIST, file), 'utf8');
  const called = newerMethods().filter((name) => script.includes(`.${name}(`));
  expect(called).toEqual([]);
  expect(script).not.toMatch(NEWER_PATTERN);
});

test('styles say nothing in a way that the oldest browsers do not read', () => {
  for (const file of globSync(['**/*.{html,css}', '_astro/*.js'], { cwd: DIST }))
    expect(readFileSync(join(DIST, file), 'utf8').match(NEWER_STYLES), file).toBeNull();
});

/** Every test belongs to one project, so that each runs, and those of the fast loop start no program. */
import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { expect, test } from 'vitest';
import config from '../vitest.config.ts';

const files = globSync('tests/**/*.test.ts').map((path) => path.replaceAll('\\', '/'));

/** What each project includes; one with a file of its own has the tests beside it. */
const projects = (config.test?.projects ?? []).map((project) => {
  if (typeof project === 'string')
    return { name: project, globs: [project.replace(/^\.\/(.*\/)[^/]*$/u, '$1**/*.test.ts')] };
  const { name, include = [] } = ('test' in project && project.test) || {};
  return { name, globs: include };
});

test('every test belongs to one project', () => {
  const homes = files.map((file) => ({
    file,
    projects: projects.filter(({ globs }) => globs.some((glob) => matchesGlob(file, glob))).length,
  }));
  expect(homes.length).toBeGreaterThan(100);
  expect(homes.filter((home) => home.projects !== 1)).toEqual([]);
});

test('no test of the fast loop starts a program', () => {
  const unit = projects.find(({ name }) => name === 'unit');
  const fast = files.filter((file) => unit?.globs.some((glob) => matchesGlob(file, glob)));
  expect(fast.length).toBeGreaterThan(50);
  expect(
    fast.filter((file) => /^import .* from 'node:child_process'/mu.test(readFileSync(file, 'utf8'))),
  ).toEqual([]);
});

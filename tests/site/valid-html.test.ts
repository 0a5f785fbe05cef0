/** Every built page is valid HTML. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlProblems } from '../html-problems.ts';
import { DIST, htmlFiles } from './built-site.ts';

test.each(htmlFiles())('%s is valid', async (file) => {
  expect(await htmlProblems(join(DIST, file))).toEqual([]);
});

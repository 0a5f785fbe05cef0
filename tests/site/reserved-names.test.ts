/** The site's own folders and a paper's never meet. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ALIAS } from '../../src/model/pattern.ts';
import { DIST } from './built-site.ts';

test('no paper can be called like a folder of the site', () => {
  const papers = readdirSync('content/zh-CN');
  const folders = readdirSync(DIST, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const own = folders.map(({ name }) => name).filter((name) => !papers.includes(name));
  expect(own).toContain('search');
  expect(own.filter((name) => ALIAS.expression.test(name))).toEqual([]);
});

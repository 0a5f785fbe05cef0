/** Every file of the built site has a row in `docs/formats.md`. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';
import { withoutFile, withoutRow } from '../formats.ts';
import { DIST } from './built-site.ts';

const files = readdirSync(DIST, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'));

test('every file of the built site has a row', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(withoutRow(files)).toEqual([]);
});

test('every row of the built site has its files; what names the archive to others needs a public address', () => {
  expect(withoutFile('dist/', files)).toEqual([
    'dist/**/card.png',
    'dist/**/feed.{xml,json}',
    'dist/**/opensearch.xml',
    'dist/sitemap.xml',
    'dist/robots.txt',
  ]);
});

/** Every link inside the archive leads somewhere. */
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { addressOf, elementsWith, fileAt, htmlFiles, readTree } from './built-site.ts';

const ORIGIN = 'http://archive.invalid/';
const files = htmlFiles();
const trees = new Map(files.map((file) => [file, readTree(file)]));
const anchors = new Map(
  [...trees].map(([file, tree]) => [
    file,
    new Set(elementsWith(tree, 'id').map(({ properties }) => properties['id'])),
  ]),
);

test('the archive has a home page in both languages and a page for what is not found', () => {
  expect(files).toEqual(expect.arrayContaining(['index.html', 'en/index.html', '404.html']));
});

test.each(files)('%s: every link inside the archive resolves, with its fragment', (file) => {
  expect(linksOf(file).filter((link) => isBroken(link, file))).toEqual([]);
});

test.each(files)('%s: no id stands twice', (file) => {
  const tree = trees.get(file);
  const ids = tree ? elementsWith(tree, 'id').map(({ properties }) => properties['id']) : [];
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

function linksOf(file: string): string[] {
  const links: string[] = [];
  const tree = trees.get(file);
  if (!tree) return links;
  visit(tree, 'element', ({ properties }) => {
    for (const value of [properties['href'], properties['src'], properties['action']])
      if (typeof value === 'string') links.push(value);
  });
  return links;
}

function isBroken(link: string, file: string): boolean {
  const url = new URL(link, ORIGIN + addressOf(file));
  if (url.origin !== new URL(ORIGIN).origin) return false;
  const target = fileAt(decodeURIComponent(url.pathname.slice(1)));
  if (target === null) return true;
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment !== '' && !anchors.get(target)?.has(fragment);
}

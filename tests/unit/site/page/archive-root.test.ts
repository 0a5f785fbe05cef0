/** The page for what is not found finds its archive, and no other place. */
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findRoot, foldersOf, ROOT_MARKER } from '../../../../src/site/page/archive-root.ts';

test.each([
  ['/', ['/']],
  ['/x', ['/']],
  ['/a/b/x', ['/', '/a/', '/a/b/']],
  ['/a/b/', ['/', '/a/', '/a/b/']],
  ['//host.example/x', ['/', '//host.example/']],
  ['/a//b/x', ['/', '/a/', '/a//b/']],
])('the folders of %s', (path, folders) => {
  expect(foldersOf(path)).toEqual(folders);
});

test('an address of any depth asks for a limited number of folders', () => {
  expect(foldersOf('/a'.repeat(1000)).length).toBeLessThan(20);
});

test.each([
  ['/a/b/x/y/z', ['/a/b/'], '/a/b/'],
  ['/a/b/x/y/z', ['/', '/a/b/'], '/a/b/'],
  ['/x', ['/'], '/'],
  ['/x/y', [], null],
])('from %s, with archives in %j, it finds %s', async (path, roots: string[], root) => {
  expect(await findRoot(path, (folder) => Promise.resolve(roots.includes(folder)))).toBe(root);
});

test('the marker is published', () => {
  expect(existsSync(`public/${ROOT_MARKER}`)).toBe(true);
});

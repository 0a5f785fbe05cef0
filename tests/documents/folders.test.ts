/** "Where things are" in both READMEs: every folder of the repository and of the code is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rowsOf } from './markdown.ts';

/** Made by commands, and never committed. */
const MADE = ['dist', 'node_modules'];

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !MADE.includes(entry.name))
    .map(({ name }) => name);
}

const folders = [
  ...foldersIn('.').filter((name) => name !== 'content'),
  ...foldersIn('content').map((name) => `content/${name}`),
  ...foldersIn('src').map((name) => `src/${name}`),
  '.ci',
  '.github',
].map((name) => `${name}/`);

describe.each(['README.md', 'README.zh-CN.md'])('%s', (readme) => {
  const rows = rowsOf(readFileSync(readme, 'utf8'));
  const named = rows.flatMap(([cell = '']) => [...cell.matchAll(/`([^`]+\/)`/gu)].map(([, name]) => name));

  test('names every folder', () => {
    expect(folders.length).toBeGreaterThan(20);
    expect(folders.filter((folder) => !named.includes(folder))).toEqual([]);
  });

  test('names no folder that is gone', () => {
    expect(named.filter((name) => name !== 'dist/' && !folders.includes(name ?? ''))).toEqual([]);
  });
});

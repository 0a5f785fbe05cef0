/** "Where things are" in both READMEs: every folder of the repository and of the code is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { paperLanguages } from '../../src/files/papers.ts';
import { isLanguageTag } from '../../src/model/language-tag.ts';
import { rowsOf } from './markdown.ts';

/** Made by commands, and never committed. */
const MADE = ['dist', 'node_modules'];

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !MADE.includes(entry.name))
    .map(({ name }) => name);
}

const inContent = foldersIn('content');
/** A folder for each language of a text: one row stands for all of them. */
const languages = inContent.filter(isLanguageTag).map((name) => `content/${name}/`);

const folders = [
  ...foldersIn('.').filter((name) => name !== 'content'),
  ...inContent.filter((name) => !isLanguageTag(name)).map((name) => `content/${name}`),
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

  test('names a folder of texts in the language of a paper', () => {
    const own = [...paperLanguages('.').values()].map((language) => `content/${language}/`);
    expect(own.filter((folder) => named.includes(folder))).not.toEqual([]);
  });

  test('names no folder that is gone', () => {
    expect(
      named.filter((name) => name !== 'dist/' && ![...folders, ...languages].includes(name ?? '')),
    ).toEqual([]);
  });
});

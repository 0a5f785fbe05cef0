/** What lies on disk in another format: the gazetteer is refused, a cache is made anew. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { folderOfFormat } from '../../src/files/cache-folder.ts';
import { GAZETTEER_FILE } from '../../src/files/content.ts';
import { readGazetteer } from '../../src/files/gazetteer-file.ts';

test('a gazetteer of another format is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'banmian-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'content'));
  const write = (text: string): void => {
    writeFileSync(join(folder, GAZETTEER_FILE), text);
  };
  write('places: []\norganisations: []\n');
  expect(() => readGazetteer(folder)).toThrow('npm run migrate');
  write('format: 9\nplaces: []\nbodies: []\n');
  expect(() => readGazetteer(folder)).toThrow('content/gazetteer.yaml:1:9');
  write('format: 1\nplaces: []\norganisations: []\n');
  expect(readGazetteer(folder)).toMatchObject({ places: [], organisations: [] });
});

test('a cache of another format is taken away, and made anew beside nothing', () => {
  const cache = mkdtempSync(join(tmpdir(), 'banmian-'));
  onTestFinished(() => {
    rmSync(cache, { recursive: true });
  });
  mkdirSync(join(cache, 'format-1'));
  writeFileSync(join(cache, 'of-before.png'), '');
  expect(folderOfFormat(cache, 1)).toBe(join(cache, 'format-1'));
  expect(readdirSync(cache)).toEqual(['format-1']);
  expect(folderOfFormat(cache, 2)).toBe(join(cache, 'format-2'));
  expect(readdirSync(cache)).toEqual([]);
});

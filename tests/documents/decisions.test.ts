/** The decisions: one file a subject, each named in the index, each beginning with what was decided. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { linksOf, rowsOf } from './markdown.ts';

const FOLDER = 'docs/decisions';
const INDEX = 'README.md';
const files = globSync('*.md', { cwd: FOLDER }).toSorted();
const subjects = files.filter((file) => file !== INDEX);
const read = (file: string): string => readFileSync(`${FOLDER}/${file}`, 'utf8');

test('the index has a row for every decision, with a sentence', () => {
  const rows = rowsOf(read(INDEX));
  const named = rows.flatMap(([subject = '']) => linksOf(subject));
  expect(named.toSorted()).toEqual(subjects);
  expect(rows.filter(([, sentence = '']) => !/^\S.{20,}\.$/u.test(sentence))).toEqual([]);
});

test.each(subjects)('%s begins with the decision', (file) => {
  const [heading = '', blank, decision = ''] = read(file).split('\n');
  expect(heading).toMatch(/^# \S/u);
  expect(blank).toBe('');
  expect(decision).toMatch(/^(?:[^#|\s]|- \S)/u);
});

test.each(files)('%s has lines that can be read and compared', (file) => {
  const long = read(file)
    .split('\n')
    .filter((line) => !line.startsWith('|') && line.length > 120);
  expect(long).toEqual([]);
});

test('every dependency has its sentence, and none is named that is gone', () => {
  const names = z.record(z.string(), z.string());
  const { dependencies, devDependencies } = z
    .object({ dependencies: names, devDependencies: names })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const rows = rowsOf(read('dependencies.md'));
  const named = rows.map(([name = '']) => name.replaceAll('`', ''));
  expect(named.toSorted()).toEqual(
    [...Object.keys(dependencies), ...Object.keys(devDependencies)].toSorted(),
  );
  expect(rows.filter(([, sentence = '']) => !/^[A-Z].{8,}\.$/u.test(sentence))).toEqual([]);
});

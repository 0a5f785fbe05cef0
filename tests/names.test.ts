/** One meaning a word: a name at the top of a file of `src/` stands in no other, but where it means the same. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { namesOf, sharedNames } from './names.ts';

/** Names of functions and constants that several files have, and why they mean the same; a type stands in one file. */
const MEAN_THE_SAME: Readonly<Record<string, string>> = {
  processor:
    'reads and writes MDX by the same grammar: once to emit, and once apart to prove, which shares no code',
  getStaticPaths: 'Astro asks each endpoint for its addresses by this name',
  GET: 'Astro asks each endpoint for what stands there by this name',
};

const names = globSync('src/**/*.ts').flatMap((path) => namesOf(path, readFileSync(path, 'utf8')));

test('no two types have one name', () => {
  const types = names.filter(({ kind }) => kind === 'type');
  expect(types.length).toBeGreaterThan(100);
  expect([...sharedNames(types)]).toEqual([]);
});

test('no name means two things', () => {
  expect([...sharedNames(names).keys()].toSorted()).toEqual(Object.keys(MEAN_THE_SAME).toSorted());
});

test('a type, a function and a constant of one name are told, with their files', () => {
  const files = {
    'src/a.ts': 'interface Form {}\nfunction isList() {}',
    'src/b.ts': 'export const Form = 1;\nfunction inner() { const isList = 2; return isList; }',
    'src/c.ts': 'export class Other {}\nexport type Form = string;',
  };
  const found = Object.entries(files).flatMap(([path, text]) => namesOf(path, text));
  expect(sharedNames(found)).toEqual(new Map([['Form', ['src/a.ts', 'src/b.ts', 'src/c.ts']]]));
});

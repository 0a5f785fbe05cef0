/** No file of the program compiles content, or makes Astro do so. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What makes a program of Markdown, or a module of a file: by Sätteri, Astro and Vite. */
const COMPILERS = [
  'evaluate',
  'mdxToJs',
  'markdownToJs',
  'compileHandle',
  'import.meta.glob',
  'new Function',
  'eval',
];
const sources = globSync('src/**/*.{ts,astro}').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const using = (word: string): string[] =>
  sources
    .filter(({ text }) =>
      new RegExp(String.raw`(?<![\w.])${word.replaceAll('.', String.raw`\.`)}\(`, 'u').test(text),
    )
    .map(({ path }) => path);

test('no source compiles what it reads', () => {
  expect(sources.length).toBeGreaterThan(200);
  expect(using('mdxToMdast')).toEqual(['src/archive/body.ts']);
  expect(Object.fromEntries(COMPILERS.map((word) => [word, using(word)]))).toEqual(
    Object.fromEntries(COMPILERS.map((word) => [word, []])),
  );
});

test('no source imports an MDX file, renders an entry of a collection, or is MDX itself', () => {
  const importing = sources.filter(
    ({ text }) =>
      /(?:from|import)\s*\(?\s*['"][^'"]*\.mdx?['"]/u.test(text) ||
      /import \{[^}]*\brender\b[^}]*\} from 'astro:content'/u.test(text) ||
      /from 'astro\/loaders'/u.test(text.replaceAll(/^import type .*$/gmu, '')),
  );
  expect(importing.map(({ path }) => path)).toEqual([]);
  expect(globSync('src/**/*.{md,mdx}')).toEqual([]);
});

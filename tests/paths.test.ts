/** Paths of the project that stand in documents, in messages and in npm scripts: each leads to something. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const NAMED = /(?<![\w./-])(?:src|tests|docs|content|seeds|public)\/[\w./*{},-]*[\w*}/]/gu;
/** Files that name paths; texts of newspapers and what stands for them do not count. */
const FILES = [
  '*.md',
  'docs/**/*.md',
  'package.json',
  '.github/**/*.yml',
  'src/**/*.{ts,astro,css}',
  '*.{ts,mjs,js}',
];
/** Examples of what may come to stand there. */
const EXAMPLES =
  /^(?:content\/(?:registry|zh-CN|en)\/|seeds\/(?:demo|fgdaily|YYYY|\*\.profile\.yaml)|content\/<|src\/(?:thing|x)\.)/u;

test('every path that a document, a message or a script names is there', () => {
  const named = globSync(FILES).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(NAMED)].map(([path]) => ({ file, path })),
  );
  const missing = named.filter(({ path }) => !EXAMPLES.test(path) && globSync(path).length === 0);
  expect(named.length).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

test('every file and folder that ARCHITECTURE.md names from src/ is there', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  const folders = new Set(globSync('src/*/').map((folder) => folder.replaceAll('\\', '/').split('/')[1]));
  const named = [...text.matchAll(/`([a-z\d-]+)((?:\/[a-z\d-]+)+(?:\.ts)?)`/gu)].filter(([, top]) =>
    folders.has(top),
  );
  expect(named.length).toBeGreaterThan(30);
  expect(
    named.map(([, top = '', rest = '']) => top + rest).filter((path) => !existsSync(`src/${path}`)),
  ).toEqual([]);
});

test('every file that ARCHITECTURE.md names after its folder is there', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  const lines = text
    .slice(text.indexOf('## Where in a folder'), text.indexOf('## What must stay true'))
    .split('\n');
  const named = lines.flatMap((line) =>
    [...line.matchAll(/`([a-z\d/-]+)`: (.*?)(?=\. `|$)/gu)].flatMap(([, folder = '', rest = '']) =>
      [...rest.matchAll(/`([\w-]+\.ts)`/gu)].map(([, file = '']) => `src/${folder}/${file}`),
    ),
  );
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

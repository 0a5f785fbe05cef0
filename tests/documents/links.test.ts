/** Links between the project's documents: each leads to a file, and to a heading where it names one. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deadLinks, headingsOf, linksOf } from './markdown.ts';

const DOCUMENTS = globSync(['*.md', '{docs,.github,src,tests,public}/**/*.md'], {
  exclude: ['tests/fixtures/**'],
}).toSorted();

/** Gives a file's text; a folder has none of its own. */
function textOfFile(path: string): string | null {
  if (!existsSync(path)) return null;
  return statSync(path).isFile() ? readFileSync(path, 'utf8') : '';
}

test('the documents are found', () => {
  expect(DOCUMENTS).toEqual(expect.arrayContaining(['README.md', 'README.zh-CN.md', 'docs/hosting.md']));
  expect(DOCUMENTS.flatMap((path) => linksOf(textOfFile(path) ?? '')).length).toBeGreaterThan(40);
});

test.each(DOCUMENTS)('every relative link of %s leads to something', (path) => {
  expect(deadLinks(path, textOfFile)).toEqual([]);
});

describe('a link is dead', () => {
  const files = new Map([
    ['README.md', '# One\n\n## Two words\n\n## Two words\n\n## 版面 `a`, b\n'],
    ['docs/page.png', ''],
  ]);
  const dead = (link: string): string[] =>
    deadLinks('docs/here.md', (path) =>
      path === 'docs/here.md' ? `## Here\n\n[x](${link})\n` : (files.get(path) ?? null),
    );

  test.each(['gone.md', '../docs/README.md', '../README.md#three', '#there', '../README.md#two-words-2'])(
    'where it leads to %s',
    (link) => {
      expect(dead(link)).toEqual([link]);
    },
  );

  test.each([
    ...['page.png', '../README.md', '../README.md#two-words', '../README.md#two-words-1', '#here'],
    ...['../README.md#版面-a-b', 'https://archive.example/gone', 'mailto:editor@archive.example'],
  ])('not where it leads to %s', (link) => {
    expect(dead(link)).toEqual([]);
  });
});

test('headings have the names that GitHub gives them', () => {
  const anchors = headingsOf('# “Two” words: `a`!\n\n## two words a\n').map(({ anchor }) => anchor);
  expect(anchors).toEqual(['two-words-a', 'two-words-a-1']);
});

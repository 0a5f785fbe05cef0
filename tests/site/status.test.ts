/** The page of translations says what `npm run translate -- status --json` says. */
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { paperLanguages } from '../../src/files/papers.ts';
import { readPairs } from '../../src/files/translation-files.ts';
import { translationRows } from '../../src/report/translation-report.ts';
import { elementsWith, findElement, htmlFiles, readTree } from './built-site.ts';

const rows = translationRows(
  readPairs('en', paperLanguages('.')).flatMap(({ source, target }) =>
    source.value ? [{ source: source.value, target: target?.value ?? null }] : [],
  ),
);

describe.each([
  ['status/index.html', (current: number, blocks: number) => `${current}/${blocks}`],
  ['en/status/index.html', (current: number, blocks: number) => `${current}\u{a0}of\u{a0}${blocks}`],
])('%s', (file, ofBlocks) => {
  const tree = readTree(file);

  test('has each document with its state, its paragraphs and the way to it', () => {
    expect(rows.length).toBeGreaterThan(20);
    const shown = elementsWith(tree, 'dataDocument').map((row) => ({
      document: row.properties['dataDocument'],
      status: row.properties['dataStatus'],
      blocks: cellsOf(row)[2],
      path: pathOf(elementsWith(row, 'href')[0]?.properties['href'], file),
    }));
    expect(shown.toSorted(byName)).toEqual(
      rows.toSorted(byName).map(({ document, status, blocks, current }) => ({
        ...{ document, status, blocks: ofBlocks(current, blocks) },
        path: `${file.startsWith('en/') ? 'en/' : ''}${document}/`,
      })),
    );
  });

  test('is led to from the foot of every page of its language', () => {
    const prefix = file.startsWith('en/') ? 'en/' : '';
    const pages = htmlFiles().filter(
      (each) => each.startsWith('en/') === (prefix === 'en/') && each !== '404.html',
    );
    expect(pages.length).toBeGreaterThan(30);
    const without = pages.filter((page) => {
      const footer = findElement(
        readTree(page),
        ({ tagName, properties }) =>
          tagName === 'footer' && [properties['className']].flat().includes('colophon'),
      );
      const links = footer ? elementsWith(footer, 'href') : [];
      return !links.some(({ properties }) => pathOf(properties['href'], page) === `${prefix}status/`);
    });
    expect(without).toEqual([]);
  });
});

test.each([
  ['index.html', '23篇中23篇有英语译文'],
  ['en/index.html', '23 of 23 articles in English'],
])('%s says how many articles of the newest issue are translated', (file, words) => {
  const tree = readTree(file);
  const line = findElement(tree, ({ properties }) => [properties['className']].flat().includes('translated'));
  expect(line && textOf(line).trim()).toBe(words);
});

function cellsOf(row: Element): string[] {
  return row.children.flatMap((cell) => (cell.type === 'element' ? [textOf(cell).trim()] : []));
}

/** Orders documents by their names; the page has them in the order of print. */
function byName(one: { document: unknown }, other: { document: unknown }): number {
  return String(one.document) < String(other.document) ? -1 : 1;
}

/** Gives a link's path from the archive's root. */
function pathOf(href: unknown, page: string): string {
  return new URL(String(href), `http://archive.invalid/${page}`).pathname.slice(1);
}

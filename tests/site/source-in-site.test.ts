/** Nothing of a source is lost on its way to the reader. */
import { readdirSync } from 'node:fs';
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { elementsWith, findElement, readTree } from './built-site.ts';
import { type Document, readDocuments, readLines } from './source-truth.ts';

const documents = readDocuments();

describe.each(documents)('$kind $path', ({ kind, path, lines }) => {
  const tree = readTree(`${path}index.html`);
  const article = findElement(tree, ({ properties }) => properties['dataArchive'] === kind);

  test('shows its source lines as its blocks, in order, character for character', () => {
    expect(blocksOf(article).map(({ text }) => text)).toEqual(lines);
  });

  test('numbers its blocks from p1', () => {
    expect(blocksOf(article).map(({ id }) => id)).toEqual(lines.map((_, index) => `p${index + 1}`));
  });

  test('is named by its permanent id', () => {
    expect(article?.properties['dataId']).toBe(path.replace(/\/$/u, '').replaceAll('/', '-'));
  });

  test('has the same blocks in the English interface, character for character', () => {
    const english = findElement(
      readTree(`en/${path}index.html`),
      ({ properties }) => properties['dataArchive'] === kind,
    );
    expect(blocksOf(english)).toEqual(blocksOf(article));
  });
});

test.each(documents.filter(({ marker }) => marker))(
  '$path keeps the line that opened it',
  ({ path, marker }) => {
    const markers = elementsWith(readTree(`${path}index.html`), 'dataMarker');
    expect(markers.map(({ properties }) => properties['dataMarker'])).toEqual([marker]);
  },
);

const seeds = readdirSync('seeds').filter((file) => file.endsWith('.txt'));

test.each(seeds)(
  'every line of %s that is not blank stands on one page of the site, and no other line',
  (seed) => {
    const shown = documents.filter((document) => document.seed === seed).flatMap(linesShown);
    const received = readLines(seed).map((line) => line.trim());
    expect(shown.toSorted()).toEqual(received.filter((line) => line !== '').toSorted());
  },
);

/** Gives what a document's page shows, as lines of its source: text glued to its marker is one line with it. */
function linesShown({ kind, path, marker, glued }: Document): string[] {
  const tree = readTree(`${path}index.html`);
  const article = findElement(tree, ({ properties }) => properties['dataArchive'] === kind);
  const blocks = blocksOf(article).map(({ text }) => text);
  if (marker === null) return blocks;
  return glued ? [marker + (blocks[0] ?? ''), ...blocks.slice(1)] : [marker, ...blocks];
}

function blocksOf(article: Element | undefined): { id: unknown; text: string }[] {
  if (!article) return [];
  return elementsWith(article, 'dataBlock').map((element) => ({
    // Below its translation a block is the text alone; the translation has its place.
    id: element.properties['id'] ?? element.properties['dataOf'],
    text: textOf(element),
  }));
}

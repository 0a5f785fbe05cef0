/** The glossary has every term once in each language, with the places where it stands; texts lead to it. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Element } from 'hast';
import { expect, test } from 'vitest';
import { readGlossary } from '../../src/files/glossary-file.ts';
import { anchorOfTerm } from '../../src/site/part/glossary.ts';
import type { TermNotes } from '../../src/model/term-note.ts';
import { addressOf, DIST, elementsWith, htmlFiles, readTree, textOf } from './built-site.ts';
import { documentsWith, readDocuments } from './source-truth.ts';

const { terms } = readGlossary();
const documents = readDocuments();
const ROOTS = ['glossary/', 'en/glossary/'] as const;
const letterFiles = (root: string): string[] =>
  htmlFiles().filter((file) => file.startsWith(root) && file !== `${root}index.html`);

function hasClass({ properties }: Element, name: string): boolean {
  return [properties['className']].flat().includes(name);
}

function entriesOf(file: string): Element[] {
  return elementsWith(readTree(file), 'id').filter((element) => hasClass(element, 'entry'));
}

test.each(ROOTS)('%s has each term once, with both names, its pinyin and its gloss', (root) => {
  const entries = letterFiles(root).flatMap(entriesOf);
  const texts = new Map(entries.map((entry) => [String(entry.properties['id']), textOf(entry)]));
  expect(texts.size).toBe(entries.length);
  expect(entries).toHaveLength(terms.length);
  const lacking = terms.filter((term) => {
    const { zh, en, pinyin, gloss } = term;
    const text = texts.get(anchorOfTerm(term)) ?? '';
    const own = root.startsWith('en/') ? gloss.en : gloss.zh;
    return ![zh, en, pinyin, own].every((part) => text.includes(part));
  });
  expect(lacking.map(({ zh }) => zh)).toEqual([]);
});

test.each(ROOTS)('%s leads from each place to a block that has the term', (root) => {
  const textAt = blockReader();
  const places = letterFiles(root).flatMap((file) => placesIn(file));
  expect(places.length).toBeGreaterThan(1000);
  expect(places.filter(({ keyword, target }) => keyword === '' || !textAt(target).includes(keyword))).toEqual(
    [],
  );
});

function placesIn(file: string): { keyword: string; target: URL }[] {
  return entriesOf(file)
    .flatMap((entry) => elementsWith(entry, 'href'))
    .filter((link) => hasClass(link, 'context'))
    .map((link) => ({
      keyword: keywordOf(link),
      target: new URL(String(link.properties['href']), `file:///${addressOf(file)}`),
    }));
}

/** Gives what reads the block at an address, run-in head included; each page is read once. */
function blockReader(): (target: URL) => string {
  const pages = new Map<string, Map<string, string>>();
  return ({ pathname, hash }) => {
    const page = pages.get(pathname) ?? blocksOf(`${pathname.slice(1)}index.html`);
    pages.set(pathname, page);
    return page.get(hash.slice(1)) ?? '';
  };
}

function blocksOf(file: string): Map<string, string> {
  const tree = readTree(file);
  const blocks = [...elementsWith(tree, 'dataBlock'), ...elementsWith(tree, 'dataTranslation')];
  return new Map(
    blocks.flatMap((block) =>
      elementsWith(block, 'id').map(({ properties }): [string, string] => [
        String(properties['id']),
        textOf(block),
      ]),
    ),
  );
}

function keywordOf({ children }: Element): string {
  const bold = children.find((child) => child.type === 'element' && child.tagName === 'b');
  return bold?.type === 'element' ? textOf(bold) : '';
}

test('a term stands in as many documents as the sources say', () => {
  const [tree] = letterFiles('glossary/').filter((file) => file.startsWith('glossary/s/'));
  const entry = entriesOf(tree ?? '').find(({ properties }) => properties['id'] === '室组地');
  const linked = elementsWith(
    entry ?? { type: 'element', tagName: 'p', properties: {}, children: [] },
    'href',
  )
    .filter((link) => hasClass(link, 'context'))
    .map(({ properties }) => new URL(String(properties['href']), 'file:///glossary/s/').pathname.slice(1));
  expect(new Set(linked)).toEqual(new Set(documentsWith(documents, '室组地').map(({ path }) => path)));
});

test('each linked term of a text has a note of its own letter, and stands once in its article', () => {
  let linked = 0;
  for (const { path } of documents)
    for (const file of [`${path}index.html`, `en/${path}index.html`]) {
      const links = elementsWith(readTree(file), 'href').filter((link) => hasClass(link, 'term'));
      const targets = links.map(
        ({ properties }) => new URL(String(properties['href']), `file:///${addressOf(file)}`),
      );
      linked += targets.length;
      expect(new Set(targets.map(({ href }) => href)).size, file).toBe(targets.length);
      for (const { pathname, hash } of targets) {
        const notes = JSON.parse(
          readFileSync(join(DIST, dirname(`${pathname}x`), 'notes.json'), 'utf8'),
        ) as TermNotes;
        expect(notes[decodeURIComponent(hash.slice(1))], hash).toHaveLength(5);
      }
    }
  expect(linked).toBeGreaterThan(200);
});

test('a letter comes in 28 KB, its notes in 8, and the way in in 8', () => {
  const weigh = (file: string): number => brotliCompressSync(readFileSync(join(DIST, file))).length / 1024;
  for (const root of ROOTS) {
    expect(weigh(`${root}index.html`)).toBeLessThan(8);
    for (const file of letterFiles(root)) {
      expect(weigh(file), file).toBeLessThan(28);
      const notes = join(dirname(file), 'notes.json');
      expect(statSync(join(DIST, notes)).size).toBeGreaterThan(2);
      expect(weigh(notes), notes).toBeLessThan(8);
    }
  }
});

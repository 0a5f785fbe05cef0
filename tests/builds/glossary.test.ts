/** An archive with a glossary and no translation: the terms are listed and explained in both languages, over the text as it was received. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { beforeAll, expect, test } from 'vitest';
import { filesWith } from '../built-words.ts';
import { elementsWith } from '../site/built-site.ts';
import { buildTrialArchive } from '../trial-archive.ts';

const LINE = '推行通关新办法。“船等货”的要求有三:一是用好“船等货”。二是报市渔办。三是落实。';
const TEXT = `海滨晚报2021年11月19日01版
渔港新貌
${LINE}
`;
const GLOSSARY = `format: 1
terms:
  - zh: 船等货
    pinyin: chuán děng huò
    en: ships wait for cargo
    kind: initiative
    gloss: { en: A way of clearing cargo., zh: 一种通关办法。 }
    source: ours
  - zh: 市渔办
    pinyin: Shì Yúbàn
    en: Municipal Fisheries Office
    kind: organisation
    gloss: { en: A municipal office., zh: 市属机构。 }
    source: https://example.org/offices
  - zh: 远洋
    pinyin: yuǎnyáng
    en: high seas
    kind: term
    gloss: { en: The open ocean., zh: 远离海岸的海洋。 }
    source: ours
`;
const SITE = 'https://archive.example';

let dist = '';

beforeAll(() => {
  dist = buildTrialArchive('glossary', Buffer.from(TEXT), {
    environment: { SITE },
    files: { 'content/glossary.yaml': GLOSSARY },
  });
}, 600_000);

function read(address: string): Root {
  return rehype().parse(readFileSync(join(dist, address, 'index.html'), 'utf8'));
}

function withClass(tree: Root | Element, name: string): Element[] {
  return elementsWith(tree, 'className').filter(({ properties }) =>
    [properties['className']].flat().includes(name),
  );
}

test('each language lists the terms by its own letters, and leads to the other’s first page', () => {
  for (const [prefix, letters] of [
    ['', ['c', 's']],
    ['en/', ['m', 's']],
  ] as const) {
    const links = elementsWith(read(`${prefix}glossary`), 'href').map(({ properties }) =>
      String(properties['href']),
    );
    for (const letter of letters) {
      expect(links).toContain(`${letter}/`);
      expect(existsSync(join(dist, prefix, 'glossary', letter, 'notes.json'))).toBe(true);
    }
    const [language] = withClass(read(`${prefix}glossary/s`), 'language');
    expect(language?.properties['href']).toBe(prefix === '' ? '../../en/glossary/' : '../../../glossary/');
  }
});

test('the first page is the same in both languages, a letter is not', () => {
  const alternates = (address: string): unknown[] =>
    elementsWith(read(address), 'hrefLang')
      .filter(({ tagName }) => tagName === 'link')
      .map(({ properties }) => properties['href']);
  expect(alternates('glossary')).toContain(`${SITE}/en/glossary/`);
  expect(alternates('glossary/s')).toEqual([]);
});

test('a term says where it stands', () => {
  const [used] = withClass(read('glossary/c'), 'entry');
  expect(used && textOf(used)).toContain('见于1处');
  expect(used && withClass(used, 'context')).toHaveLength(1);
  const source = withClass(read('en/glossary/m'), 'source').flatMap((each) => elementsWith(each, 'href'));
  expect(source.map(({ properties }) => properties['href'])).toEqual(['https://example.org/offices']);
});

test('a term of a text that is not shown is nowhere', () => {
  expect(['远洋', 'high seas', 'The open ocean.'].flatMap((words) => filesWith(dist, words))).toEqual([]);
});

test.each(['', 'en/'])('%s: a text has its first places linked, and is the text', (prefix) => {
  const tree = read(`${prefix}demo/2021-11-19/01-01`);
  const blocks = elementsWith(tree, 'dataBlock').map((block) => textOf(block));
  expect(blocks).toEqual(['渔港新貌', LINE]);
  expect(withClass(tree, 'term').map((link) => textOf(link))).toEqual(['船等货', '市渔办']);
  // The enumeration is set as one, with the link in its second item.
  const items = withClass(tree, 'item');
  expect(items.map((item) => withClass(item, 'term').length)).toEqual([0, 1, 0]);
});

test('every page leads to the glossary', () => {
  for (const address of ['', 'search', 'demo/2021-11-19/01-01']) {
    const links = elementsWith(read(address), 'href').map(({ properties }) => String(properties['href']));
    expect(links.filter((link) => /^(?:\.\.\/)*glossary\/$/u.test(link)).length).toBeGreaterThanOrEqual(2);
  }
});

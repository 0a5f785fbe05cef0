/** An article that goes on on another page: each half leads to the other, the first shows the whole, and it is found once. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blockDigest } from '../../src/archive/block-digest.ts';
import { findCandidates } from '../../src/search/query/find.ts';
import { parseQuery } from '../../src/search/query/query.ts';
import { openIndex, type OpenedIndex } from '../search-client.ts';
import { elementsWith } from '../site/built-site.ts';
import { buildTrialArchive } from '../trial-archive.ts';

const FOLDER = 'tests/fixtures/halves-of-articles-on-other-pages';

/** Both halves in English, but for the last line of the first; the one above it was another when it was translated. */
const LATER =
  '（上接第1版②）游客说，从前这里是一片荒地，如今孩子们有了去处。园方表示，夏天还要延长开放时间，并增设饮水处。';
const TRANSLATIONS = {
  'content/en/demo/2021-11-19/01-03.mdx': inEnglish('01-03', 'The park was opened today.'),
  'content/en/demo/2021-11-19/03-02.mdx': inEnglish('03-02', 'Visitors say that they will be back.', LATER),
};

function inEnglish(slug: string, text: string, source = '公园明天开放。'): string {
  const of = JSON.stringify({ p1: blockDigest('公园开放首日'), p2: blockDigest(source) });
  return `---
format: 1
id: demo-2021-11-19-${slug}
language: en
headline:
  - id: p1
    text: First day of the park
translation: { status: machine, by: a program, date: 2022-03-02, of: ${of} }
---

<Paragraph id="p2">${text}</Paragraph>
`;
}

let dist = '';
let index: OpenedIndex;

beforeAll(async () => {
  dist = buildTrialArchive('halves', readFileSync(join(FOLDER, 'input.txt')), { files: TRANSLATIONS });
  index = await openIndex(join(dist, 'pagefind'));
}, 600_000);
afterAll(() => {
  index.close();
});

function read(slug: string, prefix = ''): Root {
  return rehype().parse(readFileSync(join(dist, prefix, `demo/2021-11-19/${slug}/index.html`), 'utf8'));
}

function textsOf(tree: Root): string[] {
  return elementsWith(tree, 'dataBlock').map((block) => textOf(block));
}

function linksOf(tree: Root): [text: string, href: string][] {
  return elementsWith(tree, 'href')
    .filter(({ tagName }) => tagName === 'a')
    .map((link): [string, string] => [textOf(link).trim(), String(link.properties['href'])]);
}

async function foundBy(words: string): Promise<string[]> {
  const found = await findCandidates(index.archive, { way: 'exact', query: parseQuery(words) });
  return found.map(({ facts: { kind, page } }) => `${kind} ${page}`);
}

test('the whole article is read at the address of its first half, each block with an id of its own', () => {
  const tree = read('01-03');
  expect(textsOf(tree)).toEqual([
    '公园开放首日',
    '本报讯 新公园今天开放,首日接待游客三千人次,园内新栽花木一万两千株。',
    '（下转第3版②）',
    '公园开放首日',
    expect.stringMatching(/^（上接第1版②）游客说/u),
  ]);
  const ids = elementsWith(tree, 'id').map(({ properties }: Element) => String(properties['id']));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('p2-03-02');
  expect(ids).toContain('half-03-02');
});

test('the later half is read in English below the first, each block under the id of its Chinese', () => {
  const tree = read('01-03', 'en');
  expect(
    elementsWith(tree, 'dataTranslation').map((block) => [block.properties['id'], textOf(block)]),
  ).toEqual([
    ['p1', 'First day of the park'],
    ['p2', 'The park was opened today.'],
    ['p1-03-02', 'First day of the park'],
    ['p2-03-02', 'Visitors say that they will be back.'],
  ]);
  expect(textsOf(tree)).toEqual(textsOf(read('01-03')));
  const ids = elementsWith(tree, 'id').map(({ properties }: Element) => String(properties['id']));
  expect(new Set(ids).size).toBe(ids.length);
  expect(textOf(tree)).toContain('English: machine translation, 2 of 2 blocks current');
});

test('the whole issue shows what is translated in English, and the rest as received', () => {
  const tree = rehype().parse(readFileSync(join(dist, 'en/demo/2021-11-19/all/index.html'), 'utf8'));
  const text = textOf(tree);
  expect(text).toContain('Visitors say that they will be back.');
  expect(text).not.toContain('游客说');
  expect(text).toContain('新公园今天开放');
  expect(text).toContain('（下转第3版②）');
  expect(text).toMatch(/English: machine translation, 3 of \d+ blocks current/u);
});

test('each half leads to the other, by its jump line too, in both languages', () => {
  expect(linksOf(read('01-03'))).toEqual(
    expect.arrayContaining([
      ['下转第03版', '#half-03-02'],
      ['（下转第3版②）', '#half-03-02'],
    ]),
  );
  expect(linksOf(read('03-02'))).toEqual(
    expect.arrayContaining([
      ['接第01版', '../01-03/'],
      ['读全文', '../01-03/'],
      ['（上接第1版②）', '../01-03/'],
    ]),
  );
  expect(linksOf(read('03-02', 'en'))).toEqual(
    expect.arrayContaining([
      ['Continued from Page 01', '../01-03/'],
      ['Read the whole article', '../01-03/'],
    ]),
  );
});

test('a half without a headline has the name of the article that it goes on from, marked as continued', () => {
  const tree = read('03-01');
  const title = readFileSync(join(dist, 'demo/2021-11-19/03-01/index.html'), 'utf8');
  expect(title).toContain('<title>渔港新貌迎来八方船（接第01版）');
  expect(textsOf(tree)).toEqual([expect.stringMatching(/^（上接第一版）冷链车/u)]);
  expect(linksOf(read('03'))).toContainEqual(['渔港新貌迎来八方船', '../03-01/']);
  expect(textOf(read('03'))).toContain('接第01版');
});

test('the citation names both pages, on either half', () => {
  for (const slug of ['01-03', '03-02'])
    expect(textOf(read(slug))).toContain(
      '——《公园开放首日》，海滨晚报，2021年11月19日 星期五，第01版、第03版',
    );
});

test('lists and counts name it once', () => {
  const titles = rehype().parse(readFileSync(join(dist, 'titles/index.html'), 'utf8'));
  expect(textOf(titles).split('公园开放首日')).toHaveLength(2);
  expect(textOf(titles)).toContain('3版 · 4篇');
});

test('the search finds it once, in either half, at the first; words across the seam are no phrase', async () => {
  expect(await foundBy('首日接待游客三千人次')).toEqual(['highlight 01']);
  expect(await foundBy('夏天还要延长开放时间')).toEqual(['highlight 01']);
  expect(await foundBy('公园开放首日')).toEqual(['highlight 01']);
  expect(await foundBy('第3版②）公园')).toEqual([]);
});

/** An archive with a translation that is not whole: what is current, what is stale and what lacks says so in its place. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { beforeAll, expect, test } from 'vitest';
import { blockDigest } from '../../src/archive/block-digest.ts';
import { filesWith } from '../built-words.ts';
import { elementsWith, findElement, htmlFiles } from '../site/built-site.ts';
import { buildTrialArchive } from '../trial-archive.ts';

const SITE = 'https://archive.example';
const HEADLINE = '渔港新貌';
const LINES = [
  '全港布设监测设备,出海作业更安全。',
  '码头已经修好,渔船可以按时进港。',
  '企业在船舶抵港之前完成申报。',
] as const;
const TEXT = `海滨晚报2021年11月19日01版
${HEADLINE}
${LINES.join('\n')}
优化通关流程
推行提前申报,让货等船变为船等货。企业在船舶抵港之前完成申报。
`;
const TRANSLATION = `---
format: 1
id: demo-2021-11-19-01-01
language: en
headline:
  - id: p1
    text: A new look for the fishing port
translation:
  status: reviewed
  by: Li Hai
  date: 2022-03-02
  of:
    p1: ${blockDigest(HEADLINE)}
    p2: ${blockDigest(LINES[0])}
    p3: ${blockDigest('码头正在修。')}
---

<ROLE2 id="p2">Monitors stand all over the port, and work at sea is safer.</ROLE2>

<ROLE3 id="p3">The wharf is being repaired.</ROLE3>
`;

let dist = '';

/** The roles are those that the splitter gives. */
const ROLES = { 2: 'Lede', 3: 'Paragraph' } as const;

beforeAll(() => {
  const contents = TRANSLATION.replaceAll('ROLE2', ROLES[2]).replaceAll('ROLE3', ROLES[3]);
  dist = buildTrialArchive('translations', Buffer.from(TEXT), {
    environment: { SITE },
    files: { 'content/en/demo/2021-11-19/01-01.mdx': contents },
  });
}, 600_000);

function read(address: string): Root {
  return rehype().parse(readFileSync(join(dist, address, 'index.html'), 'utf8'));
}

function pairsOf(tree: Root): Element[] {
  return elementsWith(tree, 'dataState');
}

function linksOf(tree: Root, rel: string): unknown[] {
  return elementsWith(tree, 'rel')
    .filter(({ tagName, properties }) => tagName === 'link' && [properties['rel']].flat().includes(rel))
    .map(({ properties }) => [properties['hrefLang'], properties['href']]);
}

const ADDRESS = 'demo/2021-11-19/01-01/';

test('each block of the English page says how it stands to the Chinese', () => {
  const tree = read(`en/${ADDRESS}`);
  const pairs = pairsOf(tree);
  expect(pairs.map(({ properties }) => properties['dataState'])).toEqual(['current', 'stale', 'missing']);
  const notes = pairs.map((pair) =>
    elementsWith(pair, 'className')
      .filter(({ properties }) => [properties['className']].flat().includes('pair-note'))
      .map((note) => textOf(note).trim()),
  );
  expect(notes).toEqual([[], ['The original changed after it was translated'], ['Not translated yet']]);
  const status = elementsWith(tree, 'className').find(({ properties }) =>
    [properties['className']].flat().includes('status'),
  );
  expect(status && textOf(status)).toBe(
    'English: translation reviewed by a person, 2 of 4 blocks current, headings included; the original text is authoritative',
  );
});

test('the Chinese stands on both pages as it was received', () => {
  for (const prefix of ['', 'en/']) {
    const shown = elementsWith(read(prefix + ADDRESS), 'dataBlock').map((block) => textOf(block));
    expect(shown).toEqual([HEADLINE, ...LINES]);
  }
});

test('a page is its own original where some of it is translated, and else points to the Chinese one', () => {
  const translated = read(`en/${ADDRESS}`);
  expect(linksOf(translated, 'canonical')).toEqual([[undefined, `${SITE}/en/${ADDRESS}`]]);
  expect(linksOf(translated, 'alternate').map((link) => JSON.stringify(link))).toEqual(
    expect.arrayContaining([
      JSON.stringify(['zh-CN', `${SITE}/${ADDRESS}`]),
      JSON.stringify(['en', `${SITE}/en/${ADDRESS}`]),
    ]),
  );
  const other = ADDRESS.replace('01-01/', '01-02/');
  const untranslated = read(`en/${other}`);
  expect(linksOf(untranslated, 'canonical')).toEqual([[undefined, `${SITE}/${other}`]]);
  expect(linksOf(untranslated, 'alternate')).toEqual([]);
  const whole = 'demo/2021-11-19/all/';
  expect(linksOf(read(`en/${whole}`), 'canonical')).toEqual([[undefined, `${SITE}/en/${whole}`]]);
  expect(linksOf(read(`en/${whole}`), 'alternate')).toHaveLength(3);
});

test('machines are told of both texts by their addresses, and of the person who reviewed one', () => {
  const source = { '@type': 'NewsArticle', '@id': `${SITE}/${ADDRESS}`, headline: HEADLINE };
  const translation = {
    '@type': 'NewsArticle',
    '@id': `${SITE}/en/${ADDRESS}`,
    url: `${SITE}/en/${ADDRESS}`,
    headline: 'A new look for the fishing port',
    inLanguage: 'en',
    translator: { '@type': 'Person', name: 'Li Hai' },
  };
  expect(articleOf(read(`en/${ADDRESS}`))).toMatchObject({ ...translation, translationOfWork: source });
  expect(articleOf(read(ADDRESS))).toMatchObject({ ...source, workTranslation: translation });
  for (const prefix of ['', 'en/']) {
    const untranslated = articleOf(read(prefix + ADDRESS.replace('01-01/', '01-02/')));
    expect(untranslated).toMatchObject({ headline: '优化通关流程', inLanguage: 'zh-Hans-CN' });
    expect(Object.keys(untranslated)).not.toEqual(expect.arrayContaining(['workTranslation']));
    expect(Object.keys(untranslated)).not.toEqual(expect.arrayContaining(['translationOfWork']));
  }
});

test('the page of translations says of each document how far it is, and home names no article as translated', () => {
  for (const prefix of ['', 'en/']) {
    const states = elementsWith(read(`${prefix}status/`), 'dataStatus').map((row) => [
      row.properties['dataDocument'],
      row.properties['dataStatus'],
    ]);
    expect(states).toEqual([
      ['demo/2021-11-19/01', 'none'],
      ['demo/2021-11-19/01-01', 'stale'],
      ['demo/2021-11-19/01-02', 'none'],
    ]);
    const home = elementsWith(read(prefix), 'className');
    expect(home.filter(({ properties }) => [properties['className']].flat().includes('translated'))).toEqual(
      [],
    );
  }
  const words = elementsWith(read('en/status/'), 'dataStatus').map((row) => textOf(row));
  expect(words[1]).toMatch(/2\u{a0}of\u{a0}4 1 stale, 1 missing$/u);
});

test('an archive without a glossary has no page of one, and no way to it', () => {
  expect(existsSync(join(dist, 'glossary'))).toBe(false);
  for (const file of htmlFiles(dist))
    expect(readFileSync(join(dist, file), 'utf8'), file).not.toMatch(/glossary\/|id="term-note"/u);
});

test('lists name each article in the language in which it has a headline', () => {
  const list = read('en/titles/');
  const titles = elementsWith(list, 'href').map((link) => textOf(link).trim());
  expect(titles).toContain('A new look for the fishing port');
  expect(titles).toContain('优化通关流程');
  const notice = findElement(
    list,
    ({ properties }) =>
      [properties['className']].flat().includes('notice') && properties['hidden'] === undefined,
  );
  expect(notice && textOf(notice)).toMatch(/^Headlines without an English translation/u);
});

function articleOf(tree: Root): Record<string, unknown> {
  const graphs = elementsWith(tree, 'type')
    .filter(({ properties }) => properties['type'] === 'application/ld+json')
    .map((script) => JSON.parse(textOf(script)) as Record<string, unknown>);
  const article = graphs.find((graph) => graph['@type'] === 'NewsArticle');
  if (!article) throw new Error('The page is no article');
  return article;
}

test('words of another text stand on the article’s own pages alone, below their mark', () => {
  const words = 'The wharf is being repaired';
  const addresses = ['demo/2021-11-19/01-01', 'en/demo/2021-11-19/01-01'];
  expect(filesWith(dist, words)).toEqual(addresses.map((address) => join(dist, address, 'index.html')));
  for (const address of addresses) {
    const stale = pairsOf(read(address)).filter(({ properties }) => properties['dataState'] === 'stale');
    expect(stale.map((pair) => textOf(pair).includes(words))).toEqual([true]);
    expect(readFileSync(join(dist, address, 'index.html'), 'utf8').split(words)).toHaveLength(2);
  }
});

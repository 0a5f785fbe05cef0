/** A translated document holds each block in both languages, in the place of the Chinese. */
import { readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { yamlOf } from '../../src/archive/document-file.ts';
import { everyBlock, textOf as readBlocks, type TextBlock } from '../../src/archive/text.ts';
import { FILE_FORMATS } from '../../src/model/format.ts';
import { parseYaml } from '../../src/model/parse-yaml.ts';
import { translationSchema } from '../../src/model/translation.ts';
import { elementsWith, findElement, htmlFiles, readTree } from './built-site.ts';
import { readDocuments } from './source-truth.ts';

const documents = readDocuments();

/** Gives the blocks of a translation as its file has them. */
function translationOf(path: string): TextBlock[] {
  const mdx = readFileSync(`content/en/${path.replace(/\/$/u, '')}.mdx`, 'utf8');
  const { value } = parseYaml(yamlOf(mdx), translationSchema, {
    format: FILE_FORMATS.translation,
    plain: true,
    textOnly: true,
  });
  if (!value) throw new Error(`${path} has no translation`);
  return everyBlock(readBlocks(value, mdx));
}

function articleOf(tree: Root): Element {
  const article = findElement(tree, ({ properties }) => properties['dataArchive'] !== undefined);
  if (!article) throw new Error('There is no document');
  return article;
}

function shown(article: Element, property: string): { id: unknown; text: string }[] {
  return elementsWith(article, property).map((element) => ({
    id: element.properties['id'],
    text: textOf(element),
  }));
}

describe.each(documents)('$path', ({ path, lines }) => {
  const english = readTree(`en/${path}index.html`);
  const chinese = readTree(`${path}index.html`);
  const translation = translationOf(path).map(({ id, text }) => ({ id, text }));

  test('has each block in English under its id, and in Chinese beside it', () => {
    const article = articleOf(english);
    expect(shown(article, 'dataTranslation')).toEqual(translation);
    expect(elementsWith(article, 'dataBlock').map((block) => textOf(block))).toEqual(lines);
    expect(elementsWith(article, 'dataOf').map(({ properties }) => properties['dataOf'])).toEqual(
      translation.map(({ id }) => id),
    );
  });

  test('has each English block on the Chinese page, without an id of its own', () => {
    const article = articleOf(chinese);
    const credits = translation.filter(({ id }) => !isCredit(article, id));
    expect(shown(article, 'dataTranslation')).toEqual(credits.map(({ text }) => ({ id: undefined, text })));
    expect(shown(article, 'dataBlock').map(({ text }) => text)).toEqual(lines);
  });

  test.each([
    ['English', english],
    ['Chinese', chinese],
  ])('has each id once on its %s page', (_, tree) => {
    const ids = elementsWith(tree, 'id').map(({ properties }) => properties['id']);
    expect(ids.length).toBe(new Set(ids).size);
  });

  test('is marked up in the language of each text', () => {
    expect(articleOf(english).properties['lang']).toBe('en');
    expect(articleOf(chinese).properties['lang']).toBe('zh-CN');
    const notes = elementsWith(english, 'dataState').map(({ properties }) => properties['dataState']);
    expect(new Set(notes)).toEqual(new Set(notes.length > 0 ? ['current'] : []));
  });

  test('leads from each view to the others', () => {
    for (const tree of [english, chinese]) {
      const views = elementsWith(tree, 'dataViewLink');
      expect(views.map((link) => textOf(link).trim())).toEqual(
        tree === english ? ['English', 'Parallel', '中文'] : ['English', '对照', '中文'],
      );
      expect(views.filter(({ properties }) => properties['ariaCurrent'] === 'page')).toHaveLength(1);
    }
  });
});

test('lists of the English side name every article in English', () => {
  const han = /\p{Script=Han}/u;
  const list = htmlFiles().filter((file) => /^en\/(?:titles|qdrb\/2021-11-19)\/index\.html$/u.test(file));
  expect(list).toHaveLength(2);
  for (const file of list) {
    const titles = elementsWith(readTree(file), 'href')
      .filter(({ properties }) => /t\d-\d\d\/$/u.test(String(properties['href'])))
      .map((link) => textOf(link).trim());
    expect(titles.length).toBeGreaterThanOrEqual(23);
    expect(titles.filter((title) => han.test(title) || title === '')).toEqual([]);
  }
});

/** The editors' names stand in the foot of a page, in Chinese alone on its Chinese side. */
function isCredit(article: Element, id: string): boolean {
  const block = elementsWith(article, 'id').find(({ properties }) => properties['id'] === id);
  return block?.properties['dataBlock'] === 'credit';
}

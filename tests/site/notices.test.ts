/** A page of the English interface that shows Chinese text says so, and one that is translated says how far. */
import type { Element, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { elementsWith, findElement, htmlFiles, readTree } from './built-site.ts';

const pages = htmlFiles()
  .filter((file) => file.startsWith('en/'))
  .flatMap((file) => {
    const main = findElement(readTree(file), ({ tagName }) => tagName === 'main');
    return main ? [{ file, main }] : [];
  });
const translated = pages.filter(({ main }) => elementsWith(main, 'dataTranslation').length > 0);
const chinese = pages.filter(({ main }) => showsChinese(main));

test('every document of the issue is translated, and no list of it names one in Chinese', () => {
  const lists = ['', 'qdrb/', 'qdrb/2021/', 'qdrb/2021-11-19/', 'titles/'].map(
    (address) => `en/${address}index.html`,
  );
  expect(translated).toHaveLength(27);
  expect(pages.map(({ file }) => file)).toEqual(expect.arrayContaining(lists));
  expect(chinese.filter(({ file }) => lists.includes(file))).toEqual([]);
});

test.each(translated)('$file says how far it is translated, and by whom', ({ main }) => {
  const status = elementsWith(main, 'className').filter((element) => hasClass(element, 'status'));
  expect(status.map(textOf)).toEqual([
    expect.stringMatching(/^English: machine translation, (\d+) of \1 .*original text is authoritative$/u),
  ]);
  expect(noticesOf(main)).toBe('');
});

test('terms are shown in Chinese, and no page of the issue is', () => {
  const files = chinese.map(({ file }) => file);
  expect(files).toContain('en/terms/index.html');
  expect(files.filter((file) => file.startsWith('en/qdrb/'))).toEqual([]);
});

test('the whole issue says how far it is translated, and by whom', () => {
  const whole = pages.find(({ file }) => file === 'en/qdrb/2021-11-19/all/index.html');
  const status = whole
    ? elementsWith(whole.main, 'className').filter((one) => hasClass(one, 'translated'))
    : [];
  expect(status.map(textOf)).toEqual([
    expect.stringMatching(/^English: machine translation, (\d{3}) of \1 .*original text is authoritative$/u),
  ]);
});

test.each(chinese)('$file says that its Chinese text is not translated', ({ main }) => {
  expect(noticesOf(main)).toMatch(/\btranslation\b/u);
});

function noticesOf(main: Element): string {
  return elementsWith(main, 'className')
    .filter((element) => hasClass(element, 'notice') && element.properties['hidden'] === undefined)
    .map(textOf)
    .join('\n');
}

/** Tells whether a headline, a term or a text stands in Chinese without its English. */
function showsChinese(node: Root | RootContent, inherited = ''): boolean {
  if (node.type !== 'element') return false;
  if (['twin', 'twin-line'].some((name) => hasClass(node, name))) return false;
  const own = node.properties['lang'];
  const language = typeof own === 'string' ? own : inherited;
  const isText =
    hasClass(node, 'phrased') || node.properties['dataBlock'] !== undefined || hasClass(node, 'term');
  if (language.startsWith('zh') && isText && textOf(node).trim() !== '') return true;
  return node.children.some((child) => showsChinese(child, language));
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

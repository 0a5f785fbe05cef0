/** A page of the English interface that shows Chinese text says so. */
import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { elementsWith, findElement, htmlFiles, readTree } from './built-site.ts';

const pages = htmlFiles()
  .filter((file) => file.startsWith('en/'))
  .map((file) => ({ file, main: findElement(readTree(file), ({ tagName }) => tagName === 'main') }))
  .filter(({ main }) => main && showsChinese(main));

test('documents and lists of the English interface show Chinese text', () => {
  const files = pages.map(({ file }) => file);
  expect(files).toEqual(
    expect.arrayContaining(
      ['', 'qdrb/', 'qdrb/2021/', 'qdrb/2021-11-19/', 'qdrb/2021-11-19/t1-01/', 'titles/'].map(
        (address) => `en/${address}index.html`,
      ),
    ),
  );
});

test.each(pages)('$file says that its Chinese text is not translated', ({ main }) => {
  const notices = main ? elementsWith(main, 'className').filter(isNotice) : [];
  expect(notices.map(textOf).join('\n')).toMatch(/\btranslation\b/u);
});

function showsChinese(main: Element): boolean {
  return elementsWith(main, 'lang').some(
    (element) => element.properties['lang'] === 'zh-CN' && textOf(element).trim() !== '',
  );
}

function isNotice({ properties }: Element): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes('notice');
}

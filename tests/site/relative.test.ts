/** One build works in any folder of any host: nothing in a page starts from the root of a host. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { DIST, fileAt, htmlFiles, readTree } from './built-site.ts';

/** What a code holds between quotation marks or parentheses: "/pagefind/pagefind.js" */
const ADDRESS_IN_CODE = /["'`(](\/(?!\/)[\w%./-]+)["'`)]/gu;

test.each(htmlFiles())('%s: no attribute holds an address from the root of a host', (file) => {
  const found: string[] = [];
  visit(readTree(file), 'element', ({ tagName, properties }) => {
    for (const [name, value] of Object.entries(properties)) {
      if (addressesIn(String(value)).some(isPublished)) found.push(`<${tagName} ${name}="${String(value)}">`);
    }
  });
  expect(found).toEqual([]);
});

test.each(htmlFiles())('%s: no style and no script holds one', (file) => {
  const html = readFileSync(join(DIST, file), 'utf8');
  const code = [...html.matchAll(/<(style|script)\b[^>]*>(.*?)<\/\1>/gsu)].map(([, , text = '']) => text);
  const addresses = code.flatMap((text) => [...text.matchAll(ADDRESS_IN_CODE)].map(([, path = '']) => path));
  expect(addresses.filter(isPublished)).toEqual([]);
});

test.each(['.nojekyll', 'archive-root.txt', '404.html'])('the archive holds %s', (file) => {
  expect(fileAt(file)).toBe(file);
});

/** Gives the parts of a value that could be such an address; a lone slash among words is one of them. */
function addressesIn(value: string): string[] {
  if (value === '/') return [value];
  return value.split(/[\s,;=]+/u).filter((part) => /^\/[^/]/u.test(part));
}

function isPublished(address: string): boolean {
  return fileAt(address.slice(1).replace(/[?#].*$/su, '')) !== null;
}

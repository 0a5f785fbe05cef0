/** Every page says where its text comes from, and leads to the proof of it. */
import { expect, test } from 'vitest';
import { addressOf, elementsWith, findElement, htmlFiles, readTree, textOf } from './built-site.ts';

const OF_AN_ISSUE = /^(?:en\/)?([a-z]+)\/(\d{4})-(\d{2})-(\d{2})/u;

test.each(htmlFiles())('%s says where its text comes from', (file) => {
  const origin = findElement(readTree(file), ({ properties }) =>
    [properties['className']].flat().includes('origin'),
  );
  if (!origin) throw new Error('The page has no origin');
  const [proof] = elementsWith(origin, 'href').map(({ properties }) => String(properties['href']));
  const target = new URL(proof ?? '', `http://archive.invalid/${file}`);
  const [issue, , year = '', month = '', day = ''] = OF_AN_ISSUE.exec(addressOf(file)) ?? [];
  expect(textOf(origin).trim()).not.toBe('');
  if (!issue) {
    expect(target.pathname + target.hash).toMatch(/\/about\/(?:index\.html)?#sources$/u);
    return;
  }
  expect(target.pathname + target.hash).toMatch(
    new RegExp(`^/${issue}(?:-\\d+)?/(?:index\\.html)?#source$`, 'u'),
  );
  for (const part of [year, Number(month), Number(day)])
    if (!file.startsWith('en/')) expect(textOf(origin)).toContain(String(part));
});

/** A headline of two lines, shown as one, breaks between them where it finds no room. */
import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { keepBoth, openList } from './kept-list.ts';
import { archive, useReader } from './reader.ts';

const open = useReader();
const PHONE = { viewport: { width: 390, height: 844 } };

/** Gives the lines in which a headline is shown. */
async function linesOf(headline: Locator): Promise<string[]> {
  return headline.evaluate((element) => {
    const range = document.createRange();
    const lines = new Map<number, string>();
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode())
      for (let at = 0; at < (text.nodeValue ?? '').length; at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const top = Math.round(range.getBoundingClientRect().top);
        lines.set(top, (lines.get(top) ?? '') + range.toString());
      }
    return [...lines.values()].map((line) => line.trim()).filter((line) => line !== '');
  });
}

const LINES = ['健全干部担当作为激励保护机制', '营造激浊扬清干事创业浓厚氛围'];

test.each([
  ['', 'h2 a'],
  ['en/', '.twin-title'],
])('among the results of /%s', async (prefix, headline) => {
  const page = await open(PHONE);
  await page.goto(`${archive}${prefix}search/?q=${encodeURIComponent('激浊扬清')}`);
  const shown = page.locator(`[data-result] ${headline}`).filter({ hasText: LINES[0] ?? '' });
  await shown.first().waitFor();
  expect(await linesOf(shown.first())).toEqual(LINES);
  await page.context().close();
});

test('in the list of a reader', async () => {
  const page = await open(PHONE);
  await keepBoth(page, '', '移出摘录');
  await openList(page, '');
  expect(await linesOf(page.locator('[data-entries] h3 a').first())).toEqual(LINES);
  await page.context().close();
});

/** What a reader takes along is exact: quotations, and links that lead to the very words. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { choose, longestArticle } from './display-panel.ts';
import { archive, useReader } from './reader.ts';

const open = useReader();
const longest = longestArticle();
const address = archive + longest.path;
const QUOTING: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };

test('a quotation is the text as received, whatever is shown, and its address leads to it', async () => {
  const page = await open(QUOTING);
  await page.goto(address);
  await choose(page, 'characters', 'traditional');
  await page.locator('[lang="zh-CN"]').first().waitFor({ state: 'detached' });
  await page.keyboard.press('Escape');
  const block = page.locator('[data-block="measure"]').first();
  const id = await block.getAttribute('id');
  const received = longest.lines[Number(id?.slice(1)) - 1];
  await block.evaluate((element) => getSelection()?.selectAllChildren(element));
  const short = await block.locator('.run-in-head').getAttribute('id');
  const [passage, source] = (await copied(page)).split('\n');
  expect(passage).toBe(received);
  expect(source).toContain(await page.locator('article').getAttribute('data-title'));
  expect(source?.endsWith(`${address}#${short}.`)).toBe(true);
  await page.context().close();
});

const HAN = /\p{Script=Han}/u;

describe('of a translated article', () => {
  test('English is quoted as English, with by whom it is; what is folded away below it is not', async () => {
    const page = await open(QUOTING);
    await page.goto(`${archive}en/${longest.path}`);
    const [first, second] = await page
      .locator('.text [data-translation]')
      .evaluateAll((blocks) => blocks.slice(0, 2).map((block) => block.textContent.trim()));
    await page.evaluate(() => {
      const [start, end] = document.querySelectorAll('.text [data-translation]');
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    });
    const [passage, next, source] = (await copied(page)).split('\n');
    expect([passage, next]).toEqual([first, second]);
    expect(source).toMatch(/^Qingdao Daily\. “[^”]+” Machine translation of “/u);
    const id = await page.locator('.text [data-translation]').first().getAttribute('id');
    expect(source?.endsWith(`${archive}en/${longest.path}#${id}.`)).toBe(true);
    await page.context().close();
  });

  test('Chinese that stands beside it is quoted as received, by an address that shows both', async () => {
    const page = await open(QUOTING);
    await page.goto(`${archive}en/${longest.path}?view=parallel`);
    await page
      .locator('[data-block="measure"]')
      .first()
      .evaluate((block) => getSelection()?.selectAllChildren(block));
    const [passage, source, link] = (await copied(page)).split('\n');
    expect(longest.lines).toContain(passage);
    expect(source).not.toContain('translation');
    expect(link).toBe(`${archive}en/${longest.path}?view=parallel#m1`);
    await page.context().close();
  });

  test('a selection through both is of the text in which it begins', async () => {
    const page = await open({ ...QUOTING, viewport: { width: 1400, height: 900 } });
    await page.goto(`${archive}${longest.path}?view=parallel`);
    await page.evaluate(() => {
      const [start, end] = document.querySelectorAll('.text [data-translation]');
      if (start && end) getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
    });
    const [passage, , source, link] = (await copied(page)).split('\n');
    expect(passage).not.toMatch(HAN);
    expect(source).toMatch(/（英语译文：机器翻译；以原文为准）$/u);
    expect(link?.startsWith(`${archive}${longest.path}?view=parallel#p`)).toBe(true);
    await page.context().close();
  });
});

test('the address of a quotation leads to the very words, wherever they break a word off', async () => {
  const page = await open(QUOTING);
  await page.goto(address);
  const last = page.locator('[data-block="measure"]').last();
  for (const [start, end] of [
    [3, 9],
    [5, 90],
    [6, 91],
  ] as const) {
    await last.evaluate(
      (block, { start, end }) => {
        const text = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        while (text.nextNode() && (text.currentNode as Text).length < end);
        getSelection()?.setBaseAndExtent(text.currentNode, start, text.currentNode, end);
      },
      { start, end },
    );
    const follower = await followTheWords(page);
    await follower.waitForFunction(() => scrollY > 0);
    await follower.close();
  }
  await page.context().close();
});

test('the address of a headline leads to the headline itself, not to its name above', async () => {
  const page = await open({ ...QUOTING, viewport: { width: 1280, height: 240 } });
  await page.goto(address);
  await page.locator('h1').evaluate((headline) => getSelection()?.selectAllChildren(headline));
  const follower = await followTheWords(page);
  // It stands lower on the page than this window is high.
  await follower.waitForFunction(
    () => (document.querySelector('h1')?.getBoundingClientRect().bottom ?? Infinity) <= innerHeight,
  );
  await page.context().close();
});

test('the sign beside a measure copies its link', async () => {
  const page = await open(QUOTING);
  await page.goto(address);
  await page.locator('.measure .permalink').first().click();
  await page.waitForFunction(() => document.querySelector('[data-quote-status]')?.textContent !== '');
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(`${address}#m1`);
  expect(new URL(page.url()).hash).toBe('#m1');
  await page.context().close();
});

test('what was searched on the way to a page is no part of the link that is copied there', async () => {
  const page = await open(QUOTING);
  await page.goto(`${address}?q=${encodeURIComponent('改革')}`);
  await page.locator('.measure .permalink').first().click();
  await page.waitForFunction(() => document.querySelector('[data-quote-status]')?.textContent !== '');
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toBe(`${address}#m1`);
  await page.context().close();
});

/** Gives what is copied of a selection. */
async function copied(page: Page, act = 'cite'): Promise<string> {
  await page.locator(`[data-act="${act}"]`).click();
  await page.waitForFunction(() => document.querySelector('[data-quote-status]')?.textContent !== '');
  return page.evaluate(async () => navigator.clipboard.readText());
}

/** Copies what is selected, and opens the address: without the block's name only the words can lead down the page. */
async function followTheWords(page: Page): Promise<Page> {
  await copied(page, 'link');
  await page.locator('[data-act="exact"]').click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes(':~:'));
  const link = await page.evaluate(async () => navigator.clipboard.readText());
  const words = link.replace(/#[^:]*:~:/u, '#:~:');
  const follower = await page.context().newPage();
  const size = page.viewportSize();
  if (size) await follower.setViewportSize(size);
  await follower.goto(words);
  return follower;
}

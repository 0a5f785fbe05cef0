/** On a phone the contents, the display, the search and the other language are one bar at the bottom. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, templateFiles } from '../site/built-site.ts';
import { readDocuments } from '../site/source-truth.ts';
import { archive, useReader } from './reader.ts';

const open = useReader();
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const longest = readDocuments()
  .filter(({ kind }) => kind === 'highlight')
  .toSorted((one, other) => other.lines.join('').length - one.lines.join('').length)[0];
if (!longest) throw new Error('The archive has no highlight');
const article = archive + longest.path;

interface Target {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  readonly bottom: number;
}

/** Gives the targets of the bar that can be seen, from the left. */
async function barOf(page: Page): Promise<Target[]> {
  return page
    .locator('.bar .language, .bar .sought a, .display > summary, .fold > summary')
    .evaluateAll((all) =>
      all
        .filter((target) => target.checkVisibility())
        .map((target) => ({ text: target.textContent.trim(), box: target.getBoundingClientRect() }))
        .toSorted((one, other) => one.box.left - other.box.left)
        .map(({ text, box }) => ({ text, width: box.width, height: box.height, bottom: box.bottom })),
    );
}

/** Scrolls and waits until the bar is where it will stay. */
async function scrollPage(page: Page, top: number): Promise<void> {
  await page.evaluate((top) => {
    scrollTo({ top, behavior: 'instant' });
  }, top);
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map(async ({ finished }) => finished));
  });
}

test.each(templateFiles().map(addressOf))(
  '/%s: its bar stands at the bottom, in targets of 44 pixels',
  async (address) => {
    const page = await open(PHONE);
    await page.goto(archive + address);
    const bar = await barOf(page);
    expect(bar.length).toBeGreaterThan(0);
    for (const { bottom, width, height } of bar) {
      expect(Math.round(bottom)).toBe(844);
      expect(height).toBeGreaterThanOrEqual(44);
      expect(width).toBeGreaterThanOrEqual(44);
    }
    await page.context().close();
  },
);

test('it leaves while the page is scrolled down, and is back when it is scrolled up', async () => {
  const page = await open(PHONE);
  await page.goto(article);
  await scrollPage(page, 800);
  for (const { bottom, height } of await barOf(page)) expect(bottom - height).toBeGreaterThanOrEqual(844);
  await scrollPage(page, 700);
  for (const { bottom } of await barOf(page)) expect(Math.round(bottom)).toBe(844);
  await scrollPage(page, 900);
  await page.locator('.display > summary').focus();
  await scrollPage(page, 950);
  for (const { bottom } of await barOf(page)) expect(Math.round(bottom)).toBe(844);
  await page.context().close();
});

test('where the system asks for less motion it stays', async () => {
  const page = await open({ ...PHONE, reducedMotion: 'reduce' });
  await page.goto(article);
  await scrollPage(page, 800);
  for (const { bottom } of await barOf(page)) expect(Math.round(bottom)).toBe(844);
  await page.context().close();
});

test('the contents open above it, lead to a measure, and are out of its way', async () => {
  const page = await open(PHONE);
  await page.goto(article);
  await page.locator('.fold > summary').tap();
  const link = page.locator('.contents .measures a').last();
  const id = new URL((await link.getAttribute('href')) ?? '', page.url()).hash;
  await link.tap();
  expect(await link.isVisible()).toBe(false);
  expect(new URL(page.url()).hash).toBe(id);
  await page.locator('.fold > summary').focus();
  await page.keyboard.press('Enter');
  expect(await link.isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await link.isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await page.context().close();
});

test('without a script it stays, and opens the contents', async () => {
  const page = await open({ ...PHONE, javaScriptEnabled: false });
  await page.goto(article);
  expect((await barOf(page)).length).toBe(3);
  await page.locator('.fold > summary').tap();
  expect(await page.locator('.contents .measures a').first().isVisible()).toBe(true);
  await page.context().close();
});

test('on a desk the contents are open beside the text', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto(article);
  expect(await page.locator('.fold > summary').isVisible()).toBe(false);
  await page.locator('.contents .measures a').first().click();
  expect(await page.locator('.contents .measures a').first().isVisible()).toBe(true);
  await page.context().close();
});

test('without a script nothing stands where the display would, and the rest fills the bar', async () => {
  const page = await open({ ...PHONE, javaScriptEnabled: false });
  await page.goto(article);
  const bar = await barOf(page);
  expect(bar.length).toBe(3);
  expect(Math.round(bar.reduce((sum, { width }) => sum + width, 0))).toBe(390);
  await page.context().close();
});

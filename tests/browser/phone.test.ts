/** On a phone the contents, the display, the search, the other language and the ways back and on are one bar at the bottom. */
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
  const ends = await page.evaluate(() =>
    [':root [aria-keyshortcuts=ArrowLeft]::after', ':root [aria-keyshortcuts=ArrowRight]::before'].map(
      (end) => {
        const [, link = '', sign = ''] = /^(.*)(::.*)$/u.exec(end) ?? [];
        const way = document.querySelector(link);
        return way ? Number.parseFloat(getComputedStyle(way, sign).width) : 0;
      },
    ),
  );
  expect(Math.min(...ends)).toBeGreaterThanOrEqual(44);
  const whole = [...bar.map(({ width }) => width), ...ends];
  expect(Math.round(whole.reduce((sum, width) => sum + width, 0))).toBe(390);
  await page.context().close();
});

const middle = readDocuments().filter(({ kind }) => kind === 'highlight')[1];
const newspaperPage = readDocuments().filter(({ kind }) => kind === 'page')[1];
if (!middle || !newspaperPage) throw new Error('The archive has no article and page between others');
const TURNED = [middle.path, newspaperPage.path].flatMap((path) => [path, `en/${path}`]);

test.each(TURNED)('/%s: its bar is one row of whole words, on phones of any width', async (address) => {
  const page = await open(PHONE);
  await page.goto(archive + address);
  for (const width of [360, 390, 430]) {
    await page.setViewportSize({ width, height: 844 });
    const words = await page
      .locator('.bar .language, .bar .sought a, .display > summary, .fold > summary')
      .evaluateAll((all) =>
        all.map((target) => {
          const range = document.createRange();
          range.selectNodeContents(target);
          const shown = [...range.getClientRects()].filter((box) => box.width > 1);
          const { left, right } = target.getBoundingClientRect();
          const rows = new Set(shown.map(({ top }) => Math.round(top)));
          const isWhole = shown.every((box) => box.left >= left && box.right <= right);
          return { rows: rows.size, isWhole };
        }),
      );
    expect(words).toEqual(Array.from({ length: 4 }, () => ({ rows: 1, isWhole: true })));
  }
  await page.context().close();
});

test.each(TURNED)('/%s: the ends of its bar lead back and on', async (address) => {
  const page = await open(PHONE);
  for (const [key, x] of [
    ['ArrowLeft', 22],
    ['ArrowRight', 368],
  ] as const) {
    await page.goto(archive + address);
    const way = page.locator(`[aria-keyshortcuts='${key}']`);
    const { href } = await way.evaluate((link: HTMLAnchorElement) => ({ href: link.href }));
    await page.touchscreen.tap(x, 822);
    await page.waitForURL(href);
  }
  await page.context().close();
});

test('where nothing comes before, its words fill the bar to that end', async () => {
  const page = await open(PHONE);
  const first = readDocuments().find(({ kind }) => kind === 'highlight');
  await page.goto(archive + (first?.path ?? ''));
  const left = await page.locator('.bar .language').evaluate((link) => link.getBoundingClientRect().left);
  expect(left).toBe(0);
  await page.context().close();
});

test('the contents of a newspaper page lead to its articles; a desk has them on its sheet', async () => {
  const page = await open(PHONE);
  await page.goto(archive + newspaperPage.path);
  await page.locator('.fold > summary').tap();
  const link = page.locator('.contents a').first();
  const { href } = await link.evaluate((way: HTMLAnchorElement) => ({ href: way.href }));
  await link.tap();
  await page.waitForURL(href);
  await page.context().close();
  const desk = await open({ viewport: { width: 1280, height: 900 } });
  await desk.goto(archive + newspaperPage.path);
  expect(await desk.locator('.fold').isVisible()).toBe(false);
  await desk.context().close();
});

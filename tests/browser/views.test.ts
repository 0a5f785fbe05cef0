/** English, both or Chinese: a reader changes the view without losing the place, and finds it again on the next article. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();
const ARTICLE = 'qdrb/2021-11-19/t1-03/';
const NEXT = 'qdrb/2021-11-19/t1-04/';
const WIDE = { viewport: { width: 1280, height: 900 } };

async function choose(page: Page, view: string): Promise<void> {
  await page.locator('.views a', { hasText: view }).click();
}

/** Gives how far a block stands from the top of the window. */
async function topOf(page: Page, id: string): Promise<number> {
  return page.locator(`#${id}`).evaluate((block) => block.getBoundingClientRect().top);
}

async function isParallel(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.dataset['view'] === 'parallel');
}

describe('the parallel view', () => {
  test('opens by a click, says so in its address and is remembered', async () => {
    const page = await open(WIDE);
    const trouble = recordTrouble(page);
    await page.goto(`${archive}en/${ARTICLE}`);
    const chinese = page.locator('.pair [data-block]').first();
    expect(await chinese.isVisible()).toBe(false);
    await choose(page, 'Parallel');
    expect(await chinese.isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('?view=parallel');
    expect(await page.locator('.views [aria-current]').textContent()).toContain('Parallel');
    await page.goto(`${archive}en/${NEXT}`);
    expect(await isParallel(page)).toBe(true);
    expect(await page.locator('.pair [data-block]').first().isVisible()).toBe(true);
    await choose(page, 'English');
    expect(new URL(page.url()).search).toBe('');
    await page.goto(`${archive}en/${ARTICLE}`);
    expect(await isParallel(page)).toBe(false);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('opens by its address, from the Chinese side too, and its address opens one text again', async () => {
    const page = await open(WIDE);
    await page.goto(`${archive}${ARTICLE}?view=parallel`);
    const english = page.locator('.pair [data-translation]').first();
    expect(await english.isVisible()).toBe(true);
    await page.goto(`${archive}${ARTICLE}?view=single`);
    expect(await english.isVisible()).toBe(false);
    await choose(page, '对照');
    expect(await english.isVisible()).toBe(true);
    await choose(page, '中文');
    expect(await english.isVisible()).toBe(false);
    await page.context().close();
  });

  test('has each block beside its own, English on the left, tops aligned', async () => {
    for (const prefix of ['', 'en/']) {
      const page = await open(WIDE);
      await page.goto(`${archive}${prefix}${ARTICLE}?view=parallel`);
      const places = await page.locator('.pair').evaluateAll((pairs) =>
        pairs.map((pair) => {
          const [english, chinese] = ['[data-translation]', '[data-block]'].map((part) =>
            pair.querySelector(part)?.getBoundingClientRect(),
          );
          return {
            beside: (english?.right ?? 0) <= (chinese?.left ?? 0),
            off: Math.abs((english?.top ?? 0) - (chinese?.top ?? 999)),
          };
        }),
      );
      expect(places.length).toBeGreaterThan(3);
      expect(places.filter(({ beside, off }) => !beside || off > 8)).toEqual([]);
      await page.context().close();
    }
  });

  test('keeps the block that is read where it is', async () => {
    const page = await open({ ...WIDE, reducedMotion: 'reduce' });
    await page.goto(`${archive}en/${ARTICLE}#p5`);
    const before = await topOf(page, 'p5');
    // The switch is above the window: it is asked by the keyboard's own event.
    await page.locator('[data-view-link="parallel"]').dispatchEvent('click');
    expect(Math.abs((await topOf(page, 'p5')) - before)).toBeLessThan(40);
    await page.waitForURL(/#m2$/u);
    await page.context().close();
  });
});

test('a page opened at a block shows it at once, without scrolling there', async () => {
  const page = await open(WIDE);
  await page.goto(`${archive}en/${ARTICLE}#p5`);
  const behaviour = await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior);
  expect(behaviour).toBe('auto');
  expect(Math.abs(await topOf(page, 'p5'))).toBeLessThan(200);
  await page.context().close();
});

test('the link to the other language leads to the block that is read', async () => {
  const page = await open(WIDE);
  await page.goto(`${archive}en/${ARTICLE}#p5`);
  await page.locator('.views a[hreflang="zh-CN"]').dispatchEvent('click');
  await page.waitForURL(`**/${ARTICLE}?view=single#m2`);
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await page.context().close();
});

test('the Chinese page says of the English beside it who made it, and how much', async () => {
  const page = await open(WIDE);
  await page.goto(`${archive}${ARTICLE}`);
  const status = page.locator('.views .status');
  expect(await status.isVisible()).toBe(false);
  await choose(page, '对照');
  expect(await status.isVisible()).toBe(true);
  expect(await status.textContent()).toMatch(
    /^英语译文：机器翻译，(\d+) 段（含标题）中 \1 段与原文相符；以原文为准$/u,
  );
  await page.context().close();
});

test('without scripts both texts are reachable from either side', async () => {
  const page = await open({ javaScriptEnabled: false, ...WIDE });
  await page.goto(`${archive}en/${ARTICLE}`);
  expect(await page.locator('.views .scripted').isVisible()).toBe(false);
  const original = page.locator('details.twin').first();
  expect(await original.locator('[data-block]').isVisible()).toBe(false);
  await original.locator('summary').click();
  expect(await original.locator('[data-block]').isVisible()).toBe(true);
  await page.locator('.views a[hreflang="zh-CN"]').click();
  expect(new URL(page.url()).pathname.endsWith(`/${ARTICLE}`)).toBe(true);
  await page.locator('.views a[hreflang="en"]').first().click();
  expect(await page.locator('h1').getAttribute('lang')).toBe('en');
  await page.context().close();
});

test('a phone opens the original below each block, by a finger', async () => {
  const page = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.goto(`${archive}en/${ARTICLE}`);
  const original = page.locator('details.twin').first();
  const box = await original.locator('summary').boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  await original.locator('summary').tap();
  expect(await original.locator('[data-block]').isVisible()).toBe(true);
  await page.context().close();
});

test('a hit in the Chinese text of an English page is opened and marked', async () => {
  const page = await open(WIDE);
  await page.goto(`${archive}en/${ARTICLE}?q=${encodeURIComponent('精准滴灌')}#p5`);
  await page.locator('[data-marks]').waitFor();
  expect(await page.locator('details.twin[open] [data-block]').first().isVisible()).toBe(true);
  const marked = await page.evaluate(() => [...(CSS.highlights.get('search-hit') ?? [])].map(String).length);
  expect(marked).toBeGreaterThan(0);
  await page.context().close();
});

describe.each([320, 390, 768, 1280])('at %i pixels', (width) => {
  test.each([
    `en/${ARTICLE}`,
    `en/${ARTICLE}?view=parallel`,
    `${ARTICLE}?view=parallel`,
    'en/qdrb/2021-11-19/t2-02/?view=parallel',
    'en/qdrb/2021-11-19/t1/?view=parallel',
    'en/titles/',
  ])('/%s does not overflow, and nothing lies on anything', async (address) => {
    const page = await open({ viewport: { width, height: 900 } });
    await page.goto(archive + address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    const laid = await page
      .locator(
        '.views nav, .views .status, .article-head .block, .article-head .twin-line, .pair [data-block], .pair [data-translation]',
      )
      .evaluateAll((parts) =>
        parts
          .filter((part) => part.checkVisibility())
          .map((part) => part.getBoundingClientRect())
          .filter(({ width: own, height }) => own > 0 && height > 0)
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      );
    const overlapping = laid.filter((one, index) =>
      laid
        .slice(index + 1)
        .some(
          (other) =>
            one.left < other.right - 1 &&
            other.left < one.right - 1 &&
            one.top < other.bottom - 1 &&
            other.top < one.bottom - 1,
        ),
    );
    expect(overlapping).toEqual([]);
    await page.context().close();
  });
});

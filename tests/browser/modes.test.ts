/** What a reader's system asks for is given: much larger text, its own colours, less motion. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, templateFiles } from '../site/built-site.ts';
import { archive, useReader } from './reader.ts';

const open = useReader();
const templates = templateFiles().map(addressOf);
const PAGE = 'qdrb/2021-11-19/t1/';
const HIGHLIGHT = 'qdrb/2021-11-19/t1-03/';

test.each([...templates, 'search/?q=国有企业'])(
  '/%s is read at 400 % without scrolling to the side',
  async (address) => {
    // A desk of 1280 by 1024 pixels, enlarged four times.
    const page = await open({ viewport: { width: 320, height: 256 } });
    await page.goto(archive + address);
    if (address.includes('?q=')) await page.waitForSelector('[data-search-status=done]');
    const wide = await page.evaluate(() => ({
      page: document.documentElement.scrollWidth,
      parts: [...document.querySelectorAll('main *')]
        .filter((part) => /auto|scroll/u.test(getComputedStyle(part).overflowX))
        .filter((part) => part.scrollWidth > part.clientWidth)
        .map((part) => part.outerHTML.slice(0, 100)),
    }));
    expect(wide.page).toBeLessThanOrEqual(320);
    expect(wide.parts).toEqual([]);
    await page.context().close();
  },
);

/** Gives what an element looks like, as far as it tells it from another of its kind. */
async function looksOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { backgroundColor, color, textDecorationLine, outlineStyle, fontWeight } =
        getComputedStyle(element);
      return [backgroundColor, color, textDecorationLine, outlineStyle, fontWeight].join(' ');
    });
}

test('in the colours of the system the current page, article and place still tell', async () => {
  const page = await open({ forcedColors: 'active', viewport: { width: 1280, height: 900 } });
  await page.goto(`${archive}${HIGHLIGHT}#p3`);
  for (const [current, other] of [
    ['.leaf[aria-current]', '.leaf:not([aria-current])'],
    ['.contents a[aria-current]', '.contents a:not([aria-current])'],
    ['[data-block]:target', '[data-block]:not(:target)'],
  ] as const)
    expect(await looksOf(page, current), current).not.toBe(await looksOf(page, other));
  await page.goto(`${archive}${HIGHLIGHT}?view=single#p5`);
  await page.waitForURL(/#m2$/u);
  expect(await looksOf(page, '.run-in-head:target')).not.toBe(
    await looksOf(page, '.run-in-head:not(:target)'),
  );
  await page.goto(`${archive}titles/`);
  expect(await looksOf(page, '.bar ul [aria-current]')).not.toBe(
    await looksOf(page, '.bar ul a:not([aria-current])'),
  );
  await page.context().close();
});

test('in the colours of the system what was searched is marked', async () => {
  const page = await open({ forcedColors: 'active' });
  await page.goto(`${archive}search/?q=国有企业`);
  await page.waitForSelector('[data-search-status=done] mark');
  expect(await looksOf(page, '[data-search] mark')).not.toBe(
    await looksOf(page, '[data-search] p:has(mark)'),
  );
  await page.context().close();
});

test('in the colours of the system occurrences on a page are marked, and the current one otherwise', async () => {
  const page = await open({ forcedColors: 'active' });
  await page.goto(`${archive}${HIGHLIGHT}?q=改革`);
  await page.locator('[data-place]', { hasText: '改革' }).waitFor();
  const looks = await page
    .locator('[data-block]')
    .first()
    .evaluate((block) =>
      ['', '::highlight(search-hit)', '::highlight(search-current)'].map((part) => {
        const { backgroundColor, color, textDecorationLine } = getComputedStyle(block, part || null);
        return { colours: `${backgroundColor} ${color}`, line: textDecorationLine };
      }),
    );
  const [text, hit, current] = looks;
  expect(hit?.colours).not.toBe(text?.colours);
  expect(current?.colours).not.toBe(text?.colours);
  expect(current?.line).not.toBe(hit?.line);
  await page.context().close();
});

test('where the system asks for less motion nothing moves', async () => {
  for (const [reducedMotion, scrolling] of [
    ['reduce', 'auto'],
    ['no-preference', 'smooth'],
  ] as const) {
    const page = await open({ reducedMotion, viewport: { width: 390, height: 844 } });
    await page.goto(archive + PAGE);
    // Whoever goes on within a page has the focus in it.
    await page.keyboard.press('Tab');
    const moving = await page.evaluate(() => ({
      scrolling: getComputedStyle(document.documentElement).scrollBehavior,
      turning: [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules])
        .some(function crosses(rule): boolean {
          if (rule instanceof CSSMediaRule)
            return matchMedia(rule.conditionText).matches && [...rule.cssRules].some(crosses);
          return rule.cssText.startsWith('@view-transition');
        }),
      sliding: [...document.querySelectorAll('*')].some((element) =>
        getComputedStyle(element)
          .transitionDuration.split(', ')
          .some((duration) => Number.parseFloat(duration) > 0),
      ),
    }));
    const isAllowed = reducedMotion === 'no-preference';
    expect(moving).toEqual({ scrolling, turning: isAllowed, sliding: isAllowed });
    await page.context().close();
  }
});

test('what is set before the first paint is set by one script of 600 bytes at most', async () => {
  const page = await open();
  for (const address of templates) {
    await page.goto(archive + address);
    const scripts = await page
      .locator('head script:not([src]):not([type])')
      .evaluateAll((all) => all.map((script) => new TextEncoder().encode(script.textContent).length));
    expect(scripts.length, address).toBe(1);
    expect(scripts[0]).toBeLessThanOrEqual(600);
  }
  await page.context().close();
});

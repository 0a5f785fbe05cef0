/** Beyond the last hit of an article lies the next one that the search found. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();

/** Searches; gives the addresses of what is found, without what is asked there. */
async function search(page: Page, query: string): Promise<string[]> {
  await page.goto(`${archive}${query}`);
  await page.locator('[data-search-status="done"]').waitFor();
  return page
    .locator('[data-result] h2 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** Goes on until the page is another. */
async function leave(page: Page, way: string): Promise<void> {
  const { pathname } = new URL(page.url());
  for (let presses = 0; presses < 100; presses += 1) {
    const button = page.locator(way);
    const isEnd = (await button.textContent()) === (await button.getAttribute('data-end'));
    await button.click();
    if (!isEnd) continue;
    await page.waitForURL((url) => url.pathname !== pathname);
    await page.locator('[data-marks]').waitFor();
    return;
  }
}

test.each(['search/?q=巡察', 'search/?q=劳模&sort=print&kind=highlight', 'en/search/?q=tolerance'])(
  '/%s: its hits are gone through, article after article, and back',
  async (query) => {
    const page = await open();
    const trouble = recordTrouble(page);
    const [first, second] = await search(page, query);
    await page.locator('[data-result] h2 a').first().click();
    await page.locator('[data-marks]').waitFor();
    expect(new URL(page.url()).pathname).toBe(first);
    await leave(page, '[data-next]');
    expect(new URL(page.url()).pathname).toBe(second);
    expect(await page.evaluate(() => CSS.highlights.get('search-hit')?.size)).toBeGreaterThan(0);
    await leave(page, '[data-previous]');
    expect(new URL(page.url()).pathname).toBe(first);
    await page.locator('[data-back]').click();
    await page.waitForURL((url) => url.pathname.endsWith('/search/'));
    expect(decodeURIComponent(page.url())).toBe(`${archive}${query}`);
    expect(trouble).toEqual([]);
    await page.context().close();
  },
);

test('after the last of what was found the bar says so, and begins again', async () => {
  const page = await open();
  const found = await search(page, 'search/?q=容错纠错&sort=print');
  await page.locator('[data-result] h2 a').last().click();
  await page.locator('[data-marks]').waitFor();
  const next = page.locator('[data-next]');
  while ((await next.textContent()) !== '下一篇') await next.click();
  await next.click();
  await page.locator('[data-place]', { hasText: '后面没有命中的文章了' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(found.at(-1));
  await next.click();
  expect(await page.locator('[data-place]').textContent()).toMatch(/^第1\//u);
  await page.context().close();
});

test.each(['', 'en/'])('/%s: on a phone the bar is one row', async (root) => {
  for (const width of [360, 390]) {
    const page = await open({ viewport: { width, height: 844 }, hasTouch: true, isMobile: true });
    await page.goto(`${archive}${root}qdrb/2021-11-19/t1-04/?q=容错纠错`);
    await page.locator('[data-marks]').waitFor();
    const [bar, ...parts] = await page
      .locator('[data-marks], [data-marks] > *')
      .evaluateAll((all) => all.map((part) => part.getBoundingClientRect().toJSON() as DOMRect));
    for (const { top, bottom, left, right } of parts) {
      expect(Math.abs(top + bottom - (bar?.top ?? 0) - (bar?.bottom ?? 0))).toBeLessThan(4);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(width);
    }
    await page.context().close();
  }
});

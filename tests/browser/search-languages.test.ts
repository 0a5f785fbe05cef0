/** Search in either language from either interface; switching the language keeps what is asked. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();
const PREFIXES = ['', 'en/'];

/** What is typed, how it is found, and measures that it stands in. */
const QUERIES = [
  ['tolerance', 'translation', ['t1-04/#m1', 't1-04/#m2', 't1-04/#m3']],
  ['Laoshan District', 'translation', ['t1-01/#m3', 't1-05/#m3']],
  ['business environment', 'translation', ['t2-04/#m1', 't2-04/#m3', 't2-01/#m3', 't2-02/#m2', 't2-02/#m6']],
  ['rongcuo', 'pinyin', ['t1-04/#m1', 't1-04/#m2', 't1-04/#m3']],
  ['容错纠错', 'literal', ['t1-04/#m1', 't1-04/#m2', 't1-04/#m3']],
] as const;

const done = async (page: Page): Promise<void> => {
  await page.locator('[data-search-status="done"]').waitFor();
};

describe.each(PREFIXES)('from the interface at /%s', (prefix) => {
  test.each(QUERIES)(
    '%s is found as %s, in its measures, and each line is beside its other language',
    async (query, match, places) => {
      const page = await open();
      const trouble = recordTrouble(page);
      await page.goto(`${archive}${prefix}search/`);
      await page.locator('input[name=q]').pressSequentially(query);
      await page.locator('input[name=q]').press('Enter');
      await done(page);
      for (const place of places) {
        const [document = '', anchor = ''] = place.split('/');
        const link = page.locator(`[data-result] a[href*="/${document}/"][href$="${anchor}"]`);
        const result = page.locator('[data-result]', { has: link });
        expect([place, await result.getAttribute('data-match')]).toEqual([place, match]);
        expect(await result.locator('[data-match-word]').count()).toBe(match === 'literal' ? 0 : 1);
        const line = result.locator('li', { has: link });
        expect(await line.locator('mark').count()).toBeGreaterThan(0);
        const isPair = prefix !== '' || match === 'translation';
        expect(await line.locator('[data-field="twin"]').count()).toBe(isPair ? 1 : 0);
      }
      expect(trouble).toEqual([]);
      await page.context().close();
    },
  );

  test('a hit leads to the place, where it is marked', async () => {
    const page = await open();
    await page.goto(`${archive}${prefix}search/?q=tolerance`);
    await done(page);
    await page.locator('[data-result] a[href$="#m2"]').first().click();
    await page.locator('[data-marks]').waitFor();
    expect(await page.evaluate(() => CSS.highlights.get('search-hit')?.size ?? 0)).toBeGreaterThan(0);
    await page.context().close();
  });
});

test('letters that find nothing are answered with what could be typed', async () => {
  const page = await open();
  await page.goto(`${archive}en/search/?q=xyzzyq`);
  await done(page);
  await page.locator('[data-example] a').last().click();
  await page.waitForURL((url) => url.searchParams.get('q') !== 'xyzzyq');
  await done(page);
  expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('switching the language keeps query, filters, sort and view', async () => {
  const page = await open();
  const asked = '?q=%E6%94%B9%E9%9D%A9&page=%E7%89%B91&translation=machine&sort=print&view=lines';
  await page.goto(`${archive}search/${asked}`);
  await done(page);
  const count = await page.locator('[data-result-count]').getAttribute('data-result-count');
  await page.locator('input[name=q]').fill('监督');
  await page.waitForURL(/%E7%9B%91%E7%9D%A3/u);
  await page.locator('input[name=q]').fill('改革');
  await page.waitForURL(/%E6%94%B9%E9%9D%A9/u);
  await page.locator('a.language').click();
  await page.waitForURL(/\/en\/search\//u);
  expect(new URL(page.url()).search).toBe(asked);
  await done(page);
  expect(await page.locator('[data-result-count]').getAttribute('data-result-count')).toBe(count);
  await page.context().close();
});

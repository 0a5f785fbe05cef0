/** What goes wrong around a search is said, and never makes a false answer of it. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { documentsWith, readDocuments } from '../site/source-truth.ts';
import { archive, useReader } from './reader.ts';

const open = useReader();
const FREQUENT = '改革';
const holders = documentsWith(readDocuments(), FREQUENT).length;

const finished = (page: Page, status: string): Promise<void> =>
  page.locator(`[data-search-status="${status}"]`).waitFor();

/** Ends once those who wait for objects that nobody holds were told that they are gone. */
async function collectGarbage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (let time = 0; time < 2; time += 1) {
    const told = await page.evaluateHandle(() => {
      const state = { told: false, registry: new FinalizationRegistry(() => (state.told = true)) };
      state.registry.register({}, null);
      return state;
    });
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForFunction((state) => state.told, told);
  }
}

test('what was found long ago can still be shown', async () => {
  const page = await open();
  await page.goto(`${archive}search/?q=${FREQUENT}`);
  await finished(page, 'done');
  expect(await page.locator('[data-result]').count()).toBeLessThan(holders);
  await collectGarbage(page);
  while (await page.locator('[data-more]').isVisible()) {
    const before = await page.locator('[data-result]').count();
    await page.locator('[data-more]').click();
    await page.waitForFunction(
      (count) => document.querySelectorAll('[data-result]').length !== count,
      before,
    );
    await finished(page, 'done');
  }
  expect(await page.locator('[data-result]').count()).toBe(holders);
  await page.context().close();
});

test('what was found long ago can still be saved', async () => {
  const page = await open();
  await page.goto(`${archive}search/?q=${FREQUENT}&view=lines`);
  await finished(page, 'done');
  await collectGarbage(page);
  const download = page.waitForEvent('download');
  await page.locator('[data-save]').click();
  expect((await download).suggestedFilename()).toContain(FREQUENT);
  await page.context().close();
});

test.each([['index/*'], ['*.pf_meta'], ['pages.json*'], ['fragment/*']])(
  'where pagefind/*/%s does not come, the search fails, and finds all when it does',
  async (files) => {
    const page = await open();
    const address = `**/pagefind/qdrb-*/${files}`;
    await page.route(address, (route) => route.fulfill({ status: 503, body: 'Come back later' }));
    await page.goto(`${archive}search/?q=${FREQUENT}`);
    await finished(page, 'error');
    expect(await page.locator('[data-result]').count()).toBe(0);
    await page.unroute(address);
    await page.locator('input[name=q]').press('Enter');
    await finished(page, 'done');
    expect(await page.locator('[data-search]').getAttribute('data-result-count')).toBe(String(holders));
    await page.context().close();
  },
);

test('where the script of the dialog does not come, what is typed is searched by Enter', async () => {
  const page = await open();
  await page.route('**/_astro/dialog.*.js', (route) => route.abort());
  await page.goto(`${archive}en/about/`);
  await page.keyboard.press('/');
  await page.keyboard.type('改革');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${archive}en/search/?q=${encodeURIComponent('改革')}`);
  await page.context().close();
});

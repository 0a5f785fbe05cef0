/** What a reader does with the list, for the tests of it. */
import { text as readText } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { archive } from './reader.ts';

/** The article that is kept. */
export const ARTICLE = 'qdrb/2021-11-19/t1-04/';

/** Keeps the article, and a passage of it, which it gives back; `drop` is what its button says then. */
export async function keepBoth(page: Page, prefix: string, drop: string): Promise<string> {
  await page.goto(`${archive}${prefix}${ARTICLE}`);
  await page.locator('.cite summary').click();
  const star = page.locator('.cite .star button');
  await star.click();
  await star.filter({ hasText: drop }).waitFor();
  const block = page
    .locator(prefix === '' ? '.text [data-block="measure"]' : '.text [data-translation]')
    .first();
  await block.evaluate((element) => getSelection()?.selectAllChildren(element));
  const passage = await page.evaluate(() => getSelection()?.toString().trim() ?? '');
  await page.locator('[data-act="keep"]').click();
  await page
    .locator('[data-act="keep"]')
    .filter({ hasText: prefix === '' ? drop : 'Unsave' })
    .waitFor();
  return passage;
}

/** Opens the page of the list, and waits until it shows what is kept. */
export async function openList(page: Page, prefix: string): Promise<void> {
  await page.goto(`${archive}${prefix}list/`);
  await page.locator('[data-started]').waitFor();
}

/** Gives the name and the text of a file that the page makes. */
export async function exported(page: Page, form: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.locator(`[data-export="${form}"]`).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readText(await file.createReadStream()) };
}

/** Hands a file to the page. */
export async function importFile(page: Page, name: string, text: string): Promise<void> {
  await page.locator('[data-file]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** Waits until the page says some words. */
export async function said(page: Page, words: string): Promise<void> {
  await page.locator('[data-said]').filter({ hasText: words }).waitFor();
}

/** Gives what the page shows of each entry: headline, address, passage and note. */
export async function shown(page: Page): Promise<(string | null)[][]> {
  return page
    .locator('[data-key]')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('h3')?.textContent.trim() ?? null,
        item.querySelector('a')?.getAttribute('href') ?? null,
        item.querySelector('blockquote')?.textContent ?? null,
        item.querySelector('textarea')?.value ?? null,
      ]),
    );
}

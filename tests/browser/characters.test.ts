/** Text can be shown in other characters and signs than it was received in: all of a page, and never for the record. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choose, longestArticle } from './display-panel.ts';
import { archive, recordTrouble, shiftOf, useReader } from './reader.ts';

const open = useReader();
const longest = longestArticle();
const address = archive + longest.path;

/** Waits until all Chinese of a page is shown in the characters chosen. */
async function untilShown(page: Page, language: 'zh-CN' | 'zh-Hant'): Promise<void> {
  await page.waitForFunction(
    (other) => document.querySelector(`[lang="${other}"]`) === null,
    language === 'zh-CN' ? 'zh-Hant' : 'zh-CN',
  );
}

/** Gives the text of the blocks as it is shown. */
async function shownLines(page: Page): Promise<string[]> {
  return page.locator('[data-block]').evaluateAll((blocks) => blocks.map((block) => block.textContent));
}

test('traditional characters are shown, said to be so, and taken back without a trace', async () => {
  const page = await open();
  const trouble = recordTrouble(page);
  await page.goto(address);
  expect(await shownLines(page)).toEqual(longest.lines);
  await choose(page, 'characters', 'traditional');
  await page.locator('[data-converted="characters"]').waitFor();
  await untilShown(page, 'zh-Hant');
  const shown = (await shownLines(page)).join('');
  expect(shown).toContain('國');
  expect(shown).toContain('「');
  expect(shown).not.toMatch(/[“”‘]/u);
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hant');
  await choose(page, 'characters', '');
  await page.locator('[data-converted="characters"]').waitFor({ state: 'hidden' });
  await untilShown(page, 'zh-CN');
  expect(await shownLines(page)).toEqual(longest.lines);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('in the English interface the text is shown in traditional characters, and the interface left alone', async () => {
  const page = await open();
  await page.goto(`${archive}en/${longest.path}`);
  const note = page.locator('.article-head ~ .length');
  const length = await note.textContent();
  await choose(page, 'characters', 'traditional');
  await untilShown(page, 'zh-Hant');
  expect((await shownLines(page)).join('')).toContain('國');
  expect(await note.textContent()).toBe(length);
  await page.context().close();
});

test.each([390, 1280])(
  'at a width of %i the whole page is shown in traditional characters from its first paint on, and nothing moves',
  async (width) => {
    const page = await open({ viewport: { width, height: 900 } });
    await page.goto(address);
    await choose(page, 'characters', 'traditional');
    await page.goto(`${archive}search/?q=${encodeURIComponent('国有企业')}`);
    await untilShown(page, 'zh-Hant');
    expect(await page.locator('#query').inputValue()).toBe('国有企业');
    expect(await page.locator('#query').locator('xpath=../button').textContent()).toContain('檢索');
    await page.goto(address);
    await untilShown(page, 'zh-Hant');
    for (const [place, words] of [
      ['.nameplate', '青島日報'],
      ['.breadcrumb', '青島日報'],
      ['.display summary', '閱讀設置'],
      ['.display-panel', '繁體'],
      ['.colophon', '來源與校驗'],
      ['.fold summary', '本版目錄'],
      ['.cite p', '整期題錄'],
    ] as const)
      expect(await page.locator(place).first().textContent(), place).toContain(words);
    expect(await page.locator('.provenance').textContent()).toContain('青岛日报');
    expect(await shiftOf(page)).toBe(0);
    await page.context().close();
  },
);

test('a suggestion that is shown in traditional characters is searched as it was received', async () => {
  const page = await open();
  await page.goto(address);
  await choose(page, 'characters', 'traditional');
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('tijijiandu');
  await page.locator('[role="option"]', { hasText: '提級監督' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?q=/u);
  expect(new URL(page.url()).searchParams.get('q')).toContain('提级监督');
  await page.context().close();
});

test('what a search finds is shown in the characters chosen, and marked on the page it leads to', async () => {
  const page = await open();
  await page.goto(`${archive}en/search/`);
  await choose(page, 'characters', 'traditional');
  await page.goto(`${archive}en/search/?q=${encodeURIComponent('国有企业')}`);
  await page.locator('[data-result]', { hasText: '國有企業' }).first().waitFor();
  await page.locator('[data-result] a').first().click();
  await page.locator('[data-place]', { hasText: '国有企业' }).waitFor();
  await page.locator('[data-block]', { hasText: '國有企業' }).first().waitFor();
  await page.context().close();
});

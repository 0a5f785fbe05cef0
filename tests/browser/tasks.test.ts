/** Ten things that readers come for, each from where they come in to what they wanted. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { documentsWith, readDocuments } from '../site/source-truth.ts';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();
const documents = readDocuments();
const articles = documents.filter(({ kind }) => kind === 'highlight');
const ISSUE = 'qdrb/2021-11-19/';
const ARTICLE = `${ISSUE}t1-04/`;
const TITLE = '健全干部担当作为激励保护机制 营造激浊扬清干事创业浓厚氛围';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

async function found(page: Page): Promise<void> {
  await page.locator('[data-search-status="done"]').waitFor();
}

/** Gives where links lead. */
async function pathsOf(links: Locator): Promise<string[]> {
  return links.evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** Gives what is copied, once it holds some words. */
async function copied(page: Page, words: string): Promise<string> {
  await page.waitForFunction(async (held) => (await navigator.clipboard.readText()).includes(held), words);
  return page.evaluate(() => navigator.clipboard.readText());
}

function isInWindow(page: Page, selector: string): Promise<boolean> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
}

test('find 崂山区: from the home page to its place in an article', async () => {
  const page = await open();
  const trouble = recordTrouble(page);
  await page.goto(archive);
  await page.keyboard.press('/');
  await page.keyboard.type('崂山区');
  await page.keyboard.press('Enter');
  await found(page);
  const holders = documentsWith(documents, '崂山区').map(({ path }) => `/${path}`);
  const links = page.locator('[data-result] h2 a');
  const paths = await pathsOf(links);
  expect(paths.toSorted()).toEqual(holders.toSorted());
  await links.first().click();
  await page.locator('[data-marks]').waitFor();
  expect(await page.evaluate(() => CSS.highlights.get('search-hit')?.size)).toBeGreaterThan(0);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('cite measure 3 of t1-04 in GB/T 7714: from its page to the clipboard', async () => {
  const page = await open(CLIPBOARD);
  await page.goto(`${archive}${ISSUE}t1/`);
  await page.locator('main a', { hasText: '健全干部担当作为' }).first().click();
  await page.waitForURL(`**/${ARTICLE}`);
  await page.locator('[data-block]:has(#m3)').evaluate((block) => getSelection()?.selectAllChildren(block));
  await page.locator('[data-act="cite"]').click();
  const [passage, source] = (await copied(page, '[N/OL]')).split('\n');
  expect(articles.find(({ path }) => path === ARTICLE)?.lines).toContain(passage);
  expect(source).toBe(`${TITLE}[N/OL]. 青岛日报，2021-11-19（特1）. ${archive}${ARTICLE}#m3.`);
  await page.context().close();
});

test('read 特3 on a phone: every article of the page, whole', async () => {
  const page = await open(PHONE);
  await page.goto(`${archive}${ISSUE}t3/`);
  await page.locator('a', { hasText: '通读本版' }).first().tap();
  await page.waitForURL(`**/${ISSUE}all/#t3`);
  const text = await page.locator('main').innerText();
  const bare = (words: string): string => words.replaceAll(/\s/gu, '');
  const ofPage = articles.filter(({ path }) => path.startsWith(`${ISSUE}t3-`));
  expect(ofPage.length).toBeGreaterThan(3);
  for (const { path, lines } of ofPage)
    expect([path, lines.filter((line) => !bare(text).includes(bare(line)))]).toEqual([path, []]);
  await page.context().close();
});

test('share a paragraph: its address, and whoever opens it stands there', async () => {
  const page = await open(CLIPBOARD);
  await page.goto(archive + ARTICLE);
  await page.locator('.measure .permalink').nth(1).click();
  const address = await copied(page, '#m2');
  expect(address).toBe(`${archive}${ARTICLE}#m2`);
  const other = await page.context().newPage();
  await other.goto(address);
  await other.waitForFunction(() => scrollY > 0);
  expect(await isInWindow(other, '#m2')).toBe(true);
  await page.context().close();
});

test('print an article: its text and where it is from, and nothing to press', async () => {
  const page = await open();
  await page.goto(archive + ARTICLE);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('[data-block]:visible').count()).toBe(
    articles.find(({ path }) => path === ARTICLE)?.lines.length,
  );
  expect(await page.locator('.provenance').isVisible()).toBe(true);
  const pressed = page.locator('body :is(button, summary, input, .bar, .colophon, .permalink):visible');
  expect(await pressed.evaluateAll((all) => all.map((element) => element.outerHTML))).toEqual([]);
  await page.context().close();
});

test('English and back from an anchor: the same measure each time', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${archive}${ARTICLE}#m2`);
  for (const prefix of ['en/', '']) {
    await page.locator('a.language').click();
    await page.waitForURL(
      (url) => url.href.startsWith(`${archive}${prefix}${ARTICLE}`) && url.hash === '#m2',
    );
    expect(await isInWindow(page, '#m2')).toBe(true);
  }
  await page.context().close();
});

test('next hit over articles: the last one of an article leads to the next article', async () => {
  const page = await open();
  await page.goto(`${archive}search/?q=${encodeURIComponent('巡察')}`);
  await found(page);
  const links = page.locator('[data-result] h2 a');
  const [first, second] = await pathsOf(links);
  await links.first().click();
  await page.locator('[data-marks]').waitFor();
  expect(new URL(page.url()).pathname).toBe(first);
  const next = page.locator('[data-next]');
  while ((await next.textContent()) !== (await next.getAttribute('data-end'))) await next.click();
  await next.click();
  await page.waitForURL((url) => url.pathname === second);
  await page.locator('[data-marks]').waitFor();
  await page.context().close();
});

test('keyboard only: search, open a hit, turn to the next article, ask for the keys', async () => {
  const page = await open();
  await page.goto(archive);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  await page.keyboard.press('/');
  await page.keyboard.type('提级监督');
  await page.keyboard.press('Enter');
  await found(page);
  const link = page.locator('[data-result] h2 a').first();
  for (
    let presses = 0;
    presses < 80 && !(await link.evaluate((each) => each === document.activeElement));
    presses += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('[data-marks]').waitFor();
  await page.keyboard.press('?');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('dialog[open]').count()).toBe(0);
  const { pathname } = new URL(page.url());
  await page.keyboard.press('ArrowRight');
  await page.waitForURL((url) => url.pathname !== pathname);
  expect(articles.map(({ path }) => `/${path}`)).toContain(new URL(page.url()).pathname);
  await page.context().close();
});

test('no script: from the home page to an article, through the issue, and to the source', async () => {
  const page = await open({ javaScriptEnabled: false });
  const trouble = recordTrouble(page);
  await page.goto(archive);
  await page.locator(`main a[href$="${ISSUE}t1/"]`).first().click();
  await page.locator('main a[href*="t1-04/"]').first().click();
  expect(new URL(page.url()).pathname).toBe(`/${ARTICLE}`);
  const lines = await page
    .locator('[data-block]')
    .evaluateAll((blocks) => blocks.map((block) => block.textContent));
  expect(lines).toEqual(articles.find(({ path }) => path === ARTICLE)?.lines);
  await page.locator('.neighbours .next').click();
  expect(new URL(page.url()).pathname).toBe(`/${ISSUE}t1-05/`);
  await page.locator('.colophon .origin a').click();
  expect(new URL(page.url()).pathname).toBe(`/${ISSUE}`);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('check a quotation with one wrong character: from a long search to the right character', async () => {
  const page = await open();
  const line =
    articles.find(({ path }) => path === ARTICLE)?.lines.find((each) => each.startsWith('坚持问题导向')) ??
    '';
  const [sentence = ''] = /^[^。]+/u.exec(line) ?? [];
  await page.goto(`${archive}search/`);
  await page.locator('input[name="q"]').fill(sentence.replace('机制', '机治'));
  await found(page);
  await page.locator('[data-message] a[href*="check/"]').click();
  await page.locator('[data-check-status=done]').waitFor();
  expect(
    await page
      .locator('[data-run] del')
      .first()
      .evaluate((element) => element.lastChild?.textContent),
  ).toBe('治');
  expect(
    await page
      .locator('[data-run] ins')
      .first()
      .evaluate((element) => element.lastChild?.textContent),
  ).toBe('制');
  await page.locator('[data-run] [data-places] a').first().click();
  await page.waitForURL(/t1-04\/[^#]*#m1/u);
  await page.context().close();
});

/** In browsers of 2021 the archive is read and searched; what they lack is taken away from the browser of the tests. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { documentsWith, readDocuments } from '../site/source-truth.ts';
import type { StaticServer } from '../static-server.ts';
import { lowestContrast, serveAsRead, takeAway } from './old-browser.ts';
import { archive as today, useReader } from './reader.ts';

const open = useReader();
let server: StaticServer | undefined;
let archive = '';
beforeAll(async () => {
  server = await serveAsRead();
  archive = server.root;
});
afterAll(() => server?.close());

const WORD = '容错';
const holders = documentsWith(readDocuments(), WORD).length;
const HIGHLIGHT = 'qdrb/2021-11-19/t1-03/';

const VIEWS: Readonly<Record<string, BrowserContextOptions>> = {
  'a phone in the light': { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  'a phone in the dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
  'a desk in the dark': { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' },
};

async function openOld(options?: BrowserContextOptions): Promise<{ page: Page; errors: string[] }> {
  const page = await open(options);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await takeAway(page);
  return { page, errors };
}

test.each(Object.entries(VIEWS))('on %s every page is read', async (_, view) => {
  const { page, errors } = await openOld(view);
  for (const address of [
    '',
    HIGHLIGHT,
    'qdrb/2021-11-19/',
    'qdrb/2021-11-19/t1/',
    'terms/',
    'en/titles/',
    'search/',
  ]) {
    await page.goto(archive + address);
    const { ratio, text } = await lowestContrast(page);
    expect(ratio, `${address}: ${text}`).toBeGreaterThanOrEqual(4.5);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
      view.viewport?.width ?? 0,
    );
  }
  expect(errors).toEqual([]);
  await page.context().close();
});

test('a theme that was chosen holds against that of the system', async () => {
  for (const [colorScheme, chosen, paper] of [
    ['dark', 'light', 'rgb(251, 249, 244)'],
    ['light', 'dark', 'rgb(22, 21, 19)'],
  ] as const) {
    const { page } = await openOld({ colorScheme });
    await page.goto(archive + HIGHLIGHT);
    await page.locator('[data-display] > summary').click();
    await page.locator(`input[name=theme][value=${chosen}]`).check();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(paper);
    expect((await lowestContrast(page)).ratio).toBeGreaterThanOrEqual(4.5);
    await page.context().close();
  }
});

test('the page of a paper is set as a sheet', async () => {
  const { page } = await openOld(VIEWS['a desk in the dark']);
  await page.goto(`${archive}qdrb/2021-11-19/t1/`);
  const widths = await page
    .locator('.sheet-article')
    .evaluateAll((articles) => articles.map((article) => article.getBoundingClientRect().width));
  expect(Math.min(...widths)).toBeGreaterThan(150);
  await page.context().close();
});

test('what is typed is found, and marked on the page that a hit leads to', async () => {
  const { page, errors } = await openOld();
  await page.goto(`${archive}search/`);
  await page.locator('input[name=q]').fill(WORD);
  await page.locator('[data-search-status=done]').waitFor();
  expect(await page.locator('[data-search]').getAttribute('data-result-count')).toBe(String(holders));
  await page.locator('[data-hits] a').first().click();
  await page.locator('[data-place]', { hasText: WORD }).waitFor();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(WORD);
  const { position } = await page
    .locator('[data-marks]')
    .evaluate((bar) => ({ position: getComputedStyle(bar).position }));
  expect(position).toBe('sticky');
  expect(errors).toEqual([]);
  await page.context().close();
});

test('the dialog suggests, and a suggestion is searched', async () => {
  const { page, errors } = await openOld();
  await page.goto(archive + HIGHLIGHT);
  await page.keyboard.press('/');
  await page.locator('dialog input').fill('rcjc');
  await page.locator('dialog [role=option]').first().waitFor();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('dialog [aria-selected=true]').count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.locator('[data-search-status=done]').waitFor();
  expect(errors).toEqual([]);
  await page.context().close();
});

test('what folds into the bar of a phone lies beside one another, and opens within the window', async () => {
  const { page } = await openOld(VIEWS['a phone in the light']);
  await page.goto(archive + HIGHLIGHT);
  const boxes = await Promise.all(
    ['.bar .language', '.bar .sought a', '.display > summary', '.fold > summary'].map((part) =>
      page.locator(part).boundingBox(),
    ),
  );
  const edges = boxes.map((box) => [Math.round(box?.x ?? 0), Math.round((box?.x ?? 0) + (box?.width ?? 0))]);
  expect(edges).toEqual([
    [0, 98],
    [98, 195],
    [195, 293],
    [293, 390],
  ]);
  await page.locator('.fold > summary').click();
  const panel = await page.locator('.fold > .contents').boundingBox();
  expect(panel?.y).toBeGreaterThanOrEqual(0);
  await page.context().close();
});

/** What stops the search itself, by how a reader comes to it. */
const UNABLE: Readonly<Record<string, () => void>> = {
  'WebAssembly is switched off': () => Reflect.deleteProperty(globalThis, 'WebAssembly'),
  'nothing unpacks files': () => Reflect.deleteProperty(globalThis, 'DecompressionStream'),
  'a policy forbids to compile programs': () => {
    const refuse = (): never => {
      throw new WebAssembly.CompileError('blocked');
    };
    WebAssembly.Module = new Proxy(WebAssembly.Module, { construct: refuse });
  },
};

test.each(Object.entries(UNABLE))('where %s the search says so and leads to the lists', async (_, lack) => {
  const { page, errors } = await openOld();
  await page.addInitScript(lack);
  for (const [address, words, lists] of [
    [`search/?q=${WORD}`, '这个浏览器不能运行检索', ['titles/', 'terms/']],
    [`en/search/?q=${WORD}`, 'This browser can’t run the search', ['en/titles/', 'en/terms/']],
  ] as const) {
    await page.goto(archive + address);
    const notice = page.locator('[data-unable]');
    await notice.waitFor();
    expect(await notice.textContent()).toContain(words);
    expect(
      await notice.locator('a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)),
    ).toEqual(lists.map((list) => archive + list));
    expect(await page.locator('.search-start').isVisible()).toBe(true);
    expect(await page.locator('[data-message]').textContent()).toBe('');
  }
  expect(errors).toEqual([]);
  await page.context().close();
});

test('where the script of the search does not run at all, its page says so, too', async () => {
  const { page } = await openOld();
  await page.route('**/_astro/SearchPanel*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'this is no script that any browser reads' }),
  );
  await page.goto(`${archive}search/?q=${WORD}`);
  await page.locator('[data-unable]').waitFor();
  expect(await page.locator('.search-start').isVisible()).toBe(true);
  await page.context().close();
});

test('a browser that searches does not say that it can’t', async () => {
  const page = await open();
  await page.goto(`${today}search/?q=${WORD}`);
  await page.locator('[data-search-status=done]').waitFor();
  expect(await page.locator('[data-unable]').isVisible()).toBe(false);
  await page.context().close();
});

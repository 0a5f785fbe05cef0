/** The page view: a sheet without holes on a desk, a list on a phone, pages that turn. */
import { expect, test } from 'vitest';
import { readDocuments } from '../site/source-truth.ts';
import { archive, useReader } from './reader.ts';

const open = useReader();
const pages = readDocuments()
  .filter(({ kind }) => kind === 'page')
  .toSorted((one, other) => one.start - other.start);
const [first, second] = pages.map(({ path }) => archive + path);

test.concurrent.each(pages)(
  '$path: no article of the sheet is cut, or leaves a hole higher than a headline',
  async ({ path }) => {
    for (const width of [1000, 1280, 1920]) {
      const page = await open({ viewport: { width, height: 900 } });
      await page.goto(archive + path);
      const holes = await page.evaluate(() =>
        [...document.querySelectorAll('.sheet-article')].map((article) => {
          const { bottom } = article.getBoundingClientRect();
          const more = article.querySelector('.more')?.getBoundingClientRect();
          const excerpt = article.querySelector('.excerpt');
          const range = document.createRange();
          if (excerpt) range.selectNodeContents(excerpt);
          const box = excerpt?.getBoundingClientRect() ?? new DOMRect();
          const seen = [...range.getClientRects()].filter(({ left }) => left < box.right);
          return {
            cut: Math.round((more?.bottom ?? Infinity) - bottom),
            hole: box.bottom - Math.max(...seen.map((line) => line.bottom)),
          };
        }),
      );
      expect(holes.length).toBeGreaterThan(0);
      for (const { cut, hole } of holes) {
        expect(cut).toBeLessThanOrEqual(0);
        expect(hole).toBeLessThan(70);
      }
      await page.context().close();
    }
  },
);

test('arrow keys turn the pages, but not while something is typed', async () => {
  const page = await open();
  await page.goto(first ?? '');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(second ?? '');
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(first ?? '');
  await page.keyboard.press('Shift+ArrowRight');
  expect(page.url()).toBe(first);
  await page.context().close();
});

test('arrow keys go from article to article, too, over the end of a page', async () => {
  const articles = readDocuments()
    .filter(({ kind }) => kind === 'highlight')
    .toSorted((one, other) => one.start - other.start)
    .map(({ path }) => archive + path);
  const page = await open();
  const last = articles.findLastIndex((address) => address.includes('/t1-'));
  await page.goto(articles[last] ?? '');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(articles[last + 1] ?? '');
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(articles[last] ?? '');
  // A choice of the reading settings is made by the same keys.
  await page.locator('.display > summary').click();
  await page.locator('.display input[name="size"]:checked').focus();
  await page.keyboard.press('ArrowRight');
  expect(page.url()).toBe(articles[last]);
  await page.context().close();
});

test.each(['', 'en/'])('/%s: what does not fit is told to the letter, and fades away', async (root) => {
  for (const width of [390, 1280]) {
    const page = await open({ viewport: { width, height: 900 } });
    await page.goto(`${archive}${root}${pages[0]?.path ?? ''}`);
    await page.locator('[data-whole]').first().waitFor({ state: 'attached' });
    const articles = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.sheet-article')].map((article) => {
        const excerpt = article.querySelector('.excerpt') ?? article;
        const box = excerpt.getBoundingClientRect();
        const range = document.createRange();
        const walker = document.createTreeWalker(excerpt, NodeFilter.SHOW_TEXT);
        let shown = '';
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const [at, letter] of [...(node.nodeValue ?? '')].entries()) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const place = range.getBoundingClientRect();
            const middle = (place.top + place.bottom) / 2;
            if (place.left < box.right && middle < box.bottom) shown += letter;
          }
          if (node.parentElement?.closest('p')?.lastChild?.contains(node)) shown += '\n';
        }
        return {
          length: Number(article.dataset['length']),
          unit: article.dataset['unit'],
          shown,
          said: article.querySelector('[data-rest]')?.textContent,
          isCut: article.hasAttribute('data-cut'),
        };
      }),
    );
    expect(articles.length).toBeGreaterThan(3);
    for (const { length, unit, shown, said, isCut } of articles) {
      const words = shown.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
      const count = unit === 'words' ? words.length : shown.replaceAll(/\s/gu, '').length;
      const [, rest = '0'] = /^(?:余下)?([\d,]+)/u.exec(said ?? '') ?? [];
      expect(isCut).toBe(true);
      expect(Math.abs(length - count - Number(rest))).toBeLessThanOrEqual(1);
    }
    await page.context().close();
  }
});

test('a page leads to its place in the whole issue, which says how far one is', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto(second ?? '');
  await page.locator('.read-through a').click();
  await page.waitForURL(/\/all\/#t2$/u);
  await page.locator('#t2-01').evaluate((place) => {
    place.scrollIntoView();
  });
  await page.locator('.progress', { hasText: /^特2版 · 7\/23$/u }).waitFor();
  await page.context().close();
});

test.each(['', 'en/'])('/%s: the keys are listed at ?, and by a link at the foot', async (root) => {
  const page = await open();
  await page.goto(`${archive}${root}qdrb/2021-11-19/t1-03/`);
  await page.keyboard.press('?');
  const dialog = page.locator('dialog.key-dialog');
  await dialog.waitFor();
  expect(await dialog.locator('kbd').allTextContents()).toEqual(['/', 'Ctrl K', '←', '→', '?', 'Esc']);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  expect(page.url()).toBe(`${archive}${root}qdrb/2021-11-19/t1-03/`);
  // The dialog that was just closed can still hold the focus.
  await dialog.locator('button').dispatchEvent('keydown', { key: 'ArrowRight', bubbles: true });
  await page.waitForURL(`${archive}${root}qdrb/2021-11-19/t1-04/`);
  await page.locator('a[data-keys]').click();
  await page.waitForURL(`${archive}${root}about/#keys`);
  expect(await page.locator('#keys kbd').first().isVisible()).toBe(true);
  await page.context().close();
});

test('the mark of a line stands at its end', async () => {
  const page = await open({ viewport: { width: 1920, height: 900 } });
  const last = pages.at(-1);
  await page.goto(archive + (last?.path ?? ''));
  const gaps = await page.locator('.article-head .block, .page-colophon .block').evaluateAll((blocks) =>
    blocks.map((block) => {
      const text = document.createRange();
      text.selectNodeContents(block.firstElementChild ?? block);
      const mark = block.querySelector('.permalink')?.getBoundingClientRect();
      return (mark?.left ?? 0) - text.getBoundingClientRect().right;
    }),
  );
  expect(gaps.length).toBeGreaterThan(1);
  for (const gap of gaps) expect(gap).toBeLessThan(40);
  await page.context().close();
});

test('a finger across the page turns it, a finger down the page does not', async () => {
  const page = await open({ viewport: { width: 390, height: 800 }, hasTouch: true });
  await page.goto(first ?? '');
  const swipe = async (across: number, down: number): Promise<void> =>
    page.evaluate(
      ({ across, down }) => {
        const touch = (x: number, y: number): Touch =>
          new Touch({ identifier: 1, target: document.body, clientX: x, clientY: y });
        const [start, end] = [touch(200, 300), touch(200 + across, 300 + down)];
        document.body.dispatchEvent(new TouchEvent('touchstart', { touches: [start], bubbles: true }));
        document.body.dispatchEvent(new TouchEvent('touchend', { changedTouches: [end], bubbles: true }));
      },
      { across, down },
    );
  await swipe(-120, -200);
  expect(page.url()).toBe(first);
  await swipe(-120, 5);
  await page.waitForURL(second ?? '');
  await page.context().close();
});

test.each([
  [1280, 900],
  [390, 844],
])('on a screen of %i by %i pixels a page says at most three times which it is', async (width, height) => {
  const page = await open({ viewport: { width, height } });
  await page.goto(`${archive}qdrb/2021-11-19/t3/`);
  const times = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let found = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { top, bottom, width: wide } = range.getBoundingClientRect();
      const isSeen = wide > 1 && bottom > 0 && top < innerHeight && node.parentElement?.checkVisibility();
      if (isSeen) found += (node.nodeValue ?? '').split('特3').length - 1;
    }
    return found;
  });
  expect(times).toBeGreaterThan(0);
  expect(times).toBeLessThanOrEqual(3);
  await page.context().close();
});

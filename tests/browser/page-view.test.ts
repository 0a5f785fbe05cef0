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

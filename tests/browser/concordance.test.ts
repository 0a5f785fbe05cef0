/** The concordance: a line for each occurrence, at any width, to copy and to save. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { archive, useReader } from './reader.ts';

const open = useReader();

const showLines = async (page: Page, prefix = ''): Promise<void> => {
  await page.goto(`${archive}${prefix}search/?q=监督&view=lines`);
  await page.locator('[data-search-status="done"]').waitFor();
};

test.each([320, 390, 640])('at %i pixels the keyword has its context on both sides', async (width) => {
  const page = await open({ viewport: { width, height: 844 } });
  await showLines(page);
  expect(
    await page.locator('[data-lines]').evaluate((box) => box.scrollWidth - box.clientWidth),
  ).toBeLessThanOrEqual(0);
  // As wide as it is written, and how much of it is seen, beside its keyword.
  const sides = await page.locator('[data-lines] tbody tr').evaluateAll((lines) =>
    lines.flatMap((line) =>
      ['left', 'right'].map((name) => {
        const [side, keyword] = [name, 'keyword'].map((field) =>
          line.querySelector(`[data-field="${field}"]`),
        );
        if (!side || !keyword) throw new Error('A line lacks a field');
        const range = document.createRange();
        range.selectNodeContents(side);
        const [text, box, word] = [range, side, keyword].map((part) => part.getBoundingClientRect());
        if (!text || !box || !word) throw new Error('A field has no place');
        const size = parseFloat(getComputedStyle(side).fontSize);
        const seen = Math.min(text.right, box.right) - Math.max(text.left, box.left);
        const gap = name === 'left' ? word.left - text.right : text.left - word.right;
        return { seen: seen / size, whole: text.width / size, gap: text.width === 0 ? 0 : gap / size };
      }),
    ),
  );
  expect(sides.filter(({ seen, whole }) => seen < Math.min(whole - 0.1, 7))).toEqual([]);
  expect(sides.filter(({ gap }) => gap < 0 || gap > 1)).toEqual([]);
  expect(sides.some(({ whole }) => whole > 15)).toBe(true);
  await page.context().close();
});

test('a browser without a clipboard, as on a site without https, is offered the file alone', async () => {
  const page = await open();
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'clipboard');
  });
  await showLines(page);
  expect(await page.locator('[data-copy]').isVisible()).toBe(false);
  expect(await page.locator('[data-save]').isVisible()).toBe(true);
  await page.context().close();
});

test.each([
  ['copied', '', '已复制', () => Promise.resolve()],
  ['refused', 'en/', 'The browser did not copy', () => Promise.reject(new Error('NotAllowedError'))],
])('lines that are %s are told, each time', async (_, prefix, words, writeText) => {
  const page = await open();
  await page.addInitScript(`navigator.clipboard.writeText = ${String(writeText)}`);
  await showLines(page, prefix);
  // Recorded as a screen reader hears it: what stands there for a moment only is missed by looking now and then.
  const said = await page.locator('[role="status"][data-copied]').evaluateHandle((region) => {
    const heard = [region.textContent];
    new MutationObserver(() => heard.push(region.textContent)).observe(region, { childList: true });
    return heard;
  });
  for (let press = 1; press <= 2; press += 1) {
    await page.locator('[data-copy]').click();
    await page.waitForFunction(([heard, count]) => heard.length === count, [said, 2 * press] as const);
  }
  const heard = expect.stringContaining(words) as string;
  expect(await said.jsonValue()).toEqual(['', heard, '', heard]);
  await page.context().close();
});

test('on a phone a line in words runs on, and where it is from has a line of its own', async () => {
  const page = await open({ viewport: { width: 390, height: 844 } });
  await page.goto(`${archive}en/search/?q=oversight&view=lines`);
  await page.locator('[data-search-status="done"]').waitFor();
  const apart = await page.locator('[data-lines] tr[data-words]').evaluateAll((rows) =>
    rows.map((row) => {
      const [words, link] = ['[data-field="right"]', 'a'].map((part) => row.querySelector(part));
      const face = link && getComputedStyle(link).fontFamily === getComputedStyle(words ?? link).fontFamily;
      const [text, source] = [words, link].map((part) => part?.getBoundingClientRect());
      const box = row.getBoundingClientRect();
      return face && source && text && source.top >= text.bottom - 8 && source.left - box.left < 1;
    }),
  );
  expect(apart.length).toBeGreaterThan(10);
  expect(apart.filter((isApart) => !isApart)).toEqual([]);
  await page.context().close();
});

/** Search is open to every reader in each of its states: to axe, to the keyboard alone, enlarged and narrow. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { barriersOn, smallTargetsIn } from './barriers.ts';
import { archive, useReader } from './reader.ts';

const open = useReader();
const PREFIXES = ['', 'en/'];
/** A desk; the same at 200 % and at 400 %. */
const WIDTHS = [1280, 640, 320];

interface State {
  readonly name: string;
  readonly part: string;
  readonly enter: (page: Page, root: string) => Promise<void>;
}

const search = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('[data-search-status="done"]').waitFor();
};

const STATES: readonly State[] = [
  {
    name: 'the dialog with suggestions',
    part: 'dialog',
    enter: async (page, root) => {
      await page.goto(`${root}about/`);
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('Control+k');
      await page.locator('dialog[open] input').fill('rong');
      await page.locator('[role="option"]').first().waitFor();
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'results with their filters open',
    part: '[data-search]',
    enter: async (page, root) => {
      await search(page, `${root}search/?q=改革`);
      const summary = page.locator('[data-filters] > summary');
      if (await summary.isVisible()) await summary.click();
    },
  },
  {
    name: 'the concordance',
    part: '[data-search]',
    enter: (page, root) => search(page, `${root}search/?q=监督&view=lines`),
  },
  {
    name: 'nothing found',
    part: '[data-search]',
    enter: (page, root) => search(page, `${root}search/?q=容错究错`),
  },
  {
    name: 'an error',
    part: '[data-search]',
    enter: async (page, root) => {
      await page.route('**/archive.json', (route) => route.abort());
      await page.goto(`${root}search/?q=改革`);
      await page.locator('[data-search-status="error"]').waitFor();
    },
  },
  {
    name: 'a page with marks',
    part: '[data-marks]',
    enter: async (page, root) => {
      await page.goto(`${root}qdrb/2021-11-19/t1-04/?q=容错纠错`);
      await page.locator('[data-marks]').waitFor();
    },
  },
];

describe.each(STATES)('$name', ({ enter, part }) => {
  test.each(PREFIXES)('has no barrier in either theme and at any size (/%s)', async (prefix) => {
    const page = await open();
    const found: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width === 320 ? 256 : 720 });
      await enter(page, archive + prefix);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await barriersOn(page)).map((barrier) => `${colorScheme} ${width}: ${barrier}`));
      }
      found.push(...(await smallTargetsIn(page, part)).map((target) => `${width}: small: ${target}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) found.push(`${width}: the page is ${wide} wide`);
    }
    expect(found).toEqual([]);
    await page.context().close();
  });
});

describe('by keyboard alone', () => {
  test('a reader narrows, sorts, changes the view and follows a hit', async () => {
    const page = await open({ viewport: { width: 640, height: 720 } });
    await page.goto(`${archive}search/`);
    await tabTo(page, 'input[name="q"]');
    await page.keyboard.insertText('监督');
    await page.keyboard.press('Enter');
    await expectFound(page, 9);
    await tabTo(page, '[data-filters] > summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '[data-filter="page"] input[value="特1"]');
    await page.keyboard.press('Space');
    await expectFound(page, 7);
    expect(await isFocused(page, '[data-filter="page"] input[value="特1"]')).toBe(true);
    await tabTo(page, 'select[name="sort"]');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/sort=print/u);
    await tabTo(page, 'input[name="view"][value="pages"]');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(/view=lines/u);
    await expectFound(page, 7);
    await tabTo(page, '[data-save]');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await download;
    await tabTo(page, '[data-lines] a');
    await page.keyboard.press('Enter');
    await page.locator('[data-marks]').waitFor();
    await tabTo(page, '[data-next]');
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-place]').textContent()).toMatch(/监督/u);
    await page.context().close();
  });

  test('the dialog gives the focus back to where it was', async () => {
    const page = await open();
    await page.goto(`${archive}about/`);
    const link = 'main a';
    await page.locator(link).first().focus();
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').waitFor();
    expect(await isFocused(page, 'dialog input')).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
    expect(await isFocused(page, link)).toBe(true);
    await page.context().close();
  });
});

async function expectFound(page: Page, count: number): Promise<void> {
  await page.locator(`[data-search-status="done"][data-result-count="${count}"]`).waitFor();
}

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await isFocused(page, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${selector}`);
}

async function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.querySelector(wanted) === document.activeElement, selector);
}

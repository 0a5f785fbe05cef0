/** Everything that can be used is reached by the keyboard alone, and is seen when it is. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { addressOf, templateFiles } from '../site/built-site.ts';
import { archive, useReader } from './reader.ts';

const open = useReader();
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

// The languages share their templates: each is walked in one of them on a phone, in the other on a desk.
test.each(templateFiles().map(addressOf))('/%s is walked by the keyboard', async (address) => {
  const viewport = address.startsWith('en/') ? DESK : PHONE;
  // Less motion: a page that still scrolls has not yet shown what has the focus.
  const page = await open({ viewport, reducedMotion: 'reduce' });
  await page.goto(archive + address);
  const { reached, trouble } = await walk(page);
  expect(trouble).toEqual([]);
  expect(reached).toBe(await countTargets(page));
  await page.context().close();
});

/** Goes from the first target to the last; gives their number, and what was wrong with any. */
async function walk(page: Page): Promise<{ reached: number; trouble: string[] }> {
  const trouble: string[] = [];
  for (let reached = 0; ; reached += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const target = document.activeElement;
      const { walked = new Set() } = globalThis as { walked?: Set<Element> };
      if (!target || target === document.body || walked.has(target)) return null;
      Object.assign(globalThis, { walked: walked.add(target) });
      const { outlineStyle, outlineWidth } = getComputedStyle(target);
      const boxes = [...target.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      const isSeen = boxes.some(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].some((part) => {
          const hit = document.elementFromPoint(left + width * part, top + height / 2);
          return target.contains(hit);
        }),
      );
      return {
        name: target.outerHTML.slice(0, 120),
        isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        isSeen,
      };
    });
    if (!found) return { reached, trouble };
    if (!found.isMarked) trouble.push(`without a mark: ${found.name}`);
    if (!found.isSeen) trouble.push(`hidden: ${found.name}`);
  }
}

/** Gives the number of targets that can be seen: of radio buttons of one name one is reached. */
async function countTargets(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary'),
    ];
    const seen = all.filter(
      (target) => target.tabIndex >= 0 && target.checkVisibility({ visibilityProperty: true }),
    );
    const names = seen.map((target, index) =>
      target instanceof HTMLInputElement && target.type === 'radio' ? target.name : String(index),
    );
    return new Set(names).size;
  });
}

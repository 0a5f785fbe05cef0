/** What the reading settings are called: as much of it as there is room for. */
import { expect, test } from 'vitest';
import { archive, useReader } from './reader.ts';

const open = useReader();

test.each([
  [390, 'Settings'],
  [768, 'Settings'],
  [1280, 'Reading settings'],
])('at %i pixels the settings are called so in English, in one line', async (width, called) => {
  const page = await open({ viewport: { width, height: 844 } });
  await page.goto(`${archive}en/`);
  const summary = page.locator('.display > summary');
  expect((await summary.innerText()).trim().toLowerCase()).toBe(called.toLowerCase());
  const lines = await summary.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().height / parseFloat(getComputedStyle(element).fontSize);
  });
  expect(lines).toBeLessThan(2);
  await page.context().close();
});

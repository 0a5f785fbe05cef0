/** The keys that call for search answer at once, on whatever line the archive is read. */
import { expect, test } from 'vitest';
import { archive, useReader } from './reader.ts';

const open = useReader();

test.each(['', 'en/'])('/%s: nothing that is typed while the dialog loads is lost', async (root) => {
  const page = await open();
  // Held back until it is asked for below, as on a line that is slow for long.
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  for (const files of ['**/_astro/dialog.*.js', '**/search/'])
    await page.route(files, async (route) => {
      await held;
      await route.continue();
    });
  await page.goto(`${archive}${root}qdrb/2021-11-19/t1-03/`);
  await page.keyboard.press('/');
  await page.keyboard.type('laoshan');
  const field = page.locator('dialog[open] input');
  expect(await field.inputValue()).toBe('laoshan');
  expect(await page.locator('[role="option"]').count()).toBe(0);
  letGo();
  await page.getByRole('option', { name: /崂山/u }).first().waitFor();
  await page.keyboard.type('q');
  expect(await field.inputValue()).toBe('laoshanq');
  await page.context().close();
});

test('the field looks and stands as it will, before the rest of its dialog is there', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/_astro/dialog.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${archive}about/`);
  await page.keyboard.press('/');
  const looks = (): Promise<string[]> =>
    page.locator('dialog[open]').evaluate((dialog) => {
      const field = dialog.querySelector('input') ?? dialog;
      const [around, within] = [getComputedStyle(dialog), getComputedStyle(field)];
      const [{ left, top, width }, inner] = [dialog.getBoundingClientRect(), field.getBoundingClientRect()];
      return [
        ...[around.backgroundColor, around.borderTopColor, within.backgroundColor, within.borderTopColor],
        ...[within.fontSize, ...[left, top, width, inner.left, inner.top, inner.height].map(String)],
      ];
    });
  const early = await looks();
  letGo();
  await page.locator('dialog [data-close]').waitFor();
  expect(await looks()).toEqual(early);
  await page.context().close();
});

test.each(['/', 'Control+k'])(
  '%s goes to the field of the search page, what it holds chosen',
  async (key) => {
    const page = await open();
    await page.goto(`${archive}search/?q=${encodeURIComponent('改革')}`);
    await page.locator('[data-search-status="done"]').waitFor();
    await page.locator('main').focus();
    await page.keyboard.press(key);
    await page.keyboard.type('qd');
    expect(await page.locator('input[name="q"]').inputValue()).toBe('qd');
    expect(await page.locator('dialog').count()).toBe(0);
    await page.context().close();
  },
);

test('a key that is typed in a list of choices chooses there: neither the keys nor the search open', async () => {
  const page = await open();
  await page.goto(`${archive}search/?q=${encodeURIComponent('改革')}`);
  await page.locator('[data-search-status="done"]').waitFor();
  await page.locator('select[name="sort"]').focus();
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
  // The list of keys would close where it was open.
  await page.locator('main').focus();
  await page.keyboard.press('?');
  await page.locator('.key-dialog[open]').waitFor();
  await page.context().close();
});

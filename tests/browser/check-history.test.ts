/** What was checked is part of the way that a reader came. */
import { expect, test } from 'vitest';
import { check, checked } from './checking.ts';
import { useReader } from './reader.ts';

const open = useReader();
const SENTENCE = '十九届中央纪委五次全会指出';

test('back at the empty page nothing of a quotation is left; forward it is checked again; a place in the page keeps it', async () => {
  const page = await open();
  await check(page, '', SENTENCE);
  await page.evaluate(() => (location.hash = 'main'));
  await page.goBack();
  await checked(page);
  await page.goForward();
  expect(await page.locator('[data-run]').count()).toBe(1);
  await page.goBack();
  await page.goBack();
  await page.locator('[data-check-status=idle]').waitFor();
  expect(await page.locator('textarea').inputValue()).toBe('');
  expect(await page.locator('[data-run]').count()).toBe(0);
  expect(await page.locator('[data-message]').textContent()).toBe('');
  expect(await page.locator('[data-checked]').isVisible()).toBe(false);
  await page.goForward();
  await checked(page);
  expect(await page.locator('textarea').inputValue()).toBe(SENTENCE);
  await page.context().close();
});

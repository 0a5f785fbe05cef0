/** Every page of the archive, in a browser. */
import { expect, test } from 'vitest';
import { addressOf, htmlFiles } from '../site/built-site.ts';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();

test.concurrent.each(htmlFiles())('%s loads without an error and asks nobody else', async (file) => {
  const page = await open();
  const trouble = recordTrouble(page);
  await page.goto(archive + addressOf(file), { waitUntil: 'networkidle' });
  expect(trouble).toEqual([]);
  expect(await page.title()).not.toBe('');
  await page.context().close();
});

test('an address that is nowhere shows the page for what is not found, with a way home', async () => {
  const address = `${archive}qdrb/1900-01-01/a1/`;
  const page = await open();
  const trouble = recordTrouble(page);
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  expect(response?.status()).toBe(404);
  expect(trouble.filter((line) => !line.startsWith('console: '))).toEqual([`404: ${address}`]);
  expect(await page.locator('a[href]').count()).toBeGreaterThan(0);
  expect(await page.locator('h1').textContent()).not.toBe('');
  await page.context().close();
});

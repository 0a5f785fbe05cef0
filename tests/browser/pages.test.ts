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
  // It looks for the archive's root in the folders of the address, and most of them are not it.
  const expected =
    /^(?:404: .*\/(?:archive-root\.txt|favicon\.svg)|console: Failed to load resource: .*404.*)$/u;
  expect(trouble.filter((line) => !expected.test(line))).toEqual([`404: ${address}`]);
  const links = page.locator('main a[href]');
  const targets = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(targets).toEqual(
    ['', 'titles/', 'search/', 'en/', 'en/titles/', 'en/search/'].map((path) => archive + path),
  );
  expect(await page.locator('h1').textContent()).not.toBe('');
  await page.context().close();
});

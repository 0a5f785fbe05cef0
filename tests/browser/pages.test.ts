/** Every page of the archive, in a browser. */
import { expect, test } from 'vitest';
import { messagesOf } from '../../src/i18n/index.ts';
import { addressOf, htmlFiles } from '../site/built-site.ts';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();
const [chinese, english] = [messagesOf('zh-CN'), messagesOf('en')];

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

test('without scripts it is readable in both languages, in its own styles, and says what to do', async () => {
  const page = await open({ javaScriptEnabled: false });
  const trouble = recordTrouble(page);
  await page.goto(`${archive}qdrb/1900-01-01/a1/`);
  const lines = await page.locator('main section h2, main section p:not(.ways)').all();
  expect(await Promise.all(lines.map((line) => line.isVisible()))).toEqual(lines.map(() => true));
  expect(await Promise.all(lines.map((line) => line.textContent()))).toEqual(
    [chinese, english].flatMap(({ notFound: { heading, text, noScript } }) => [heading, text, noScript]),
  );
  expect(await page.locator('link[rel=stylesheet], script[src]').count()).toBe(0);
  const family = await page
    .locator('main p')
    .first()
    .evaluate((line) => getComputedStyle(line).fontFamily);
  expect(family).toMatch(/Song|Noto/u);
  expect(trouble.filter((line) => line.startsWith('elsewhere'))).toEqual([]);
  await page.context().close();
});

/** Nothing that a reader has begun to look at moves, even where a page arrives in pieces. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addressOf, DIST, templateFiles } from '../site/built-site.ts';
import { sendInPieces, serveFolder, type StaticServer } from '../static-server.ts';
import { archive, shiftOf, useReader } from './reader.ts';

const open = useReader();
const WIDTHS = [390, 1280];
/** A search may shift by what no eye sees. */
const SEARCHES = ['search/?q=青岛', 'en/search/?q=国有企业', 'search/?q=容错容错'];

let slow: StaticServer | undefined;
beforeAll(async () => {
  slow = await serveFolder(DIST, '/', sendInPieces);
});
afterAll(() => slow?.close());

test.each(SEARCHES)('/%s: results arrive without a shift', async (address) => {
  for (const width of WIDTHS)
    expect(await shiftAt(width, archive + address, '[data-search-status=done]')).toBeLessThanOrEqual(0.01);
});

test.each(templateFiles().map(addressOf))('/%s stands still', async (address) => {
  for (const width of WIDTHS) expect(await shiftAt(width, `${slow?.root}${address}`, 'body')).toBe(0);
});

/** Gives what has moved on a page when an element stands in it. */
async function shiftAt(width: number, address: string, selector: string): Promise<number> {
  const page = await open({ viewport: { width, height: 900 } });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector(selector);
  const shift = await shiftOf(page);
  await page.context().close();
  return shift;
}

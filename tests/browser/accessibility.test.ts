/** Every template is open to every reader, in both languages and themes, on a phone and a desk. */
import { expect, test } from 'vitest';
import { addressOf, templateFiles } from '../site/built-site.ts';
import { barriersOn } from './barriers.ts';
import { archive, useReader } from './reader.ts';

const open = useReader();
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [390, 1280];
/** A search is a template that only a query fills. */
const SEARCHES = ['search/?q=国有企业', 'en/search/?q=国有企业'];
/** So is the check of a quotation: one that is there, one that differs, one that is made up. */
const QUOTATION = '推动制度优势转化为治理效能\n推动制度优势转换为治理效能\n骑着骆驼去月球采集蓝色的蘑菇';
const CHECKS = ['check/', 'en/check/'].map((address) => `${address}#q=${encodeURIComponent(QUOTATION)}`);

test.concurrent.each([...templateFiles().map(addressOf), ...SEARCHES, ...CHECKS])(
  '/%s has no barrier',
  async (address) => {
    const page = await open();
    await page.goto(archive + address, { waitUntil: 'load' });
    if (address.includes('?q=')) await page.waitForSelector('[data-search-status=done]');
    if (address.includes('#q=')) await page.waitForSelector('[data-check-status=done]');
    const found: string[] = [];
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await barriersOn(page)).map((barrier) => `${colorScheme} ${width}: ${barrier}`));
      }
    }
    expect(found).toEqual([]);
    await page.context().close();
  },
);

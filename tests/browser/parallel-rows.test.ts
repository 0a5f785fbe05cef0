/** The rows of the parallel view: one sign between both texts, and a tint of what is read. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { archive, useReader } from './reader.ts';

const open = useReader();
const ARTICLE = 'qdrb/2021-11-19/t1-03/';
const WIDE = { viewport: { width: 1280, height: 900 } };

/** Gives what is drawn in each place, with what styles write there: a browser hands that to who reads aloud alone. */
async function drawnIn(page: Page, places: string): Promise<string[]> {
  await page.locator(places).evaluateAll((all) => {
    for (const each of all) {
      each.removeAttribute('aria-label');
      each.setAttribute('role', 'mark');
    }
  });
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type AXNode = (typeof nodes)[number];
  const textIn = (node: AXNode | undefined): string => {
    if (!node) return '';
    if (node.role?.value === 'StaticText') return String(node.name?.value);
    return (node.childIds ?? []).map((id) => textIn(byId.get(id))).join('');
  };
  return nodes.filter(({ role }) => role?.value === 'mark').map((node) => textIn(node).trim());
}

test('a row of both texts has one sign: the number of its measure, which links to the row and copies its address', async () => {
  for (const prefix of ['', 'en/']) {
    const page = await open({ ...WIDE, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${archive}${prefix}${ARTICLE}?view=parallel`);
    const signs = page.locator('.pair a.permalink');
    const rows = await page.locator('.pair').count();
    expect(await signs.count()).toBe(rows);
    expect(await drawnIn(page, '.pair a.permalink')).toEqual(['#', '1', '2', '3']);
    const numbers = page.locator('.pair .measure a.permalink');
    const opaque = await numbers.evaluateAll((all) => all.map((each) => getComputedStyle(each).opacity));
    expect(opaque).toEqual(['1', '1', '1']);
    await numbers.nth(1).click();
    await page.waitForURL(/#m2$/u);
    await page.locator('[data-quote-status]').filter({ hasText: /\S/u }).waitFor();
    const copied = await page.evaluate(async () => navigator.clipboard.readText());
    expect(copied).toBe(`${archive}${prefix}${ARTICLE}#m2`);
    await page.context().close();
  }
});

test('the row at which a reader points, or which has the focus, is tinted, and no other', async () => {
  const page = await open(WIDE);
  await page.goto(`${archive}en/${ARTICLE}?view=parallel`);
  const rows = page.locator('.pair');
  const tinted = async (): Promise<number[]> =>
    rows.evaluateAll((all) =>
      all.flatMap((row, index) =>
        getComputedStyle(row).backgroundColor === 'rgba(0, 0, 0, 0)' ? [] : [index],
      ),
    );
  expect(await tinted()).toEqual([]);
  await rows.nth(1).locator('[data-block]').hover();
  expect(await tinted()).toEqual([1]);
  await page.mouse.move(0, 0);
  await rows.nth(2).locator('a.permalink').focus();
  expect(await tinted()).toEqual([2]);
  await page.context().close();
});

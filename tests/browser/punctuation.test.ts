/** Chinese punctuation is shown as Chinese is set; what stands in the page is what was received. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choose, longestArticle } from './display-panel.ts';
import { archive, shiftOf, useReader } from './reader.ts';

const open = useReader();
const longest = longestArticle();
const address = archive + longest.path;

/** Gives how wide each kind of mark is shown in the text, in ems to a tenth, each width once: `,` → `['1.0']`. */
async function widthsOf(page: Page, selector = '.text [data-block]'): Promise<Record<string, string[]>> {
  return page.locator(selector).evaluateAll((blocks) => {
    const found: Record<string, string[]> = {};
    const nodes = blocks.flatMap((block) => {
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      return texts;
    });
    for (const node of nodes) {
      const size = parseFloat(node.parentElement ? getComputedStyle(node.parentElement).fontSize : '');
      // What another mark follows shares the white between them.
      for (const { 0: mark, index } of node.data.matchAll(/[,;:?!()](?=\p{Script=Han})/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        const width = Math.max(...[...range.getClientRects()].map((place) => place.width));
        const ems = (width / size).toFixed(1);
        if (!found[mark]?.includes(ems)) (found[mark] ??= []).push(ems);
      }
    }
    return found;
  });
}

/** Gives the text of the blocks as it stands in the page. */
async function standingLines(page: Page): Promise<string[]> {
  return page.locator('[data-block]').evaluateAll((blocks) => blocks.map((block) => block.textContent));
}

test.each([true, false])(
  'with scripts: %s, marks in Chinese are an em wide, and as received when asked for',
  async (javaScriptEnabled) => {
    const page = await open({ javaScriptEnabled, viewport: { width: 1280, height: 900 } });
    await page.goto(address);
    const normalised = await widthsOf(page);
    expect(normalised[',']).toEqual(['1.0']);
    expect(normalised['(']).toEqual(['1.0']);
    expect(await standingLines(page)).toEqual(longest.lines);
    await page.locator('.marks').getByText('标点按规范显示').waitFor();
    await page.locator('.marks input[value=received]').check();
    await page.locator('.marks').getByText('标点按收到的原样显示').waitFor();
    for (const width of (await widthsOf(page))[','] ?? []) expect(Number(width)).toBeLessThan(0.7);
    expect(await standingLines(page)).toEqual(longest.lines);
    await page.context().close();
  },
);

test('the choice is one with that of the panel, is remembered, and moves nothing', async () => {
  const page = await open({ viewport: { width: 390, height: 900 } });
  await page.goto(address);
  expect(await shiftOf(page)).toBe(0);
  await choose(page, 'punctuation', 'received');
  await page.keyboard.press('Escape');
  await page.reload();
  expect(await page.locator('.marks input[value=received]').isChecked()).toBe(true);
  expect(Number((await widthsOf(page))[',']?.[0])).toBeLessThan(0.7);
  expect(await shiftOf(page)).toBe(0);
  await page.locator('.marks input[value=usual]').check();
  expect(await page.locator('.display input[name=punctuation][value=""]').isChecked()).toBe(true);
  expect((await widthsOf(page))[',']).toEqual(['1.0']);
  await page.context().close();
});

test('what is copied from the page is what was received', async () => {
  const page = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(address);
  const block = page.locator('[data-block="measure"]').first();
  await block.evaluate((element) => getSelection()?.selectAllChildren(element));
  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  expect(copied.replaceAll(/\n/gu, '')).toBe(
    longest.lines[Number((await block.getAttribute('id'))?.slice(1)) - 1],
  );
  await page.context().close();
});

test('marks among letters and figures stay as they are, in the page and in what a search finds', async () => {
  const page = await open();
  await page.goto(address);
  const widths = await page.evaluate(() => {
    const line = document.createElement('p');
    line.innerHTML = '2<span class="half">,</span>000<span class="half">(</span>PPP';
    document.querySelector('.text')?.append(line);
    return [...line.querySelectorAll('span')].map(
      (mark) => mark.getBoundingClientRect().width / parseFloat(getComputedStyle(mark).fontSize),
    );
  });
  for (const width of widths) expect(width).toBeLessThan(0.6);
  await page.goto(`${archive}search/?q=${encodeURIComponent('改革')}`);
  await page.locator('[data-search-status=done]').waitFor();
  expect((await widthsOf(page, '[data-hits] [data-field]'))[',']).toEqual(['1.0']);
  await page.context().close();
});

test('English has no mark of it', async () => {
  const page = await open();
  await page.goto(`${archive}en/${longest.path}`);
  const english = page.locator('.text [data-translation]').first();
  const family = await english.evaluate((element) => getComputedStyle(element).fontFamily);
  expect(family).not.toContain('biaodian');
  await page.context().close();
});

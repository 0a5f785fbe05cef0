/** What a reader meets where a hit leads: everything that was searched is marked, and there is a way back. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { choose } from './display-panel.ts';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();
const addressOf = (query: string, more = ''): string =>
  `${archive}search/?q=${encodeURIComponent(query)}${more}`;

const done = async (page: Page): Promise<void> => {
  await page.locator('[data-search-status="done"]').waitFor();
};

describe('what was searched is marked', () => {
  test.each([
    ['in other characters, when the text is shown in others, too', '容错纠错', 't1-04', 12],
    ['with marks left out, where another phrase stands there by the letter', '四新经济 创新', 't4-01', 6],
  ])('%s', async (_, query, slug, least) => {
    const page = await open();
    await page.goto(`${archive}qdrb/2021-11-19/${slug}/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-marks]').waitFor();
    const before = await markedTexts(page);
    expect(before.length).toBeGreaterThanOrEqual(least);
    await choose(page, 'characters', 'traditional');
    await page.locator('[data-archive][lang="zh-Hant"], [data-archive] [lang="zh-Hant"]').first().waitFor();
    const after = await markedTexts(page);
    expect(after.map(({ length }) => length)).toEqual(before.map(({ length }) => length));
    expect(after).not.toEqual(before);
    await page.context().close();
  });

  test.each(['四新經濟', '容錯糾錯', '四新经济 创新', 'gg'])('wherever a hit of %s leads', async (query) => {
    const page = await open();
    await page.goto(addressOf(query));
    await done(page);
    const result = page.locator('[data-result]').first();
    const hits = Number(await result.locator('[data-field="hits"]').textContent());
    await result.locator('a').first().click();
    await page.locator('[data-marks]').waitFor();
    expect(await markedTexts(page)).toHaveLength(hits);
    await page.context().close();
  });

  test.each([
    ['容錯糾錯', '容错纠错'],
    ['rcjc', '容错纠错'],
    ['RÓNGCUÒ jiūcuò', '容错纠错'],
    ['容錯 改革', '容错 改革'],
  ])('where an address asks for %s that no search has read, as for %s', async (typed, meant) => {
    const page = await open();
    const trouble = recordTrouble(page);
    const marksFor = async (query: string): Promise<string[]> => {
      await page.goto(`${archive}en/qdrb/2021-11-19/t1-04/?q=${encodeURIComponent(query)}`);
      await page.locator('[data-marks]').waitFor();
      return markedTexts(page);
    };
    const marks = await marksFor(meant);
    expect(await marksFor(typed)).toEqual(marks);
    expect(await page.locator('[data-place]').textContent()).toContain(marks[0]);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('where it stands here as typed, no words of the archive are read', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${archive}qdrb/2021-11-19/t1-04/?q=容错纠错`);
    await page.locator('[data-marks]').waitFor();
    expect(asked.filter((url) => /pagefind|search\//u.test(url))).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['', '本页没有“龘靐”'],
    ['en/', '“龘靐” is not on this page'],
  ])('and where there is nothing to mark, the page says so (/%s)', async (prefix, words) => {
    const page = await open();
    const trouble = recordTrouble(page);
    await page.goto(`${archive}${prefix}qdrb/2021-11-19/t1-04/?q=龘靐`);
    await page.locator('[data-marks]').waitFor();
    expect(await page.locator('[data-place]').textContent()).toBe(words);
    expect(await page.locator('[data-next]').isVisible()).toBe(false);
    await page.locator('[data-clear]').click();
    expect(await page.locator('[data-marks]').count()).toBe(0);
    expect(page.url()).not.toContain('q=');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('where the address names a place that nothing can be', async () => {
    const page = await open();
    const trouble = recordTrouble(page);
    await page.goto(`${archive}qdrb/2021-11-19/t1-04/?q=${encodeURIComponent('容错')}#%E0%A4%A`);
    await page.locator('[data-marks]').waitFor();
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

test.each(['龘靐', '健全干部'])('on a phone nothing covers the bar of the marks (%s)', async (query) => {
  const page = await open({ viewport: { width: 390, height: 844 } });
  await page.goto(`${archive}qdrb/2021-11-19/t1-04/?q=${query}`);
  await page.locator('[data-marks]').waitFor();
  const covered = await page.locator('[data-marks] > :not([hidden])').evaluateAll((parts) =>
    parts.filter((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height - 2) !== part;
    }),
  );
  expect(covered).toEqual([]);
  await page.context().close();
});

test('ten thousand characters break neither the dialog nor the page', async () => {
  const page = await open();
  const trouble = recordTrouble(page);
  const long = '改'.repeat(10_000);
  await page.goto(`${archive}search/`);
  await page.locator('input[name="q"]').fill(long);
  await done(page);
  await page.reload();
  await page.goto(`${archive}about/`);
  await page.keyboard.press('Control+k');
  const field = page.locator('dialog[open] input');
  await field.focus();
  await page.keyboard.insertText(long);
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=/u);
  await done(page);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('the way back from a hit leads to the search as it was', async () => {
  const page = await open();
  const address = addressOf('gg', '&sort=print&kind=highlight');
  await page.goto(address);
  await done(page);
  const message = await page.locator('[data-message]').textContent();
  await page.locator('[data-result] a').first().click();
  await page.locator('[data-back]').click();
  await done(page);
  expect(page.url()).toBe(address);
  expect(await page.locator('[data-message]').textContent()).toBe(message);
  await page.context().close();
});

/** Gives what is marked, as it is shown. */
async function markedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('search-hit') ?? [])].map((place) => {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      return range.toString();
    }),
  );
}

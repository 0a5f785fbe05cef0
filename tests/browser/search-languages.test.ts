/** Search in either language from either interface; switching the language keeps what is asked. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { markedTexts } from './marked-texts.ts';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();
const PREFIXES = ['', 'en/'];

/** What is typed, how it is found, and measures that it stands in. */
const QUERIES = [
  ['tolerance', 'translation', ['t1-04/#m1', 't1-04/#m2', 't1-04/#m3']],
  ['Laoshan District', 'translation', ['t1-01/#m3', 't1-05/#m3']],
  ['business environment', 'translation', ['t2-04/#m1', 't2-04/#m3', 't2-01/#m3', 't2-02/#m2', 't2-02/#m6']],
  ['rongcuo', 'pinyin', ['t1-04/#m1', 't1-04/#m2', 't1-04/#m3']],
  ['容错纠错', 'literal', ['t1-04/#m1', 't1-04/#m2', 't1-04/#m3']],
] as const;

const done = async (page: Page): Promise<void> => {
  await page.locator('[data-search-status="done"]').waitFor();
};

describe.each(PREFIXES)('from the interface at /%s', (prefix) => {
  test.each(QUERIES)(
    '%s is found as %s, in its measures, and each line is beside its other language',
    async (query, match, places) => {
      const page = await open();
      const trouble = recordTrouble(page);
      await page.goto(`${archive}${prefix}search/`);
      await page.locator('input[name=q]').pressSequentially(query);
      await page.locator('input[name=q]').press('Enter');
      await done(page);
      for (const place of places) {
        const [document = '', anchor = ''] = place.split('/');
        const link = page.locator(`a[href*="/${document}/"][href$="${anchor}"]`);
        const result = page.locator('[data-result]', { has: link });
        expect([place, await result.getAttribute('data-match')]).toEqual([place, match]);
        expect(await result.locator('[data-match-word]').count()).toBe(match === 'literal' ? 0 : 1);
        const line = result.locator('li', { has: link });
        expect(await line.locator('mark').count()).toBeGreaterThan(0);
        const isPair = prefix !== '' || match === 'translation';
        expect(await line.locator('[data-field="twin"]').count()).toBe(isPair ? 1 : 0);
      }
      expect(trouble).toEqual([]);
      await page.context().close();
    },
  );

  test('a hit leads to its line, where its words are marked in every form that was found', async () => {
    const page = await open();
    const trouble = recordTrouble(page);
    await page.goto(`${archive}${prefix}search/?q=tolerance`);
    await done(page);
    const link = page.locator('a[href*="/t2-03/"][href$="#m2"]');
    const result = page.locator('[data-result]', { has: link });
    const hits = Number(await result.locator('[data-field="hits"]').textContent());
    await link.click();
    await page.locator('[data-marks]').waitFor();
    const marks = await markedTexts(page, 'search-hit');
    expect(marks).toHaveLength(hits);
    expect(new Set(marks)).toEqual(new Set(['Tolerant']));
    expect(await page.locator('[data-place]').textContent()).toContain(String(hits));
    expect(await blockOfCurrent(page)).toBe('m2');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('the dialog suggests what terms are called in English, each with the term', async () => {
    const page = await open();
    await page.goto(`${archive}${prefix}about/`);
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').pressSequentially('laoshan d');
    const option = page.locator('[role="option"]', { hasText: 'Laoshan District' }).first();
    await option.waitFor();
    expect(await option.locator('.original').textContent()).toBe('崂山区');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=Laoshan/u);
    await done(page);
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('what more was shown is in the address: it is there again after a reload, and in the other language', async () => {
    const page = await open();
    await page.goto(`${archive}${prefix}search/?q=${encodeURIComponent('改革')}`);
    await done(page);
    const shown = page.locator('[data-result]');
    const before = await shown.count();
    await page.locator('[data-more]').click();
    await page.waitForURL(/steps=2/u);
    await done(page);
    const after = await shown.count();
    expect(after).toBeGreaterThan(before);
    await page.reload();
    await done(page);
    expect(await shown.count()).toBe(after);
    await page.locator('a.language').click();
    await page.waitForURL((url) => url.pathname.includes('/en/') === (prefix === ''));
    await done(page);
    expect(new URL(page.url()).searchParams.get('steps')).toBe('2');
    expect(await shown.count()).toBe(after);
    await page.locator('input[name=q]').fill('创新');
    await page.waitForURL((url) => !url.searchParams.has('steps'));
    await page.context().close();
  });

  test('where a hit leads, the other language is one link away, with its marks and at its place', async () => {
    const page = await open();
    await page.goto(`${archive}${prefix}qdrb/2021-11-19/t1-04/?q=tolerance&forms=tolerance-tolerant#m2`);
    await page.locator('[data-marks]').waitFor();
    const marks = await markedTexts(page, 'search-hit');
    expect(marks.length).toBeGreaterThan(0);
    await page.locator('a.language').click();
    await page.waitForURL((url) => url.pathname.includes('/en/') === (prefix === ''));
    await page.locator('[data-marks]').waitFor();
    const { search, hash } = new URL(page.url());
    expect([search, hash]).toEqual(['?q=tolerance&forms=tolerance-tolerant', '#m2']);
    expect(await markedTexts(page, 'search-hit')).toEqual(marks);
    expect(await blockOfCurrent(page)).toBe('m2');
    await page.context().close();
  });
});

test('letters that find nothing are answered with what could be typed', async () => {
  const page = await open();
  await page.goto(`${archive}en/search/?q=xyzzyq`);
  await done(page);
  await page.locator('[data-example] a').last().click();
  await page.waitForURL((url) => url.searchParams.get('q') !== 'xyzzyq');
  await done(page);
  expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
  await page.context().close();
});

test('an English result names its page in English, as the filter does; what it asks for is the label', async () => {
  const page = await open();
  await page.goto(`${archive}en/search/?q=tolerance&page=${encodeURIComponent('特1')}`);
  await done(page);
  const result = page.locator('[data-result]').first();
  expect(await result.locator('[data-field="page"]').textContent()).toBe('Special page 1');
  const box = page.locator('[data-filter="page"] label', { hasText: 'Special page 1' }).locator('input');
  expect([await box.isChecked(), await box.getAttribute('value')]).toEqual([true, '特1']);
  await page.context().close();
});

test('switching the language keeps query, filters, sort and view', async () => {
  const page = await open();
  const asked = '?q=%E6%94%B9%E9%9D%A9&page=%E7%89%B91&translation=machine&sort=print&view=lines';
  await page.goto(`${archive}search/${asked}`);
  await done(page);
  const count = await page.locator('[data-result-count]').getAttribute('data-result-count');
  await page.locator('input[name=q]').fill('监督');
  await page.waitForURL(/%E7%9B%91%E7%9D%A3/u);
  await page.locator('input[name=q]').fill('改革');
  await page.waitForURL(/%E6%94%B9%E9%9D%A9/u);
  await page.locator('a.language').click();
  await page.waitForURL(/\/en\/search\//u);
  expect(new URL(page.url()).search).toBe(asked);
  await done(page);
  expect(await page.locator('[data-result-count]').getAttribute('data-result-count')).toBe(count);
  await page.context().close();
});

/** Gives the anchor of the measure that the current mark stands in, in either language. */
async function blockOfCurrent(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const [place] = CSS.highlights.get('search-current') ?? [];
    const pair = place?.startContainer.parentElement?.closest('.pair');
    return pair?.querySelector('[id^="m"]')?.id;
  });
}

/** Search in letters asks the glossary where no translation answers, from either interface. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { markedTexts } from './marked-texts.ts';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();

const search = async (page: Page, prefix: string, asked: string): Promise<void> => {
  await page.goto(`${archive}${prefix}search/?q=${encodeURIComponent(asked)}`);
  await page.locator('[data-search-status="done"]').waitFor();
};

describe.each(['', 'en/'])('from the interface at /%s', (prefix) => {
  test('a name that only the glossary has is found by it: the term is marked, and its English, here and where the hit leads', async () => {
    const page = await open();
    const trouble = recordTrouble(page);
    await search(page, prefix, 'CRRC Corporation');
    const result = page.locator('[data-result]');
    expect(await result.count()).toBe(1);
    expect(await result.getAttribute('data-match')).toBe('glossary');
    expect(await result.locator('[data-match-word]').count()).toBe(1);
    const marked = await result.locator('li mark').allTextContents();
    expect(marked).toContain('中国中车');
    expect(marked.some((mark) => mark.startsWith('CRRC'))).toBe(prefix !== '');
    await result.locator('li a').first().click();
    await page.locator('[data-marks]').waitFor();
    expect(new Set(await markedTexts(page, 'search-hit'))).toContain('中国中车');
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('where no translation is indexed, Laoshan District finds 崂山区 by the glossary, and marks it', async () => {
    const page = await open();
    await page.route('**/pagefind/translations.json*', (route) => route.fulfill({ json: [] }));
    await search(page, prefix, 'Laoshan District');
    const results = page.locator('[data-result]');
    const found = await results.evaluateAll((all) =>
      all.map((each) => [
        each.getAttribute('data-match'),
        each.querySelector('li mark')?.textContent,
        each.querySelectorAll('[data-match-word]').length,
      ]),
    );
    expect(found).toEqual([
      ['glossary', '崂山区', 1],
      ['glossary', '崂山区', 1],
    ]);
    for (const document of ['t1-01', 't1-05'])
      expect(await results.locator(`li a[href*="/${document}/"]`).count()).toBeGreaterThan(0);
    await results.locator('li a').first().click();
    await page.locator('[data-marks]').waitFor();
    // The article has its translation all the same: there the words stand as they were typed.
    expect(new Set(await markedTexts(page, 'search-hit'))).toEqual(new Set(['Laoshan District']));
    await page.context().close();
  });
});

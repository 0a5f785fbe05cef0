/** What a screen reader tells of a search, unasked. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { archive, useReader } from './reader.ts';

const open = useReader();

const search = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.locator('[data-search-status="done"]').waitFor();
};

describe('what is heard', () => {
  test.each([
    ['', '9篇，94处。'],
    ['en/', '9 articles, 94 matches'],
  ])('a status tells the totals (/%s)', async (prefix, words) => {
    const page = await open();
    await search(page, `${archive}${prefix}search/?q=监督`);
    expect(await page.getByRole('status').filter({ hasText: words }).count()).toBe(1);
    await page.context().close();
  });

  test.each([
    ['', 'rcjc', ['1篇', '按拼音检索：容错纠错']],
    [
      'en/',
      '容錯糾錯',
      ['1 article', 'searched in Simplified, Traditional and variant characters, found: 容错纠错'],
    ],
    ['', '四新经济', ['篇', '略去引号、括号与标点后相同']],
    ['en/', '容错究错', ['Nothing found', 'Nearest terms:', '容错纠错']],
  ])(
    'and how the hits match, or what is near, in the same breath (/%s: %s)',
    async (prefix, query, words) => {
      const page = await open();
      await page.addInitScript(() => {
        new MutationObserver((changes) => {
          const lines = changes.filter(
            ({ target }) => target instanceof Element && target.closest('[role="status"]'),
          );
          for (const { addedNodes } of lines)
            console.info(`told: ${[...addedNodes].map(({ textContent }) => textContent).join(' ')}`);
        }).observe(document, { childList: true, subtree: true });
      });
      const told: string[] = [];
      page.on('console', (message) => {
        if (message.text().startsWith('told: ')) told.push(message.text());
      });
      await search(page, `${archive}${prefix}search/?q=${query}`);
      const heard = await page
        .getByRole('status')
        .filter({ hasText: words[0] ?? '' })
        .textContent();
      for (const part of words) {
        expect(heard).toContain(part);
        expect(told.filter((line) => line.includes(part))).toHaveLength(1);
      }
      await page.context().close();
    },
  );

  test('a status tells how many terms are suggested, and the field which one is chosen', async () => {
    const page = await open();
    await page.goto(`${archive}en/about/`);
    await page.keyboard.press('Control+k');
    await page.locator('dialog[open] input').fill('rong');
    await page.locator('[role="option"]').first().waitFor();
    const count = await page.locator('[role="option"]').count();
    expect(await page.locator('dialog [role="status"]').textContent()).toBe(`Suggestions: ${count}`);
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('dialog input').getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${chosen}"]`).getAttribute('aria-selected')).toBe('true');
    await page.context().close();
  });
});

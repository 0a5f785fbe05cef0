/** A reader searches, narrows, follows a hit and finds it marked; and opens search by key from anywhere. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();
/** What the glossary calls terms, which the English side says beside them. */
const CALLED = { 容错纠错: 'error tolerance and correction', 提级监督: 'higher-level oversight' } as const;
const addressOf = (query: string, more = ''): string =>
  `${archive}search/?q=${encodeURIComponent(query)}${more}`;

const done = async (page: Page): Promise<void> => {
  await page.locator('[data-search-status="done"]').waitFor();
};

describe('what is not found by the letter', () => {
  test.each([
    ['容錯糾錯', 'script'],
    ['四新经济', 'lenient'],
    ['rcjc', 'pinyin'],
    ['rongcuo jiucuo', 'pinyin'],
    ['ＡＷＳ', 'folded'],
  ])('%s is found as %s, and a visible word says so', async (query, match) => {
    const page = await open();
    const trouble = recordTrouble(page);
    await page.goto(addressOf(query));
    await done(page);
    const result = page.locator('[data-result]').first();
    expect(await result.getAttribute('data-match')).toBe(match);
    expect(await result.locator(`[data-match-word="${match}"]`).isVisible()).toBe(true);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('and not at all: the nearest terms are links', async () => {
    const page = await open();
    await page.goto(addressOf('容错究错'));
    await done(page);
    await page.locator('[data-nearest] a').first().click();
    await page.waitForURL(/q=/u);
    await done(page);
    expect(
      Number(await page.locator('[data-result-count]').getAttribute('data-result-count')),
    ).toBeGreaterThan(0);
    await page.context().close();
  });
});

test('the address holds filters, sort and view; the concordance has a line for each occurrence', async () => {
  const page = await open();
  await page.goto(addressOf('监督', '&sort=print&view=lines&page=%E7%89%B91'));
  await done(page);
  const message = (await page.locator('[data-message]').textContent()) ?? '';
  const lines = page.locator('[data-lines] tbody tr');
  expect(message).toContain(String(await lines.count()));
  expect(new Set(await lines.locator('[data-field="keyword"]').allTextContents())).toEqual(new Set(['监督']));
  expect(new Set(await lines.locator('[data-field="page"]').allTextContents())).toEqual(new Set(['特1']));
  const download = page.waitForEvent('download');
  await page.locator('[data-save]').click();
  expect((await download).suggestedFilename()).toBe('监督.csv');
  await page.locator('input[name="view"][value="pages"]').check();
  await page.waitForURL((url) => !url.searchParams.has('view') && url.searchParams.get('sort') === 'print');
  await page.locator('[data-result]').first().waitFor();
  await page.context().close();
});

test.each([
  ['', '排序', { 最早在前: 'print', 最新在前: 'newest', 按相关度: null }],
  ['en/', 'Sort', { 'oldest first': 'print', 'newest first': 'newest', 'by relevance': null }],
])('the orders of what is found are called by their names: %s', async (language, label, orders) => {
  const page = await open();
  await page.goto(addressOf('监督').replace('search/', `${language}search/`));
  await done(page);
  const sort = page.getByLabel(label);
  expect(new Set(await sort.locator('option').allInnerTexts())).toEqual(new Set(Object.keys(orders)));
  for (const [name, order] of Object.entries(orders)) {
    await sort.selectOption({ label: name });
    await page.waitForURL(({ searchParams }) => searchParams.get('sort') === order);
    await done(page);
  }
  await page.context().close();
});

describe('a hit', () => {
  test('opens at its measure with every occurrence marked; they can be visited and cleared', async () => {
    const page = await open();
    const trouble = recordTrouble(page);
    await page.goto(addressOf('容错纠错'));
    await done(page);
    await page.locator('[data-result] a[href*="#m2"]').first().click();
    await page.locator('[data-marks]').waitFor();
    const text = (await page.locator('[data-archive]').textContent()) ?? '';
    const marks = (): Promise<number> => page.evaluate(() => CSS.highlights.get('search-hit')?.size ?? 0);
    expect(await marks()).toBe(text.split('容错纠错').length - 1);
    expect(await currentBlock(page)).toBe('m2');
    const before = await page.locator('[data-place]').textContent();
    await page.locator('[data-next]').click();
    expect(await page.locator('[data-place]').textContent()).not.toBe(before);
    await page.locator('[data-previous]').click();
    expect(await page.locator('[data-place]').textContent()).toBe(before);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-marks]').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[data-clear]').click();
    expect(await marks()).toBe(0);
    expect(page.url()).not.toContain('q=');
    expect(await page.locator('[data-archive]').textContent()).toBe(text);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

test('where filters hide all that is found, the search says so and shows them', async () => {
  const page = await open({ viewport: { width: 390, height: 844 } });
  await page.goto(addressOf('容错纠错', '&page=%E7%89%B92'));
  await done(page);
  expect(await page.locator('[data-message]').textContent()).toContain('筛选');
  await page.locator('[data-filter="page"] input:checked').click();
  await page.locator('[data-result-count="1"]').waitFor();
  await page.context().close();
});

describe('search by key', () => {
  test.each([
    ['/', 'qdrb/2021-11-19/t1-03/'],
    ['Control+k', 'en/about/'],
  ])('%s opens it; suggestions know pinyin; arrows, Enter and Escape work', async (key, path) => {
    const page = await open();
    const trouble = recordTrouble(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(archive.length)));
    await page.goto(archive + path);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => /pagefind|search\/|dialog|landing/u.test(url))).toEqual([]);
    await page.keyboard.press(key);
    const field = page.locator('dialog[open] input');
    await field.waitFor();
    await field.pressSequentially('rongcuojiu');
    await page.locator('[role="option"]').first().waitFor();
    const [first] = await page.locator('[role="option"]').allTextContents();
    expect(first).toBe(path.startsWith('en/') ? `容错纠错 ${CALLED.容错纠错}` : '容错纠错');
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'hidden' });
    await page.keyboard.press(key);
    await field.waitFor();
    // Another word than before: what is shown is then surely the answer to it.
    await field.fill('tijijiandu');
    const option = page.locator('[role="option"]', { hasText: '提级监督' }).first();
    await option.waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('[role="option"][aria-selected="true"]').textContent()).toContain('提级监督');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=/u);
    await done(page);
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['容錯', '容错纠错'],
    ['提級監督', '提级监督'],
  ] as const)(
    '%s suggests what it is in the characters of the archive, and what it is called',
    async (typed, text) => {
      const page = await open();
      await page.goto(`${archive}en/about/`);
      await page.keyboard.press('/');
      await page.locator('dialog[open] input').fill(typed);
      await page.getByRole('option', { name: `${text} ${CALLED[text]}`, exact: true }).waitFor();
      await page.context().close();
    },
  );

  test('letters on their way to a Chinese word are no query', async () => {
    const page = await open();
    await page.goto(`${archive}search/`);
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[name=q]');
      if (!input) return;
      input.value = 'rongcuo';
      input.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }));
    });
    await page.waitForTimeout(600);
    expect(await page.locator('[data-search]').getAttribute('data-search-status')).toBe('idle');
    await page.context().close();
  });
});

/** Gives the id of the block or measure that holds the current occurrence. */
async function currentBlock(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('search-current') ?? [];
    const block = range?.startContainer.parentElement?.closest('[data-block]');
    return block?.querySelector('[id^="m"]')?.id ?? block?.id;
  });
}

/** What the search shows to a reader of English: names, lines and suggestions in English where they are known. */
import type { Page } from 'playwright-core';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();
const HAN = /\p{Script=Han}/u;

const search = async (page: Page, asked: string, prefix = 'en/'): Promise<void> => {
  await page.goto(`${archive}${prefix}search/?${asked}`);
  await page.locator('[data-search-status="done"]').waitFor();
};

const savedLines = async (page: Page): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.locator('[data-save]').click();
  return text(await (await download).createReadStream());
};

describe.each([1280, 320])('line by line at %i pixels', (width) => {
  test('each line is in whole words, from an English source, with its original below', async () => {
    const page = await open({ viewport: { width, height: 900 } });
    const trouble = recordTrouble(page);
    await search(page, 'q=tolerance&view=lines');
    const lines = await page.locator('[data-lines] tbody tr:not(.line-twin)').evaluateAll((rows) =>
      rows.map((row) => {
        const textOf = (name: string): string =>
          row.querySelector(`[data-field="${name}"]`)?.textContent ?? '';
        const twin = row.nextElementSibling?.querySelector('[data-field="twin"]')?.textContent ?? '';
        const [left, keyword, right] = [textOf('left'), textOf('keyword'), textOf('right')];
        return { left, keyword, right, source: textOf('source'), page: textOf('page'), twin };
      }),
    );
    expect(lines.length).toBeGreaterThan(5);
    expect(lines.some(({ left }) => left.length > 25)).toBe(true);
    expect(lines.filter(({ source }) => HAN.test(source))).toEqual([]);
    expect(lines.filter(({ page: label }) => !/^Special page \d$/u.test(label))).toEqual([]);
    expect(lines.filter(({ twin }) => !HAN.test(twin))).toEqual([]);
    const box = page.locator('[data-lines]');
    expect(await box.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

test('the file of lines has the English source, and both languages of each line', async () => {
  const page = await open();
  await search(page, `q=${encodeURIComponent('容错')}&view=lines`);
  const csv = await savedLines(page);
  const [heads = [], ...rows] = csv
    .trim()
    .split('\r\n')
    .map((row) => row.split(/","/u));
  expect(heads.at(-1)).toBe('In the other language"');
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.filter((row) => HAN.test(row[3] ?? '') || HAN.test(row[4] ?? ''))).toEqual([]);
  expect(rows.filter((row) => !/[a-z]{3}/u.test(row.at(-1) ?? ''))).toEqual([]);
  await page.context().close();
});

test('in Chinese, a file of Chinese lines has no column for another language', async () => {
  const page = await open();
  await search(page, `q=${encodeURIComponent('容错')}&view=lines`, '');
  const csv = await savedLines(page);
  expect(csv.split('\r\n')[0]?.replace(/^\uFEFF/u, '')).toBe(
    '"上文","关键词","下文","出处","版","日期","网址"',
  );
  await page.context().close();
});

test('two bodies in one line have the English of that line, as results and filters show it', async () => {
  const page = await open();
  await search(page, 'q=business+environment');
  const labels = await page.locator('[data-filter="organisation"] [data-field="label"]').allTextContents();
  expect(labels.some((label) => /^United Front Work Department .* and /u.test(label))).toBe(true);
  expect(labels.filter((label) => HAN.test(label))).toEqual([]);
  await page.context().close();
});

test('organisations and places have their English names, and are asked for as they are archived', async () => {
  const page = await open();
  await search(page, 'q=innovation');
  const place = page.locator('[data-filter="place"] label', { hasText: 'Laoshan District' });
  expect(await place.locator('input').getAttribute('value')).toBe('崂山区');
  for (const facet of ['place', 'organisation']) {
    const labels = await page
      .locator(`[data-filter="${facet}"] [data-field="label"]`)
      .evaluateAll((all) => all.map((label) => [label.textContent, label.getAttribute('lang')]));
    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter(([label, lang]) => HAN.test(label ?? '') !== (lang === 'zh-CN'))).toEqual([]);
  }
  const organisations = await page.locator('[data-result] [data-field="organisation"]').allTextContents();
  expect(organisations).not.toEqual([]);
  expect(organisations.filter((name) => HAN.test(name))).toEqual([]);
  await page.context().close();
});

test('suggestions that have an English name show it, before those that have none', async () => {
  const page = await open();
  await page.goto(`${archive}en/about/`);
  await page.keyboard.press('Control+k');
  await page.locator('dialog[open] input').pressSequentially('laodong');
  const option = page.locator('[role="option"]', { hasText: '劳动竞赛' }).first();
  await option.waitFor();
  expect((await option.locator('.called').textContent())?.toLowerCase()).toContain('labour contest');
  const hasEnglish = await page
    .locator('[role="option"]')
    .evaluateAll((all) => all.map((each) => each.querySelector('.called, .original') !== null));
  expect(hasEnglish).toEqual([...hasEnglish].sort((one, other) => Number(other) - Number(one)));
  await page.context().close();
});

test('words that every line has are neither counted nor marked, apart from a phrase', async () => {
  const page = await open();
  await search(page, 'q=the+tolerance+of');
  const marks = await page.locator('[data-hits] [lang="en"] mark').allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.filter((mark) => !/tolera/iu.test(mark))).toEqual([]);
  const counted = await page.locator('[data-message]').textContent();
  await search(page, 'q=tolerance');
  const number = (text: string | null): string[] => text?.match(/\d+/gu) ?? [];
  expect(number(counted)).toEqual(number(await page.locator('[data-message]').textContent()));
  await page.context().close();
});

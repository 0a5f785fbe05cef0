/** One search goes over every paper and year, and narrows to some of them. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { archive, recordTrouble, useReader } from '../browser/reader.ts';
import { documentsWith, readDocuments } from '../site/source-truth.ts';
import { PAPERS, PREFIXES, YEARS } from './built-archive.ts';

const open = useReader();
const QUERY = '专项小组';
const FREQUENT = '改革';
const SHOWN_AT_FIRST = 30;
const found = documentsWith(readDocuments(inject('project')), QUERY).map(({ path }) => path);
const [paper = ''] = PAPERS;
const [, year = ''] = YEARS;

describe.each(PREFIXES)('search of the archive in /%s', (prefix) => {
  test('finds in every paper and year, and says how often in each', async () => {
    const page = await open();
    const trouble = recordTrouble(page);
    await page.goto(`${archive}${prefix}search/?q=${encodeURIComponent(QUERY)}`);
    expect(await readPaths(page, found.length)).toEqual(expected(prefix, () => true));
    expect(await readFilter(page, 'publication')).toEqual(PAPERS.map((each) => [each, countOf(`${each}/`)]));
    expect(await readFilter(page, 'year')).toEqual(YEARS.map((each) => [each, countOf(`/${each}-`)]));
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('narrows to a paper, and in it to a year', async () => {
    const page = await open();
    await page.goto(`${archive}${prefix}search/?q=${encodeURIComponent(QUERY)}`);
    await readPaths(page, found.length);
    await choose(page, 'publication', paper);
    expect(await readPaths(page, countOf(`${paper}/`))).toEqual(
      expected(prefix, (path) => path.startsWith(`${paper}/`)),
    );
    await choose(page, 'year', year);
    const both = (path: string): boolean => path.startsWith(`${paper}/${year}-`);
    expect(await readPaths(page, found.filter(both).length)).toEqual(expected(prefix, both));
    await page.context().close();
  });
});

test('says how often a text stands on more pages than it reads at first', async () => {
  const documents = readDocuments(inject('project'));
  const holding = documentsWith(documents, FREQUENT);
  expect(holding.length).toBeGreaterThan(SHOWN_AT_FIRST);
  const times = holding
    .flatMap(({ lines }) => lines)
    .reduce((sum, line) => sum + line.split(FREQUENT).length - 1, 0);
  const page = await open();
  await page.goto(`${archive}search/?q=${encodeURIComponent(FREQUENT)}`);
  await page.locator(`[data-search-status="done"][data-result-count="${holding.length}"]`).waitFor();
  expect(await page.locator('[data-result]').count()).toBeLessThan(holding.length);
  const told = (await page.locator('[data-message]').innerText()).match(/\d+/gu);
  expect(told).toEqual([holding.length, times].map(String));
  await page.context().close();
});

test('what is looked for stands in several papers and years, so that narrowing means something', () => {
  expect(PAPERS.every((each) => countOf(`${each}/`) > 0 && countOf(`${each}/`) < found.length)).toBe(true);
  expect(YEARS.every((each) => countOf(`/${each}-`) > 0)).toBe(true);
});

function countOf(part: string): number {
  return found.filter((path) => path.includes(part)).length;
}

function expected(prefix: string, test: (path: string) => boolean): string[] {
  return found
    .filter(test)
    .map((path) => `/${prefix}${path}`)
    .toSorted();
}

/** Opens the filters where they are folded, and chooses a value. */
async function choose(page: Page, facet: string, value: string): Promise<void> {
  const filters = page.locator('details[data-filters]');
  if (!(await filters.getAttribute('open')))
    await filters.evaluate((details) => {
      details.setAttribute('open', '');
    });
  await page.locator(`fieldset[data-filter="${facet}"] input[value="${value}"]`).check();
}

/** Waits until this many pages are found, asks for all of them, and gives their paths. */
async function readPaths(page: Page, count: number): Promise<string[]> {
  await page
    .locator(
      `[data-search-status="done"] [data-result-count="${count}"], [data-search-status="done"][data-result-count="${count}"]`,
    )
    .waitFor({ state: 'attached' });
  await page.waitForFunction((all) => {
    document.querySelector<HTMLElement>('[data-more]:not([hidden])')?.click();
    return document.querySelectorAll('[data-result]').length === all;
  }, count);
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-result]')]
      .map((result) => result.querySelector('a')?.pathname ?? '')
      .sort(),
  );
}

async function readFilter(page: Page, facet: string): Promise<[string, number][]> {
  return page.evaluate(
    (name) =>
      [...document.querySelectorAll(`fieldset[data-filter="${name}"]:not([hidden]) label`)].map(
        (label): [string, number] => [
          label.querySelector('input')?.value ?? '',
          Number(label.querySelector('[data-field="count"]')?.textContent),
        ],
      ),
    facet,
  );
}

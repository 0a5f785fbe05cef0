/** Search finds exactly the documents that hold what is typed, as Ctrl+F over the source would. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { documentsWith, readDocuments } from '../site/source-truth.ts';
import { DIST } from '../site/built-site.ts';
import { archive, recordTrouble, useReader } from './reader.ts';

const QUERIES = ['容错纠错', '提级监督', '人单合一', '95.1%', '会展业', '最后一公里', '国有企业'];
const LANGUAGES = [
  { language: 'zh-CN', prefix: '', server: /服务器/u },
  { language: 'en', prefix: 'en/', server: /web server/iu },
];
const open = useReader();
const documents = readDocuments();

describe.each(LANGUAGES)('search in $language', ({ prefix, server }) => {
  const address = `${archive}${prefix}search/`;

  test.each(QUERIES)('typing %s finds the documents that hold it', async (query) => {
    const page = await open();
    const trouble = recordTrouble(page);
    await page.goto(address);
    await page.locator('input[name=q]').pressSequentially(query);
    await page.locator('input[name=q]').press('Enter');
    const found = await readResults(page, query);
    expect(found).toEqual(expectedResults(query, prefix));
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('an address with a query runs it', async () => {
    const page = await open();
    await page.goto(`${address}?q=${encodeURIComponent('提级监督')}`);
    expect(await readResults(page, '提级监督')).toEqual(expectedResults('提级监督', prefix));
    await page.context().close();
  });

  test('it waits for a query, loads nothing of the index, and offers terms that find something', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(await page.locator('[data-search]').getAttribute('data-search-status')).toBe('idle');
    expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([]);
    const term = page.locator('.search-start dd a').first();
    const query = (await term.textContent())?.trim() ?? '';
    await term.click();
    const { count } = await readResults(page, query);
    expect(Number(count)).toBeGreaterThan(1);
    expect(await page.locator('.search-start').isVisible()).toBe(false);
    await page.context().close();
  });

  test('a text that stands nowhere finds nothing', async () => {
    const page = await open();
    await page.goto(`${address}?q=${encodeURIComponent('容错容错')}`);
    expect(await readResults(page, '容错容错')).toEqual({ count: '0', results: [] });
    await page.context().close();
  });

  test('a result leads to a passage that stands in its document', async () => {
    const page = await open();
    await page.goto(`${address}?q=${encodeURIComponent('提级监督')}`);
    await readResults(page, '提级监督');
    await page.locator('[data-result] a[href*="#"]').first().click();
    await page.waitForURL(/\/qdrb\/.*#/u);
    const fragment = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${fragment}"]`).count()).toBe(1);
    await page.context().close();
  });

  test('without JavaScript it says so and leads to the titles', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(address);
    expect(await page.locator('main a[href$="titles/"]').first().isVisible()).toBe(true);
    await page.context().close();
  });

  test('opened from a file it says that it needs a web server', async () => {
    const page = await open();
    await page.goto(pathToFileURL(resolve(DIST, `${prefix}search/index.html`)).href);
    await page.locator('main').getByText(server).first().waitFor({ state: 'visible' });
    await page.context().close();
  });
});

interface Result {
  readonly kind: string | null;
  readonly match: string | null;
  readonly path: string;
}

interface Found {
  readonly count: string | null;
  readonly results: readonly Result[];
}

/** Waits until the search for this very query is done, and reads what it found at that moment. */
async function readResults(page: Page, query: string): Promise<Found> {
  const done = await page.waitForFunction((wanted) => {
    const root = document.querySelector('[data-search]');
    if (root?.getAttribute('data-search-status') !== 'done') return null;
    if (root.querySelector<HTMLInputElement>('input[name=q]')?.value !== wanted) return null;
    return {
      count: document.querySelector('[data-result-count]')?.getAttribute('data-result-count') ?? null,
      results: [...root.querySelectorAll('[data-result]')].map((result) => ({
        kind: result.getAttribute('data-kind'),
        match: result.getAttribute('data-match'),
        path: result.querySelector('a')?.pathname ?? '',
      })),
    };
  }, query);
  const { count, results } = (await done.jsonValue()) as Found;
  return { count, results: inOrder(results) };
}

function expectedResults(query: string, prefix: string): Found {
  const results = documentsWith(documents, query).map(({ kind, path }) => ({
    kind,
    match: 'literal',
    path: `/${prefix}${path}`,
  }));
  return { count: String(results.length), results: inOrder(results) };
}

function inOrder(results: Found['results']): Found['results'] {
  return results.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

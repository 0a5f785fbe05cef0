/**
 * `npm run bench:search-browser [-- FOLDER]`: the search page of a built archive in Chromium. Prints how long
 * queries take that were asked before, in Pagefind's worker and until all is shown, and a first query of a new
 * reader, from opening the page. Times are of this machine.
 */
import { chromium, type Page } from 'playwright-core';
import { membershipQuery, parseQuery } from '../../src/search/query/query.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser-binary.ts';
import { serveFolder } from '../static-server.ts';
import { KEYWORDS } from './keywords.ts';

const ROUNDS = 3;
const FIRST = 15;

const server = await serveFolder(process.argv[2] ?? 'dist');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
const page = await browser.newPage();
await page.goto(`${server.root}search/`);
const asked = KEYWORDS.flatMap((keyword) => parseQuery(keyword).map(membershipQuery));
print('warm, in the worker', await timeWorker(page, asked));
print('warm, until all is shown', await timePage(page, KEYWORDS));
const first: number[] = [];
for (const keyword of KEYWORDS.slice(0, FIRST)) {
  const context = await browser.newContext();
  const reader = await context.newPage();
  await reader.goto(`${server.root}search/?q=${encodeURIComponent(keyword)}`, { waitUntil: 'commit' });
  const shown = await reader.waitForFunction(
    () => document.querySelector('[data-search-status="done"]') && performance.now(),
    undefined,
    { polling: 'raf' },
  );
  first.push((await shown.jsonValue()) || NaN);
  await context.close();
}
print('first, from opening the page', first);
await browser.close();
await server.close();

/** Gives the milliseconds of each quoted query in Pagefind's worker, its chunks loaded, without the pages' texts. */
async function timeWorker(page: Page, queries: readonly string[]): Promise<number[]> {
  return page.evaluate(
    async ({ queries, rounds, root }) => {
      const { createInstance } = (await import(`${root}pagefind/pagefind.js`)) as {
        createInstance: (options: object) => {
          mergeIndex: (address: string, options: object) => Promise<void>;
          search: (query: string) => Promise<unknown>;
        };
      };
      const { shards } = (await (await fetch(`${root}pagefind/archive.json`)).json()) as {
        shards: { folder: string; tag: string }[];
      };
      const engines = shards.map(({ folder, tag }) => {
        const engine = createInstance({ basePath: `${root}pagefind/`, metaCacheTag: 'empty' });
        const options = { exactDiacritics: true, metaCacheTag: tag, language: 'und' };
        return engine.mergeIndex(`${root}pagefind/${folder}`, options).then(() => engine);
      });
      const opened = await Promise.all(engines);
      const times: number[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        for (const query of queries) {
          const start = performance.now();
          await Promise.all(opened.map((engine) => engine.search(query)));
          if (round > 0) times.push(performance.now() - start);
        }
      }
      return times;
    },
    { queries, rounds: ROUNDS, root: server.root },
  );
}

/** Gives the milliseconds from a submitted query to what it shows; each was asked once before. */
async function timePage(page: Page, queries: readonly string[]): Promise<number[]> {
  return page.evaluate(
    async ({ queries, rounds }) => {
      const root = document.querySelector<HTMLElement>('[data-search]');
      const input = root?.querySelector<HTMLInputElement>('input[name="q"]');
      const times: number[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        for (const query of queries) {
          if (!root || !input) continue;
          input.value = query;
          const shown = new Promise<void>((resolve) => {
            const observer = new MutationObserver(() => {
              if (root.dataset['searchStatus'] !== 'done') return;
              observer.disconnect();
              resolve();
            });
            observer.observe(root, { attributeFilter: ['data-search-status'] });
          });
          const start = performance.now();
          input.form?.requestSubmit();
          await shown;
          if (round > 0) times.push(performance.now() - start);
        }
      }
      return times;
    },
    { queries, rounds: ROUNDS },
  );
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number): string => (sorted[Math.ceil(sorted.length * share) - 1] ?? NaN).toFixed(1);
  console.log(`${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (${times.length} queries)`);
}

/**
 * `npm run bench:check [-- FOLDER]`: the check of quotations of a built archive in Chromium, each by a new reader. Prints
 * how long it takes from the press of the button until all is shown, how long the page answers nobody at most, and the
 * bytes that come for it. Times are of this machine.
 */
import { chromium, type Browser } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser-binary.ts';
import { readDocuments } from '../site/source-truth.ts';
import { serveFolder } from '../static-server.ts';

const all = readDocuments()
  .flatMap(({ lines }) => lines)
  .join('\n');
const from = all.indexOf('蓄力精准滴灌');
const MADE_UP = '这座岛上的居民每天清晨骑着骆驼去月球采集蓝色的蘑菇,然后在黄昏时分用它们酿造会唱歌的啤酒。';

const QUOTATIONS: Readonly<Record<string, string>> = {
  '50 characters, one of them wrong': all.slice(from, from + 50).replace('精准', '精细'),
  '500 characters as they stand': all.slice(from, from + 500),
  '500 characters that are made up': MADE_UP.repeat(11).slice(0, 500),
  '20,000 characters as they stand': all.slice(0, 20_000),
  '31,000 characters, half of them made up': Array.from(
    { length: 620 },
    (_, index) => all.slice(index * 50, index * 50 + 25) + MADE_UP.slice(0, 25),
  ).join(''),
};

const server = await serveFolder(process.argv[2] ?? 'dist');
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
for (const [what, text] of Object.entries(QUOTATIONS)) {
  const { time, longest, bytes, files, runs } = await timeCheck(browser, text);
  console.log(
    `${what}: ${time.toFixed(0)} ms, at most ${longest.toFixed(0)} ms at once, ${(bytes / 1024).toFixed(0)} KB in ${files} files, ${runs} runs`,
  );
}
await browser.close();
await server.close();

async function timeCheck(
  browser: Browser,
  text: string,
): Promise<{ time: number; longest: number; bytes: number; files: number; runs: number }> {
  const page = await browser.newPage();
  await page.goto(`${server.root}check/`, { waitUntil: 'networkidle' });
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => sizes.push(response.body().then(({ length }) => length)));
  const result = await page.evaluate(async (quotation) => {
    const root = document.querySelector<HTMLElement>('[data-check]');
    const field = root?.querySelector('textarea');
    if (!root || !field) throw new Error('There is no check.');
    field.value = quotation;
    const shown = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (root.dataset['checkStatus'] !== 'done') return;
        observer.disconnect();
        resolve();
      });
      observer.observe(root, { attributeFilter: ['data-check-status'] });
    });
    let longest = 0;
    const tasks = new PerformanceObserver((seen) => {
      for (const { duration } of seen.getEntries()) longest = Math.max(longest, duration);
    });
    tasks.observe({ entryTypes: ['longtask'] });
    const start = performance.now();
    field.form?.requestSubmit();
    await shown;
    const time = performance.now() - start;
    // What the browser lays out and paints of it is told a little later.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    return { time, longest, runs: root.querySelectorAll('[data-run]').length };
  }, text);
  const all = await Promise.all(sizes);
  await page.close();
  return { ...result, bytes: all.reduce((sum, size) => sum + size, 0), files: all.length };
}

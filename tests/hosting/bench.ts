/**
 * `npm run bench:hosting`: what a host sends, in the tables of docs/hosting.md; with `-- --write` it writes them there.
 * It needs `dist/`, nginx and Chromium.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser-binary.ts';
import { DIST } from '../site/built-site.ts';
import { HOSTS } from './hosts.ts';
import type { Cells } from './page-figures.ts';
import { FIGURES, limitsTable, tableOf, withFigures } from './page-figures.ts';

const PAGE = 'docs/hosting.md';

const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => statSync(join(DIST, file)).isFile())
  .toSorted();

/** Bytes as they are, and compressed by gzip 6, brotli 5 and brotli 11. */
type Weight = readonly [asItIs: number, gzip6: number, brotli5: number, brotli11: number];

function weigh(file: string): Weight {
  const bytes = readFileSync(join(DIST, file));
  const brotli = (quality: number): number =>
    brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;
  return [bytes.length, gzipSync(bytes, { level: 6 }).length, brotli(5), brotli(11)];
}

/** Gives the sentence and the table of what files weigh. */
function weights(): string {
  const rows: [string, ...Cells][] = [];
  const matching = (pattern: RegExp): string[] => files.filter((file) => pattern.test(file));
  for (const [name, pattern] of [
    ['home', /^index\.html$/u],
    ['a page (版) of the paper', /^qdrb\/.*\/t1\/index\.html$/u],
    ['a highlight', /^qdrb\/.*\/t1-03\/index\.html$/u],
    ['search page', /^search\/index\.html$/u],
    ['search page’s script', /^_astro\/SearchPanel\..*\.js$/u],
    ['`pagefind.js`', /pagefind\.js$/u],
    ['`pagefind-worker.js`', /pagefind-worker\.js$/u],
    ['`wasm.unknown.pagefind`', /wasm\./u],
    ['the largest `.pf_index`', /\.pf_index$/u],
    ['the largest `.pf_fragment`', /\.pf_fragment$/u],
  ] as const) {
    const [heaviest = []] = matching(pattern)
      .map(weigh)
      .toSorted(([one], [other]) => other - one);
    rows.push([name, ...heaviest]);
  }
  const pages = matching(/\.html$/u).map(weigh);
  rows.push([
    `all ${pages.length} pages`,
    ...[0, 1, 2, 3].map((index) => pages.reduce((sum, weight) => sum + (weight[index] ?? 0), 0)),
  ]);
  const bytes = files.reduce((sum, file) => sum + statSync(join(DIST, file)).size, 0);
  const title = `**Compression.** Bytes of the first issue's archive (${files.length} files, ${(bytes / 1e6).toFixed(1)} MB):`;
  return `${title}\n\n${tableOf(['file', 'as it is', 'gzip 6', 'brotli 5', 'brotli 11'], rows)}`;
}

/** Reads as a reader does, one address after the other in one browser, and gives the table of what the host sent for each. */
async function visits(): Promise<string> {
  const rows: [string, ...Cells][] = [];
  const nginx = HOSTS.find(({ name }) => name === 'nginx');
  if (!nginx) throw new Error('The visits are measured with nginx: install it.');
  const host = await nginx.start('/a/b/');
  let sent: { readonly status: number; readonly bytes: number }[] = [];
  // Chromium tells nothing of what its workers ask for; what stands between it and the host sees all.
  const between = createServer((asked, answer) => {
    const { method, headers, url = '/' } = asked;
    request(new URL(url, host.root), { method, headers }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => sent.push({ status: response.statusCode ?? 0, bytes }));
      answer.writeHead(response.statusCode ?? 500, response.headers);
      response.pipe(answer);
    }).end();
  });
  await new Promise<void>((done) => between.listen(0, '127.0.0.1', done));
  const root = `http://127.0.0.1:${(between.address() as AddressInfo).port}/a/b/`;
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
  const page = await (await browser.newContext()).newPage();
  for (const [name, path] of [
    ['home', ''],
    ['a highlight', 'qdrb/2021-11-19/t1-03/'],
    ['a first search', 'search/?q=提级监督'],
    ['the same search again', 'search/?q=提级监督'],
    ['a search for something else', 'search/?q=国有企业'],
    ['the highlight again', 'qdrb/2021-11-19/t1-03/'],
  ] as const) {
    await page.goto('about:blank');
    sent = [];
    await page.goto(root + path, { waitUntil: 'networkidle' });
    if (path.includes('?')) await page.locator('[data-search-status=done]').waitFor();
    await page.waitForTimeout(1000);
    const unchanged = sent.filter(({ status }) => status === 304).length;
    rows.push([name, sent.length, unchanged, sent.reduce((sum, { bytes }) => sum + bytes, 0)]);
  }
  await browser.close();
  between.close();
  await host.close();
  return tableOf(['a reader opens', 'requests', 'of these “not changed”', 'bytes'], rows);
}

const figures = { limits: limitsTable(), visits: await visits(), weights: weights() };
for (const name of FIGURES) console.log(`${figures[name]}\n`);
if (process.argv.includes('--write')) {
  const before = readFileSync(PAGE, 'utf8');
  const page = FIGURES.reduce((text, name) => withFigures(text, name, figures[name]), before);
  const settings = await resolveConfig(PAGE);
  writeFileSync(PAGE, await format(page, { ...settings, filepath: PAGE }));
}

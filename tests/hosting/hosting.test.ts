/** One build on every host: at the root of a domain and in a folder, followed, read and searched. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordTrouble, useReader } from '../browser/reader.ts';
import { addressOf, DIST, htmlFiles } from '../site/built-site.ts';
import { documentsWith, readDocuments } from '../site/source-truth.ts';
import type { StaticServer } from '../static-server.ts';
import { crawl } from './crawl.ts';
import { HOSTS, MISSING, PREFIXES } from './hosts.ts';

const QUERY = '提级监督';
const open = useReader();
const cases = HOSTS.flatMap((host) => PREFIXES.map((prefix) => ({ name: host.name, prefix, host })));

test.each(MISSING)('%s is not on this machine and could not be had: NOT TESTED', (name) => {
  console.warn(`\n*** ${name} was not tested: install it (Debian: apt-get install ${name}). ***\n`);
  expect(HOSTS.map((host) => host.name)).not.toContain(name);
});

describe.each(cases)('on $name at $prefix', ({ host, prefix }) => {
  let server: StaticServer;
  let page: Page;
  beforeAll(async () => {
    server = await host.start(prefix);
    page = await open();
  });
  afterAll(async () => {
    await page.context().close();
    await server.close();
  });

  test('every link, asset and anchor leads somewhere, and to every page', async () => {
    const { found, broken } = await crawl(server.root);
    expect(broken).toEqual([]);
    const pages = htmlFiles().filter((file) => file !== '404.html');
    expect(found).toEqual(expect.arrayContaining(pages.map(addressOf)));
  });

  test.each(['', 'en/'])(
    'the search under %s finds, and its results lead to what they found',
    async (locale) => {
      const trouble = recordTrouble(page, server.root);
      await page.goto(`${server.root}${locale}search/?q=${encodeURIComponent(QUERY)}`);
      await page.locator('[data-search-status="done"]').waitFor();
      const results = page.locator('[data-result] h2 a');
      const addresses = await results.evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).href.replace(/\?.*$/u, '')),
      );
      const expected = documentsWith(readDocuments(), QUERY).map(({ path }) => server.root + locale + path);
      expect(addresses.toSorted()).toEqual(expected.toSorted());
      await page.locator('[data-result] a[href*="#"]').first().click();
      await page.waitForURL(/\/qdrb\/.*#/u);
      expect(await page.locator(':target').textContent()).not.toBe('');
      expect(trouble).toEqual([]);
    },
  );
});

describe.each(cases.filter(({ host }) => host.hasNotFound))(
  'on $name at $prefix, with a page for what is not there',
  ({ host, prefix }) => {
    let server: StaticServer;
    let page: Page;
    beforeAll(async () => {
      server = await host.start(prefix);
      page = await open();
    });
    afterAll(async () => {
      await page.context().close();
      await server.close();
    });

    test('an address of any depth that is nowhere shows the page that leads home', async () => {
      const response = await fetch(`${server.root}x/y/z`);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe(readFileSync(join(DIST, '404.html'), 'utf8'));
      for (const address of [`${server.root}x/y/z`, `${server.root}qdrb/1900-01-01/`, `${server.root}x`]) {
        await page.goto(address);
        await page.locator('html[data-root]').waitFor();
        expect(await page.locator('html').getAttribute('data-root')).toBe(prefix);
        const links = await page
          .locator('body a[href]:not([href^="#"])')
          .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
        expect(links).toEqual(
          expect.arrayContaining(
            ['', 'titles/', 'search/', 'en/', 'en/titles/', 'en/search/'].map((path) => server.root + path),
          ),
        );
        for (const link of new Set(links)) expect((await fetch(link)).status).toBe(200);
      }
    });
  },
);

describe.each(cases.filter(({ host }) => host.isSetUp))(
  'on $name at $prefix, with the documented settings',
  ({ host, prefix }) => {
    let server: StaticServer;
    beforeAll(async () => {
      server = await host.start(prefix);
    });
    afterAll(() => server.close());

    test('an address without its final slash is led to the page', async () => {
      const { status, url } = await fetch(`${server.root}titles`);
      expect([status, url]).toEqual([200, `${server.root}titles/`]);
    });

    test('every answer says how it is to be taken', async () => {
      for (const path of ['', 'search/', 'x/y/z', 'pagefind/pagefind.js', 'favicon.svg']) {
        const { headers } = await fetch(server.root + path);
        expect(Object.fromEntries(headers)).toMatchObject({
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'strict-origin-when-cross-origin',
          'content-security-policy': "frame-ancestors 'none'",
          'cache-control': 'no-cache',
        });
      }
    });

    test('what never changes under its name is kept', async () => {
      const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
      for (const pattern of [/^_astro\/.*\.js$/u, /\.pf_fragment$/u, /\.pf_index$/u]) {
        const file = files.find((path) => pattern.test(path)) ?? '';
        const { status, headers } = await fetch(server.root + file);
        expect([file, status]).toEqual([expect.stringMatching(pattern), 200]);
        expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      }
    });

    test('what is not there is kept by nobody, wherever it is asked for', async () => {
      for (const path of [
        '_astro/gone.0123abcd.js',
        'pagefind/fragment/gone.pf_fragment',
        'pagefind/qdrb-2021/index/gone.pf_index',
        'qdrb/1900-01-01/',
        'card.png',
      ]) {
        const { status, headers } = await fetch(server.root + path);
        expect([path, status, headers.get('cache-control')]).toEqual([path, 404, 'no-cache']);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
      }
      // A folder has no list, and is not there.
      const folder = await fetch(`${server.root}_astro/`);
      expect([folder.status, folder.headers.get('cache-control')]).toEqual([expect.any(Number), 'no-cache']);
      expect(folder.ok).toBe(false);
      // What is there and can't be had is not kept either: a file that nobody may read would be gone for a year.
      const [script = ''] = readdirSync(join(DIST, '_astro')).filter((name) => name.endsWith('.js'));
      const refused = await fetch(`${server.root}_astro/${script}`, { method: 'POST' });
      await refused.arrayBuffer();
      expect(refused.ok || refused.headers.get('cache-control') === 'no-cache').toBe(true);
    });

    test('text is sent compressed, and what is compressed already is sent as it is', async () => {
      const encodingOf = async (path: string): Promise<string | null> => {
        const response = await fetch(server.root + path, { headers: { 'accept-encoding': 'gzip' } });
        await response.arrayBuffer();
        return response.headers.get('content-encoding');
      };
      expect(await encodingOf('')).toBe('gzip');
      expect(await encodingOf('pagefind/pagefind.js')).toBe('gzip');
      expect(await encodingOf('pagefind/wasm.unknown.pagefind')).toBe(null);
    });
  },
);

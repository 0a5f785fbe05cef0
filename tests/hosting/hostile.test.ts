/** Whatever a seed, a file name or a query holds, it is shown as text: it never becomes markup or a script. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { archive, recordTrouble, useReader } from '../browser/reader.ts';
import { addressOf, htmlFiles } from '../site/built-site.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';
import { buildTrialArchive } from '../trial-archive.ts';

const QUERIES = [
  `<img src=x onerror="hacked=1">`,
  `"><script>hacked=1</script>`,
  `</script><svg onload=hacked=1>`,
  `javascript:hacked=1`,
  `"'\`&lt;b&gt;&#60;i>{{hacked}}\${hacked=1}%3Cscript%3E`,
  `{query}{pages}{hits}`,
  `__proto__ constructor toString`,
  '\uD800',
  '工\uDC00\uD800匠',
  '\u0000\u202E\uFEFF工',
  '工匠'.repeat(5000),
  '工 '.repeat(5000),
];

const open = useReader();

/** Gives what stands in a page that text must never make. */
async function intruders(page: Page): Promise<unknown[]> {
  return page.evaluate(() => [
    ...[...document.querySelectorAll('img, iframe, object, embed, video, audio, base')].map(
      (element) => element.outerHTML,
    ),
    ...[...document.querySelectorAll('body *')]
      .flatMap((element) => element.getAttributeNames())
      .filter((name) => /^(?:on|style$|src$|srcdoc$)/u.test(name) && name !== 'src'),
    ...('hacked' in globalThis ? ['a script of the text has run'] : []),
  ]);
}

/** Opens an archive's search and gives the page, with what goes wrong on it. */
async function openSearch(address: string, root: string): Promise<{ page: Page; trouble: string[] }> {
  const page = await open();
  const trouble = recordTrouble(page, root);
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  return { page, trouble };
}

describe('a query', () => {
  let page: Page;
  let trouble: string[];
  beforeAll(async () => {
    ({ page, trouble } = await openSearch(`${archive}search/`, archive));
  });
  afterAll(() => page.context().close());
  const settled = (): Promise<unknown> =>
    page.waitForFunction(() =>
      document.querySelector('[data-search-status=done], [data-search-status=idle]'),
    );
  const cases = QUERIES.map((query) => ({ name: JSON.stringify(query).slice(0, 60), query }));

  test.each(cases)('that is typed is searched and shown as text: $name', async ({ query }) => {
    const shown = await page.locator('input[name=q]').evaluate((input: HTMLInputElement, text) => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input'));
      return input.value;
    }, query);
    await page.locator('form[role=search] button[type=submit]').first().click();
    await settled();
    expect(await page.locator('input[name=q]').inputValue()).toBe(shown);
    expect(await intruders(page)).toEqual([]);
    expect(trouble).toEqual([]);
  });

  test.each(cases)('in an address, with filters like it, is text as well: $name', async ({ query }) => {
    const parameters = new URLSearchParams({ q: query, page: query, organisation: query, unknown: query });
    // A server refuses an address that is too long before the archive sees it.
    await page.goto(`${archive}en/search/?${parameters.toString().slice(0, 8000)}`);
    await settled();
    expect(await intruders(page)).toEqual([]);
    expect(trouble).toEqual([]);
  });
});

test('an address that is nowhere is not asked of another host, and not shown as markup', async () => {
  for (const path of [
    '/evil.example/x/y',
    'x/%3Cimg%20src=x%20onerror=hacked=1%3E/',
    'x/"><script>hacked=1</script>/',
  ]) {
    const { page, trouble } = await openSearch(archive + path, archive);
    await page.locator('html[data-root]').waitFor();
    expect(await intruders(page)).toEqual([]);
    expect(trouble.filter((line) => !/^(?:404: |console: Failed to load resource)/u.test(line))).toEqual([]);
    await page.context().close();
  }
});

/** Gives a host that is not the archive's, and what it is asked for. */
async function otherHost(): Promise<{ address: string; asked: string[]; close: () => void }> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, asked, close: () => server.close() };
}

test.each(['', 'qdrb/2021-11-19/t1-03/', 'search/', '404.html'])(
  'code that is put into /%s does not run, and asks nobody',
  async (path) => {
    const other = await otherHost();
    const { page, trouble } = await openSearch(archive + path, archive);
    await page.waitForLoadState('networkidle');
    trouble.length = 0;
    await page.evaluate(async (elsewhere) => {
      const script = document.createElement('script');
      script.textContent = 'hacked=1';
      const image = document.createElement('img');
      image.src = `${elsewhere}x.png`;
      document.body.append(script, image);
      document.body.insertAdjacentHTML('beforeend', '<p id="styled" style="color:red" onclick="hacked=1">');
      document.getElementById('styled')?.click();
      await fetch(`${elsewhere}x`).catch(() => null);
    }, other.address);
    expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
    expect(await page.locator('#styled').evaluate((element) => getComputedStyle(element).color)).not.toBe(
      'rgb(255, 0, 0)',
    );
    const refused = trouble.filter((line) => /Content Security Policy/u.test(line));
    expect(refused.length).toBeGreaterThanOrEqual(5);
    expect(other.asked).toEqual([]);
    await page.context().close();
    other.close();
  },
);

const LINES = [
  `</title><script>hacked=1</script>`,
  `——"><img src=x onerror="hacked=1">`,
  `这是导语</p></article><iframe srcdoc="<script>hacked=1</script>"></iframe>,它很长,读者不应看到别的东西,只应看到这一行文字本身,一字不少。`,
  `<svg onload=hacked=1>。</script><script>hacked=1</script>后文里有]]>和-->和<!--,还有{globalThis.hacked=1}与javascript:hacked=1,都只是文字。`,
  `<a href="javascript:hacked=1">责任编辑</a>的话。<base href="//evil.example/">后文照旧,<meta http-equiv="refresh" content="0;url=//evil.example">也是文字。`,
];
const HOSTILE_NAME = `报</script><img src=x onerror="hacked=1">`;

describe('an archive of hostile text, under hostile names', () => {
  let server: StaticServer;
  let dist: string;
  beforeAll(async () => {
    const text = Buffer.from(`${['海滨晚报2021年11月19日特1版', ...LINES].join('\n')}\n`);
    dist = buildTrialArchive('hostile', text, {
      paper: { 'zh-CN': HOSTILE_NAME, en: `<b>News</b>"><script>hacked=1</script>` },
      file: `"><img src=x onerror="hacked=1"><script>hacked=1</script>.txt`,
    });
    server = await serveFolder(dist, '/a/b/');
  });
  afterAll(() => server.close());

  test('is read as text on every page', async () => {
    const files = htmlFiles(dist).filter((file) => file !== '404.html');
    expect(files).toEqual(expect.arrayContaining(['demo/2021-11-19/t1/index.html', 'about/index.html']));
    const { page, trouble } = await openSearch(server.root, server.root);
    for (const file of files) {
      await page.goto(server.root + addressOf(file), { waitUntil: 'load' });
      expect([file, await intruders(page), trouble]).toEqual([file, [], []]);
      for (const data of await page.locator('script[type="application/ld+json"]').allTextContents())
        expect(JSON.parse(data)).toHaveProperty('@type');
    }
    await page.context().close();
  });

  test('shows the names as they are', async () => {
    const { page } = await openSearch(`${server.root}about/`, server.root);
    expect(await page.locator('main').textContent()).toContain(HOSTILE_NAME);
    expect(await page.locator('main').textContent()).toContain(`<script>hacked=1</script>.txt`);
    await page.context().close();
  });

  test.each(LINES)('is found by %s', async (line) => {
    const { page, trouble } = await openSearch(
      `${server.root}search/?q=${encodeURIComponent(line.slice(0, 60))}`,
      server.root,
    );
    await page.locator('[data-search-status=done]').waitFor();
    expect(await page.locator('[data-result]').count()).toBeGreaterThan(0);
    expect(await intruders(page)).toEqual([]);
    expect(trouble).toEqual([]);
    await page.context().close();
  });
});

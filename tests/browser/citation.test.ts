/** A text is cited in one click: the day, the page and the address of its passage are filled in; records are taken along. */
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { archive, useReader } from './reader.ts';

const open = useReader();
const CLIPBOARD: BrowserContextOptions = { permissions: ['clipboard-read', 'clipboard-write'] };
const ARTICLE = 'qdrb/2021-11-19/t1-04/';
const TITLE = '健全干部担当作为激励保护机制 营造激浊扬清干事创业浓厚氛围';

async function clipboard(page: Page): Promise<string> {
  await page.waitForFunction(() => document.querySelector('[data-quote-status]')?.textContent !== '');
  return page.evaluate(async () => navigator.clipboard.readText());
}

async function select(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((block) => getSelection()?.selectAllChildren(block));
}

test('without a script the page cites the printed paper, and leads to the records', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(archive + ARTICLE);
  expect(await page.locator('.cite dl').isVisible()).toBe(false);
  await page.locator('.cite summary').click();
  expect((await page.locator('[data-style="gbt"]').innerText()).trim()).toBe(
    `${TITLE}[N]. 青岛日报，2021-11-19（特1）.`,
  );
  expect(await page.locator('.cite button').count()).toBe(0);
  const file = await page.request.get(new URL('../citations.ris', page.url()).href);
  expect(await file.text()).toContain(`TI  - ${TITLE}`);
  await page.context().close();
});

test('each style has a button; the one that is taken is offered for passages, too', async () => {
  const page = await open(CLIPBOARD);
  await page.clock.setFixedTime(new Date(2026, 10, 29, 12));
  await page.goto(archive + ARTICLE);
  await page.locator('.cite summary').click();
  await page.locator('dt:has(+ [data-style="gbt15"]) button').click();
  expect(await clipboard(page)).toBe(
    `${TITLE}[N/OL]. 青岛日报, 2021-11-19(特1)[2026-11-29]. ${archive}${ARTICLE}.`,
  );
  await select(page, 'm3');
  await page.locator('[data-act="cite"]').click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('#m3'));
  const [, source] = (await clipboard(page)).split('\n');
  expect(source).toBe(`${TITLE}[N/OL]. 青岛日报, 2021-11-19(特1)[2026-11-29]. ${archive}${ARTICLE}#m3.`);
  await page.context().close();
});

test.each([320, 390, 1280])(
  'at %i pixels each button stands beside the name of its style, over no citation',
  async (width) => {
    const page = await open({ viewport: { width, height: 900 } });
    await page.goto(`${archive}en/${ARTICLE}`);
    await page.locator('.cite summary').click();
    await page.locator('.cite .star').waitFor();
    const over = await page.locator('.cite dl').evaluate((list) => {
      const lines = [...list.querySelectorAll('dd')].flatMap((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        return [...range.getClientRects()];
      });
      return [...list.querySelectorAll('button')].map((button) => {
        const { top, bottom } = button.getBoundingClientRect();
        // A finger's breadth, and the room that a typeface leaves above its letters.
        return lines.filter((line) => line.top + 4 < bottom && line.bottom - 4 > top).length;
      });
    });
    expect(over).toEqual([0, 0, 0, 0, 0]);
    await page.context().close();
  },
);

test('the link of a passage is the short address; asked again, it leads to the very words', async () => {
  const page = await open(CLIPBOARD);
  await page.goto(archive + ARTICLE);
  await select(page, 'p5');
  await page.locator('[data-act="link"]').click();
  expect(await clipboard(page)).toBe(`${archive}${ARTICLE}#m2`);
  await page.locator('[data-act="exact"]').click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes(':~:'));
  expect(await clipboard(page)).toMatch(/#m2:~:text=/u);
  await page.context().close();
});

test('of an article on two pages a passage is cited with the page that it stands on', async () => {
  const page = await open(CLIPBOARD);
  await page.goto(archive + ARTICLE);
  // As the page of such an article has it: the issue that is tested has none.
  await page.locator('[data-style="gbt"]').evaluate((line) => {
    line.innerHTML = line.innerHTML.replace('特1', '<span data-one="">特1、特3</span>');
    const later = Object.assign(document.createElement('div'), { className: 'later' });
    later.dataset['pageLabel'] = '特3';
    const last = document.querySelector('[data-block]:has(#m3)');
    last?.before(later);
    if (last) later.append(last);
  });
  for (const [id, label] of [
    ['m1', '特1'],
    ['m3', '特3'],
  ] as const) {
    await select(page, id);
    await page.locator('[data-act="cite"]').click();
    await page.waitForFunction(async (end) => (await navigator.clipboard.readText()).includes(end), `#${id}`);
    expect(await clipboard(page)).toContain(`2021-11-19（${label}）.`);
  }
  await page.context().close();
});

test('the place of a measure is shown in its short form, whichever led to it', async () => {
  const page = await open();
  await page.goto(`${archive}${ARTICLE}?view=parallel#p5`);
  await page.waitForFunction(() => location.hash === '#m2');
  expect(new URL(page.url()).search).toBe('?view=parallel');
  await page.context().close();
});

test('on a phone a passage goes to what the phone shares with', async () => {
  const page = await open({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (shared: ShareData) => {
        document.documentElement.dataset['shared'] = shared.url ?? '';
        return Promise.resolve();
      },
    });
  });
  await page.goto(archive + ARTICLE);
  await select(page, 'm3');
  await page.locator('[data-act="share"]').waitFor();
  const buttons = page.locator('[data-passage] button');
  for (const button of await buttons.all())
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.locator('[data-act="share"]').tap();
  await page.waitForFunction(() => document.documentElement.dataset['shared']?.endsWith('#m3'));
  await page.context().close();
});

describe('the record of one text', () => {
  test.each(['bib', 'ris', 'json'])('is saved as .%s', async (ending) => {
    const page = await open();
    await page.goto(`${archive}en/${ARTICLE}`);
    await page.locator('.cite summary').click();
    const saved = page.waitForEvent('download');
    await page.locator('.cite p:not(.star) button').nth(['bib', 'ris', 'json'].indexOf(ending)).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe(`qdrb-2021-11-19-t1-04-en.${ending}`);
    const text = await new Response(
      Readable.toWeb(await download.createReadStream()) as ReadableStream,
    ).text();
    expect(text).toContain('Building a sound mechanism');
    expect(text).not.toContain('t1-05');
    await page.context().close();
  });
});

test('the whole issue is cited, with the files of its records; nothing is offered of it that no file has', async () => {
  const page = await open(CLIPBOARD);
  await page.goto(`${archive}qdrb/2021-11-19/all/`);
  await page.locator('.cite summary').click();
  await page.locator('.cite dt button').last().waitFor();
  await page.locator('dt:has(+ [data-style="gbt"]) button').click();
  await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes('青岛日报[N/OL]'));
  expect(await page.locator('.cite p button').count()).toBe(0);
  expect(await page.locator('.cite p a').count()).toBe(3);
  await page.context().close();
});

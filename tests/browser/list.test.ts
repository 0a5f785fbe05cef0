/** A reader keeps articles and passages, finds them on the page of the list, and takes them along and back. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ARTICLE, exported, importFile, keepBoth, openList, said, shown } from './kept-list.ts';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();

const LANGUAGES = [
  {
    prefix: '',
    keep: '收入摘录',
    drop: '移出摘录',
    empty: '还没有摘录',
    page: '特1版',
    file: '我的摘录',
    imported: '已导入2条。',
    again: '已导入0条，另有2条原来已有，没有重复收入。',
    removed: /^已移出《.+》。$/u,
    denied: '不允许本站存储数据',
    full: '空间已满',
    wrong: '没有导入“x.csv”，原有摘录没有变动：第1行应是列名',
    script: '启用JavaScript',
  },
  {
    prefix: 'en/',
    keep: 'Save to my list',
    drop: 'Take off my list',
    empty: 'Nothing saved yet',
    page: 'Special page 1',
    file: 'my-list',
    imported: 'Imported: 2 entries.',
    again: 'Imported: 0 entries. Already on your list, and not saved twice: 2.',
    removed: /^Removed “.+”\.$/u,
    denied: 'does not let this site store data',
    full: 'no more room',
    wrong: '“x.csv” was not imported, and your list is as it was: line 1 has to name the columns',
    script: 'with JavaScript',
  },
];

describe.each(LANGUAGES)('in /$prefix', (words) => {
  const { prefix, drop } = words;

  test('an article and a passage are kept, listed, exported, removed, and come back as they were', async () => {
    const page = await open();
    const trouble = recordTrouble(page);
    const passage = await keepBoth(page, prefix, drop);
    await page.reload();
    await page.locator('.cite summary').click();
    await page.locator('.cite .star button').filter({ hasText: drop }).waitFor();
    await page.locator('.cite .star a').click();
    await page.locator('[data-started]').waitFor();
    expect(page.url()).toBe(`${archive}${prefix}list/`);
    await page.locator('.kept-list summary').first().click();
    await page.locator('.kept-list textarea').first().fill('=可引\n<b>');
    const before = await shown(page);
    expect(before.map(([, , text]) => text)).toEqual(['', passage]);
    expect(before[0]?.[1]).toBe(`${archive}${prefix}${ARTICLE}`);
    expect(before[1]?.[1]?.startsWith(`${archive}${prefix}${ARTICLE}#`)).toBe(true);
    expect(await page.locator('.kept-list li .folio').first().textContent()).toContain(words.page);

    const [bib, csv, md] = [
      await exported(page, 'bib'),
      await exported(page, 'csv'),
      await exported(page, 'md'),
    ];
    expect([bib, csv, md].map(({ name }) => name)).toEqual(
      ['bib', 'csv', 'md'].map((ending) => `${words.file}.${ending}`),
    );
    expect(bib.text.match(/^@article\{/gmu)).toHaveLength(2);
    expect(md.text).toContain(`(<${archive}${prefix}${ARTICLE}#`);

    for (const left of [1, 0]) {
      await page.locator('[data-remove]').first().click();
      await page.locator('[data-key]').nth(left).waitFor({ state: 'detached' });
      expect(await page.locator('[data-key]').count()).toBe(left);
      await page.locator('[data-said]').filter({ hasText: words.removed }).waitFor();
    }
    expect(await page.locator('[data-empty]').innerText()).toContain(words.empty);
    expect(await page.locator('[data-export="bib"]').isVisible()).toBe(false);
    await importFile(page, csv.name, csv.text);
    await said(page, words.imported);
    expect(await shown(page)).toEqual(before);
    await importFile(page, csv.name, csv.text);
    await said(page, words.again);
    await page.reload();
    await page.locator('[data-started]').waitFor();
    expect(await shown(page)).toEqual(before);
    await page.locator('[data-key] h3 a').nth(1).click();
    await page.waitForURL(/#[mp]\d+$/u);
    expect(trouble).toEqual([]);
    await page.context().close();
  });

  test('what is removed at once is asked for first', async () => {
    const page = await open();
    await keepBoth(page, prefix, drop);
    await openList(page, prefix);
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.locator('[data-clear]').click();
    expect(await page.locator('[data-key]').count()).toBe(2);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.locator('[data-clear]').click();
    await page.locator('[data-empty]').waitFor();
    expect(await page.locator('[data-key]').count()).toBe(0);
    await page.context().close();
  });

  test('a file that is no list is told, and changes nothing', async () => {
    const page = await open();
    await openList(page, prefix);
    await importFile(page, 'x.csv', 'a,b\n1,2\n');
    await said(page, words.wrong);
    expect(await page.locator('[data-key]').count()).toBe(0);
    await page.context().close();
  });

  test('where the browser allows no store, or has no room in it, this is said, and is not the same', async () => {
    const denied = await open();
    await denied.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await openList(denied, prefix);
    expect(await denied.locator('main').innerText()).toContain(words.denied);
    expect(await denied.locator('[data-import]').isVisible()).toBe(false);
    await refused(denied, words.denied);
    const full = await open();
    await full.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await refused(full, words.full);
  });

  async function refused(page: Page, why: string): Promise<void> {
    await page.goto(`${archive}${prefix}${ARTICLE}`);
    await page.locator('.cite summary').click();
    await page.locator('.cite .star button').click();
    await page.locator('[data-quote-status]').filter({ hasText: why }).waitFor();
    expect(await page.locator('.cite .star button').textContent()).toBe(words.keep);
    await page.context().close();
  }

  test('without a script the page says what it needs, and no article has a button', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${archive}${prefix}list/`);
    expect(await page.locator('main').innerText()).toContain(words.script);
    expect(await page.locator('.kept-list button').first().isVisible()).toBe(false);
    await page.goto(`${archive}${prefix}${ARTICLE}`);
    expect(await page.locator('.cite button').count()).toBe(0);
    await page.context().close();
  });
});

test('what one tab keeps or removes, the other shows', async () => {
  const page = await open();
  await openList(page, '');
  const other = await page.context().newPage();
  await keepBoth(other, '', '移出摘录');
  await page.locator('[data-key]').nth(1).waitFor();
  await page.locator('[data-remove]').first().click();
  await other.locator('.cite .star button').filter({ hasText: '收入摘录' }).waitFor();
  await page.context().close();
});

test('hostile words of an imported file are shown as words', async () => {
  const page = await open();
  const trouble = recordTrouble(page);
  await keepBoth(page, '', '移出摘录');
  await openList(page, '');
  const { text } = await exported(page, 'csv');
  const hostile = text.replaceAll('健全干部', '<img src=x onerror=alert(1)><script>alert(2)</script>');
  expect(hostile).not.toBe(text);
  page.on('dialog', (dialog) => {
    trouble.push(dialog.message());
    void dialog.accept();
  });
  for (let left = 2; left > 0; left -= 1) await page.locator('[data-remove]').first().click();
  await importFile(page, 'x.csv', hostile);
  await said(page, '已导入2条。');
  expect(await page.locator('[data-entries] :is(img, script)').count()).toBe(0);
  expect(await page.locator('[data-key] h3').first().textContent()).toContain('<img src=x onerror=alert(1)>');
  await importFile(page, 'x.csv', text.replaceAll('"qdrb/', '"javascript:alert(1)//'));
  await said(page, '第2行“address”一列应是本档里的地址');
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a headline in another language than the page has the faces of its own', async () => {
  const page = await open();
  await keepBoth(page, 'en/', 'Take off my list');
  await openList(page, '');
  const title = page.locator('.kept-list h3 a').first();
  expect(await title.evaluate((link) => link.closest('[lang]')?.getAttribute('lang'))).toBe('en');
  expect(await title.evaluate((link) => getComputedStyle(link).fontFamily)).not.toContain('biaodian');
  await page.context().close();
});

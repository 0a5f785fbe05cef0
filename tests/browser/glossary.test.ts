/** A term is explained where it stands: by pointer, finger and keys, as long as the reader wants it. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { choose } from './display-panel.ts';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();
const ARTICLE = 'qdrb/2021-11-19/t1-02/';
const WIDE = { viewport: { width: 1280, height: 900 } };
const LANGUAGES = [
  ['', '见术语表'],
  ['en/', 'In the glossary'],
] as const;

const noteOf = (page: Page) => page.locator('#term-note');
const termsOf = (page: Page) => page.locator('.text a.term');

test.each(LANGUAGES)(
  '%s: a pointer that rests opens the note, and one that leaves closes it',
  async (prefix) => {
    const page = await open(WIDE);
    const trouble = recordTrouble(page);
    await read(page, prefix + ARTICLE);
    const term = termsOf(page).first();
    expect(await noteOf(page).isVisible()).toBe(false);
    await term.hover();
    await noteOf(page).waitFor();
    const parts = await noteOf(page).locator('[data-part]').allTextContents();
    expect(parts).toHaveLength(5);
    expect(parts.every((part) => part.trim() !== '')).toBe(true);
    // The pointer may go into the note.
    await noteOf(page).hover();
    expect(await noteOf(page).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    await noteOf(page).waitFor({ state: 'hidden' });
    expect(trouble).toEqual([]);
    await page.context().close();
  },
);

test.each(LANGUAGES)('%s: a press opens it, and its link leads to the term', async (prefix, words) => {
  const page = await open(WIDE);
  await read(page, prefix + ARTICLE);
  const term = termsOf(page).first();
  const target = await term.evaluate((link) => (link as HTMLAnchorElement).href);
  await term.click();
  await noteOf(page).getByRole('link', { name: words }).click();
  await page.waitForURL(target);
  const entry = page.locator(':target');
  expect(await entry.isVisible()).toBe(true);
  expect(await entry.locator('.term').count()).toBe(1);
  await page.context().close();
});

describe('by keys', () => {
  test('the focus opens it, Enter goes into it, Escape gives the focus back', async () => {
    const page = await open(WIDE);
    await read(page, ARTICLE);
    await page.locator('.text .permalink').first().focus();
    await focusByKey(page);
    await noteOf(page).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('#term-note') !== null);
    await page.keyboard.press('Escape');
    expect(await noteOf(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.matches('a.term'))).toBe(true);
    await page.context().close();
  });

  test('Shift and Tab lead from the note back to its term, and Tab from there on in the text', async () => {
    const page = await open(WIDE);
    await read(page, ARTICLE);
    await page.locator('.text .permalink').first().focus();
    await focusByKey(page);
    await noteOf(page).waitFor();
    const term = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('#term-note') !== null);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(term);
    expect(await page.evaluate(() => document.activeElement?.matches('a.term'))).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.text') !== null)).toBe(true);
    await page.context().close();
  });

  test('Tab goes on from the term', async () => {
    const page = await open(WIDE);
    await read(page, ARTICLE);
    await page.locator('.text .permalink').first().focus();
    await focusByKey(page);
    await noteOf(page).waitFor();
    const first = await page.evaluateHandle(() => document.activeElement);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('#term-note') !== null);
    await page.keyboard.press('Tab');
    const follows = await page.evaluate(
      (term) =>
        Boolean(term && document.activeElement && term.compareDocumentPosition(document.activeElement) & 4),
      first,
    );
    expect(follows).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.closest('.text') !== null)).toBe(true);
    await page.context().close();
  });
});

/** Opens an article, and waits until its terms open notes: before that they are links. */
async function read(page: Page, address: string): Promise<void> {
  await page.goto(archive + address);
  await page.locator('a.term[aria-haspopup]').first().waitFor();
}

/** Goes on by Tab until a term has the focus. */
async function focusByKey(page: Page): Promise<void> {
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('a.term') ?? false)) return;
  }
  throw new Error('No term was reached by Tab');
}

test('a finger opens it, and one beside it closes it', async () => {
  const page = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await read(page, `en/${ARTICLE}`);
  await termsOf(page).first().tap();
  await noteOf(page).waitFor();
  const box = await noteOf(page).boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390).toBe(true);
  await page
    .locator('.text .measure')
    .first()
    .tap({ position: { x: 2, y: 2 } });
  await noteOf(page).waitFor({ state: 'hidden' });
  await page.context().close();
});

test('a second press of a finger on the term follows it', async () => {
  const page = await open({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await read(page, `en/${ARTICLE}`);
  await termsOf(page).first().tap();
  await noteOf(page).waitFor();
  await termsOf(page).first().tap();
  await page.waitForURL('**/en/glossary/**');
  await page.context().close();
});

test('where the margin has room, it stands there and hides no text', async () => {
  const page = await open({ viewport: { width: 1600, height: 900 } });
  await read(page, ARTICLE);
  await termsOf(page).first().click();
  await noteOf(page).waitFor();
  const [note, text] = [await noteOf(page).boundingBox(), await page.locator('.text').first().boundingBox()];
  expect(note && text && note.x >= text.x + text.width).toBe(true);
  await page.context().close();
});

test('it is switched off, stays off, and is switched on again', async () => {
  const page = await open(WIDE);
  await read(page, ARTICLE);
  const line = () =>
    termsOf(page)
      .first()
      .evaluate((term) => getComputedStyle(term).textDecorationLine);
  expect(await line()).toBe('underline');
  await choose(page, 'glossary', 'off');
  expect(await line()).toBe('none');
  await page.reload();
  expect(await line()).toBe('none');
  await page.waitForFunction(() => !document.querySelector('a.term[href]'));
  await choose(page, 'glossary', '');
  await page.waitForFunction(() => document.querySelector('a.term[href]') !== null);
  await page.context().close();
});

test.each(LANGUAGES)('%s: without scripts a term is a link to the glossary', async (prefix) => {
  const page = await open({ javaScriptEnabled: false, ...WIDE });
  await page.goto(archive + prefix + ARTICLE);
  await termsOf(page).first().click();
  await page.waitForURL(`**/${prefix}glossary/**`);
  expect(await page.locator(':target .term').isVisible()).toBe(true);
  await page.context().close();
});

test('where the notes can’t be read, a press leads to the glossary', async () => {
  const page = await open(WIDE);
  await page.route('**/notes.json', (route) => route.abort());
  await read(page, ARTICLE);
  await termsOf(page).first().click();
  await page.waitForURL('**/glossary/**');
  await page.context().close();
});

test('the parallel view has the notes of the language of its page', async () => {
  const page = await open(WIDE);
  await read(page, `en/${ARTICLE}?view=parallel`);
  await termsOf(page).first().click();
  await noteOf(page).waitFor();
  expect(
    await termsOf(page)
      .first()
      .evaluate((term) => term.closest('[lang]')?.getAttribute('lang')),
  ).toBe('en');
  await page.context().close();
});

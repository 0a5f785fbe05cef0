/** The whole issue on one scroll: all of its text, and a list that knows where the reader is. */
import { expect, test } from 'vitest';
import { readDocuments } from '../site/source-truth.ts';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();
const documents = readDocuments();
const issues = [...Map.groupBy(documents, ({ path }) => path.split('/', 2).join('/')).entries()];

test.each(issues)(
  '%s shows every line of its pages and highlights, in the order of print',
  async (path, all) => {
    const page = await open();
    const trouble = recordTrouble(page);
    await page.goto(`${archive}${path}/all/`);
    const shown = (await page.locator('.scroll').textContent()) ?? '';
    const lines = all.flatMap((document) => document.lines);
    expect(lines.filter((line) => !shown.includes(line))).toEqual([]);
    const printed = all.toSorted((one, other) => one.start - other.start);
    // A short headline may stand in a longer one; the longest line of a text is its own.
    const longest = printed.map(
      (document) => document.lines.toSorted((one, other) => other.length - one.length)[0] ?? '',
    );
    const places = longest.map((line) => shown.indexOf(line));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(trouble).toEqual([]);
    await page.context().close();
  },
);

test('the list marks the article that is being read', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${archive}${issues[0]?.[0] ?? ''}/all/`);
  const links = page.locator('.stops ol ol a');
  const last = links.nth((await links.count()) - 2);
  const id = new URL((await last.getAttribute('href')) ?? '', page.url()).hash.slice(1);
  await page.locator(`[id="${id}"]`).evaluate((element) => {
    element.scrollIntoView();
  });
  await page.waitForFunction(
    (wanted) => document.querySelector('.stops [aria-current]')?.getAttribute('href')?.endsWith(`#${wanted}`),
    id,
  );
  expect(await page.locator('.stops [aria-current]').count()).toBe(1);
  expect(await page.locator('.stops [aria-current]').isVisible()).toBe(true);
  await page.context().close();
});

test.each([1000, 1280, 1920])('at %i pixels how far one is stands over no text', async (width) => {
  const page = await open({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${archive}${issues[0]?.[0] ?? ''}/all/`);
  await page
    .locator('.scroll article')
    .nth(3)
    .evaluate((article) => {
      article.scrollIntoView();
    });
  await page.locator('p[data-progress]:not(:empty)').waitFor();
  const placeOf = (selector: string): Promise<{ left: number; right: number; top: number; bottom: number }> =>
    page.locator(selector).evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    });
  const progress = await placeOf('p[data-progress]');
  expect(progress.right).toBeLessThanOrEqual((await placeOf('.scroll')).left);
  expect(Math.round(progress.bottom)).toBe(900);
  await page.evaluate(() => {
    scrollTo(0, document.body.scrollHeight);
  });
  expect((await placeOf('p[data-progress]')).bottom).toBeLessThanOrEqual((await placeOf('.colophon')).top);
  await page.context().close();
});

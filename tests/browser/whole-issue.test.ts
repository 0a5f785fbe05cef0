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

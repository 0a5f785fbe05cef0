/** A reader finds their way through an archive of many issues by clicking. */
import { expect, test } from 'vitest';
import { overlapsOn } from '../browser/overlaps.ts';
import { archive, recordTrouble, useReader } from '../browser/reader.ts';

const open = useReader();

test.each([
  ['', '海澜日报', '2022年', '3月1日 · 当日第2期'],
  ['en/', 'Hailan Daily', '2022', '1 March · issue 2 of that day'],
])(
  '/%s: from home to the second issue of a day, by the year and its calendar',
  async (prefix, paper, year, day) => {
    const page = await open();
    const trouble = recordTrouble(page);
    await page.goto(archive + prefix);
    await page.locator('main').getByRole('link', { name: paper }).first().click();
    await page.getByRole('link', { name: year, exact: true }).click();
    expect(page.url()).toBe(`${archive}${prefix}hlrb/2022/`);
    await page.locator('.calendar').getByRole('link', { name: day, exact: true }).click();
    expect(page.url()).toBe(`${archive}${prefix}hlrb/2022-03-01-2/`);
    expect(trouble).toEqual([]);
    await page.context().close();
  },
);

test.each([390, 1280])('no page is wider than a screen of %i pixels', async (width) => {
  const page = await open({ viewport: { width, height: 900 } });
  for (const address of [
    '',
    'hlrb/',
    'hlrb/2022/',
    'hlrb/2022-03-01-2/',
    'titles/',
    'about/',
    'en/',
    'en/hlrb/2022/',
  ]) {
    await page.goto(archive + address);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), address).toBeLessThanOrEqual(
      width,
    );
  }
  await page.context().close();
});

test.each([390, 1280])(
  'at %i pixels months are whole words, and nothing stands over or close upon another',
  async (width) => {
    const page = await open({ viewport: { width, height: 900 } });
    for (const address of ['', 'hlrb/', 'hlrb/2022/', 'titles/', 'en/hlrb/', 'en/hlrb/2022/']) {
      await page.goto(archive + address);
      expect(await overlapsOn(page), address).toEqual([]);
      const broken = await page.locator('.month-name').evaluateAll(
        (names) =>
          names.filter((name) => {
            const { height } = name.getBoundingClientRect();
            return height > 2 * parseFloat(getComputedStyle(name).fontSize);
          }).length,
      );
      expect(broken, address).toBe(0);
      const gaps = await page.locator('.titles-issue + .titles-issue').evaluateAll((issues) =>
        issues.map((issue) => {
          const before = issue.previousElementSibling ?? issue;
          return issue.getBoundingClientRect().top - before.getBoundingClientRect().bottom;
        }),
      );
      expect(gaps.filter((gap) => gap < 40)).toEqual([]);
    }
    await page.context().close();
  },
);

test.each([
  ['', '去某日'],
  ['en/', 'Go to a day'],
])('/%s: the field of a day leads to its issue, or names the nearest', async (prefix, label) => {
  const page = await open();
  await page.goto(`${archive}${prefix}hlrb/`);
  const field = page.getByLabel(label);
  await field.fill('2021-06-30');
  await field.press('Enter');
  const near = page.locator('.day-field [role=status] a');
  await near.first().waitFor();
  expect(await near.count()).toBe(2);
  await field.fill('2022-03-01');
  await field.press('Enter');
  await page.waitForURL(/\/hlrb\/2022-03-01(?:-\d)?\/$/u);
  await page.context().close();
});

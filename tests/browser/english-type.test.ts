/** English is set as English wherever it stands, Chinese as Chinese: faces, measure, margins, and room in the bar. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { archive, useReader } from './reader.ts';

const open = useReader();
const ARTICLE = 'qdrb/2021-11-19/t1-03/';
const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Gives the first faces of the paragraphs of a text in a language, each once; that of the marks stands before them. */
async function facesOf(page: Page, language: string): Promise<string[]> {
  return page.locator(`.text :is(.paragraph, .measure):lang(${language})`).evaluateAll((paragraphs) => [
    ...new Set(
      paragraphs.map(
        (each) =>
          getComputedStyle(each)
            .fontFamily.replace(/^biaodian, /u, '')
            .split(',')[0]
            ?.replaceAll('"', '') ?? '',
      ),
    ),
  ]);
}

/** Gives how many characters stand in the middle one of the lines of long English paragraphs, by length. */
async function measureOf(page: Page): Promise<number> {
  return page.locator('.text p:lang(en)').evaluateAll((paragraphs) => {
    const lines: number[] = [];
    for (const paragraph of paragraphs) {
      if (paragraph.textContent.length < 250 || !paragraph.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const tops = [...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 10));
      lines.push(paragraph.textContent.length / new Set(tops).size);
    }
    return lines.toSorted((one, other) => one - other)[Math.floor(lines.length / 2)] ?? 0;
  });
}

describe.each(['', 'en/'])('the parallel view of /%s', (prefix) => {
  test.each([WIDE, PHONE])('has each language in its own faces', async (screen) => {
    const page = await open(screen);
    await page.goto(`${archive}${prefix}${ARTICLE}?view=parallel`);
    expect(await facesOf(page, 'en')).toEqual(['Iowan Old Style']);
    expect(await facesOf(page, 'zh')).toEqual(['Songti SC']);
    await page.context().close();
  });

  test('tints a pair no wider than both of its texts, with room around them', async () => {
    const page = await open(WIDE);
    await page.goto(`${archive}${prefix}${ARTICLE}?view=parallel`);
    const [left, right] = await page
      .locator('.pair:has(.measure)')
      .first()
      .evaluate((pair) => {
        const own = pair.getBoundingClientRect();
        const texts = [...pair.querySelectorAll('.block')].map((each) => each.getBoundingClientRect());
        const begin = Math.min(...texts.map((each) => each.left));
        const end = Math.max(...texts.map((each) => each.right));
        return [begin - own.left, own.right - end];
      });
    for (const room of [left, right]) {
      expect(room).toBeGreaterThan(8);
      expect(room).toBeLessThan(40);
    }
    await page.context().close();
  });
});

test.each([`en/${ARTICLE}`, `en/${ARTICLE}?view=parallel`, 'en/qdrb/2021-11-19/all/'])(
  '/%s: a line of English has about 60 to 70 characters',
  async (address) => {
    const page = await open(WIDE);
    await page.goto(archive + address);
    const characters = await measureOf(page);
    expect(characters).toBeGreaterThan(50);
    expect(characters).toBeLessThanOrEqual(72);
    await page.context().close();
  },
);

test('English excerpts on the sheet of a page are ragged, without indents', async () => {
  const page = await open(WIDE);
  await page.goto(`${archive}en/qdrb/2021-11-19/t1/`);
  const styles = await page.locator('.excerpt p:lang(en)').evaluateAll((all) =>
    all.map((each) => {
      const { textAlign, textIndent } = getComputedStyle(each);
      return `${textAlign} ${textIndent}`;
    }),
  );
  expect(styles.length).toBeGreaterThan(0);
  expect([...new Set(styles)]).toEqual(['start 0px']);
  await page.context().close();
});

test('on a phone a translation below its source says its language, with room above it', async () => {
  const page = await open(PHONE);
  await page.goto(`${archive}${ARTICLE}?view=parallel`);
  const twin = await page
    .locator('div.twin')
    .first()
    .evaluate((each) => ({
      label: getComputedStyle(each, '::before').content,
      room:
        each.getBoundingClientRect().top - (each.previousElementSibling?.getBoundingClientRect().bottom ?? 0),
    }));
  expect(twin.label).toBe('"English"');
  expect(twin.room).toBeGreaterThanOrEqual(8);
  await page.context().close();
});

test('on paper the state of a translation is printed, and no way to another view', async () => {
  const page = await open(WIDE);
  await page.goto(`${archive}en/${ARTICLE}`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.views .status').isVisible()).toBe(true);
  expect(await page.locator('.views nav').isVisible()).toBe(false);
  await page.context().close();
});

test('on paper both texts are printed, and no switch between them', async () => {
  const page = await open(PHONE);
  await page.goto(`${archive}en/qdrb/2021-11-19/t1/?view=parallel`);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.pair [data-block]').first().isVisible()).toBe(true);
  for (const way of ['details.twin > summary', '.read-through'])
    expect([way, await page.locator(way).first().isVisible()]).toEqual([way, false]);
  await page.context().close();
});

test.each([
  ['', 360],
  ['', 390],
  ['en/', 360],
  ['en/', 390],
])('the bar of /%s is one line at %i pixels', async (prefix, width) => {
  const page = await open({ ...PHONE, viewport: { width, height: 844 } });
  await page.goto(archive + prefix);
  const middles = await page.locator('.brand a, .bar li:not(.sought) a:not(.language)').evaluateAll((links) =>
    links
      .filter((link) => link.checkVisibility())
      .map((link) => link.getBoundingClientRect())
      .map(({ top, bottom }) => Math.round((top + bottom) / 2)),
  );
  expect(middles.length).toBeGreaterThan(3);
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(10);
  await page.goto(`${archive}${prefix}terms/`);
  expect(await page.locator('main a[href$="glossary/"]').first().isVisible()).toBe(true);
  await page.context().close();
});

test.each(['en/status/', 'status/', `en/${ARTICLE}`, 'en/terms/', ''])(
  '/%s: with text of twice the size nothing goes over the edge of a phone',
  async (address) => {
    const page = await open(PHONE);
    await page.goto(archive + address);
    const reached = await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
      return document.documentElement.scrollWidth;
    });
    expect(reached).toBeLessThanOrEqual(390);
    await page.context().close();
  },
);

test('a space at which a term breaks takes no room at the end of the line', async () => {
  const page = await open(WIDE);
  await page.goto(`${archive}en/${ARTICLE}`);
  const spaces = await page
    .locator('.text p:lang(en):has(a.term)')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).whiteSpace));
  expect(spaces.length).toBeGreaterThan(0);
  expect([...new Set(spaces)]).toEqual(['pre-line']);
  await page.context().close();
});

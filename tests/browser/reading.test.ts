/** How a reader reads: choices that last, all without a script where it can be, and a sheet that can be kept. */
import { expect, test } from 'vitest';
import { addressOf, templateFiles } from '../site/built-site.ts';
import { choose, longestArticle } from './display-panel.ts';
import { archive, recordTrouble, useReader } from './reader.ts';

const open = useReader();
const longest = longestArticle();
const address = archive + longest.path;

test('theme, size and face are kept and stand before the first paint of the next page', async () => {
  const page = await open({ colorScheme: 'light' });
  const trouble = recordTrouble(page);
  await page.goto(address);
  const paper = async (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await choose(page, 'theme', 'dark');
  await choose(page, 'size', 'huge');
  await choose(page, 'face', 'sans');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      document.documentElement.dataset['first'] = getComputedStyle(document.documentElement).backgroundColor;
    });
  });
  await page.goto(archive);
  await page.waitForSelector('html[data-first]', { state: 'attached' });
  expect(await page.locator('html').getAttribute('data-first')).toBe(dark);
  expect(await page.locator('html').getAttribute('data-size')).toBe('huge');
  await choose(page, 'theme', '');
  await page.reload();
  expect(await paper()).toBe(light);
  expect(trouble).toEqual([]);
  await page.context().close();
});

test('a page that lies open elsewhere takes up what was chosen meanwhile', async () => {
  const page = await open({ colorScheme: 'light' });
  await page.goto(address);
  const other = await page.context().newPage();
  await other.goto(archive);
  await choose(other, 'theme', 'dark');
  await choose(other, 'characters', 'traditional');
  await page.waitForSelector('html[data-theme="dark"]:lang(zh-Hant)');
  expect(await page.locator('.display input[name="theme"]:checked').getAttribute('value')).toBe('dark');
  await choose(other, 'theme', '');
  await choose(other, 'characters', '');
  await page.waitForSelector('html:not([data-theme]):lang(zh-CN)');
  expect(await page.locator('[data-block]').allTextContents()).toEqual(longest.lines);
  await page.context().close();
});

test('the panel opens, is read and closes from the keyboard', async () => {
  const page = await open();
  await page.goto(address);
  await page.locator('.display summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await page.locator('html').getAttribute('data-size')).toBe('large');
  await page.keyboard.press('Escape');
  expect(await page.locator('.display-panel').isVisible()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await page.context().close();
});

test('without a script everything is there to read, and nothing that needs one', async () => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(address);
  expect(await page.locator('[data-block]').allTextContents()).toEqual(longest.lines);
  expect(await page.locator('.display').isVisible()).toBe(false);
  await page.context().close();
});

test.each(templateFiles().map(addressOf))(
  '/%s: at no width does anything go over the edge, even in the largest text',
  async (address) => {
    const page = await open();
    await page.goto(archive + address);
    const over: string[] = [];
    for (const width of [320, 360, 390, 768, 820, 1000, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      for (const size of ['', 'huge']) {
        const reached = await page.evaluate((chosen) => {
          document.documentElement.dataset['size'] = chosen;
          return document.documentElement.scrollWidth;
        }, size);
        if (reached > width) over.push(`${width} ${size}: ${reached}`);
      }
    }
    expect(over).toEqual([]);
    await page.context().close();
  },
);

test.each([
  [`${longest.path}#main`, false],
  ['terms/#initiative', false],
  [`${longest.path}#p3`, true],
])(
  '%s: the paragraph that an address leads to is marked, a whole part of a page is not',
  async (place, marked) => {
    const page = await open();
    await page.goto(archive + place);
    const tint = await page.locator(':target').evaluate((target) => getComputedStyle(target).backgroundColor);
    expect(tint !== 'rgba(0, 0, 0, 0)').toBe(marked);
    await page.context().close();
  },
);

test.each([
  ['qdrb/2021-11-19/t3-03/', '.block.caption', '原版此处有照片，本档只存说明'],
  ['qdrb/2021-11-19/t2/', '.sheet-article figure', '原版此处有照片，本档只存说明'],
  [
    'en/qdrb/2021-11-19/t3-03/',
    '.block.caption',
    'A photograph stood here in print; only its caption is kept',
  ],
  [
    'en/qdrb/2021-11-19/t2/',
    '.sheet-article figure',
    'A photograph stood here in print; only its caption is kept',
  ],
])('%s: a caption is tinted, and says that its photograph is not kept', async (place, figure, words) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await open({ colorScheme });
    await page.goto(archive + place);
    const caption = page.locator(figure).first();
    expect(await caption.locator('.note').innerText()).toBe(words);
    expect(await caption.locator('figcaption').innerText()).not.toBe('');
    const tint = await caption.evaluate((element) => {
      const surroundings = element.parentElement?.closest('main, .sheet-article') ?? document.body;
      const [own, around] = [element, surroundings].map((each) => getComputedStyle(each).backgroundColor);
      return { own, around, page: getComputedStyle(document.body).backgroundColor };
    });
    expect([tint.around, tint.page, 'rgba(0, 0, 0, 0)']).not.toContain(tint.own);
    await page.context().close();
  }
});

test('an enumeration is copied as one flow', async () => {
  const page = await open();
  await page.goto(`${archive}qdrb/2021-11-19/t4-01/`);
  const block = page.locator('[data-block="measure"]').first();
  expect(await block.locator('.item').count()).toBe(3);
  const copied = await block.evaluate((element) => {
    getSelection()?.selectAllChildren(element);
    return getSelection()?.toString() ?? '';
  });
  expect(copied).toBe(await block.textContent());
  await page.context().close();
});

test('what opens an enumeration fills its lines as the items do, and has a last line of its own', async () => {
  const page = await open();
  await page.goto(`${archive}qdrb/2021-11-19/t4-01/`);
  const block = page.locator('[data-block="measure"]').first();
  for (const part of [block, block.locator('.item').first()])
    expect(await part.evaluate((element) => getComputedStyle(element).textAlign)).toBe('justify');
  const opening = await block.locator('.opening').boundingBox();
  const item = await block.locator('.item').first().boundingBox();
  if (!opening || !item) throw new Error('There is no enumeration');
  expect(item.y).toBeGreaterThanOrEqual(opening.y + opening.height - 12);
  expect(item.y).toBeLessThan(opening.y + opening.height + 12);
  await page.context().close();
});

const [ofPaper = '', ofIssue = ''] = longest.path.split('/');
test.each([
  ['an article', longest.path, longest.path.slice(0, -1).replaceAll('/', '-')],
  ['a page', `${ofPaper}/${ofIssue}/t3/`, `${ofPaper}-${ofIssue}-t3`],
  ['an issue', `${ofPaper}/${ofIssue}/all/`, `${ofPaper}-${ofIssue}`],
])('on paper: %s with its source and address, and nothing to click', async (_, path, id) => {
  // A sheet of A4 within its margins.
  const page = await open({ viewport: { width: 660, height: 900 }, colorScheme: 'dark' });
  await page.goto(archive + path);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const visible = async (selector: string): Promise<boolean> => page.locator(selector).first().isVisible();
  expect(await visible('.provenance')).toBe(true);
  expect(await page.locator('.provenance').textContent()).toContain(id);
  for (const selector of ['nav', '.display', '.fold > summary', '.permalink', '.related', '.colophon'])
    expect(await visible(selector), selector).toBe(false);
  const heads = await page
    .locator('h1, h2, h3, .organisation')
    .evaluateAll((all) =>
      all.filter((head) => head.checkVisibility()).map((head) => getComputedStyle(head).breakAfter),
    );
  expect(new Set(heads)).toEqual(new Set(['avoid']));
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  await page.context().close();
});

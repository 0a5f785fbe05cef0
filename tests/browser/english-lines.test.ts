/** English takes more room than Chinese: no line of it is cut, left alone or run into another. */
import { expect, test } from 'vitest';
import { archive, useReader } from './reader.ts';

const open = useReader();
const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

test.each([320, 390])(
  'the page of translations breaks no word that says a state, and no count, at %i pixels',
  async (width) => {
    const page = await open({ ...PHONE, viewport: { width, height: 844 } });
    await page.goto(`${archive}en/status/`);
    const lines = await page.locator('[data-document] td').evaluateAll((states) =>
      states.map((state) => {
        const range = document.createRange();
        range.selectNodeContents(state.querySelector('.sum') ?? state.firstChild ?? state);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      }),
    );
    expect(lines.length).toBeGreaterThan(20);
    expect([...new Set(lines)]).toEqual([1]);
    await page.context().close();
  },
);

test.each([
  ['en/qdrb/2021-11-19/t1-04/', WIDE],
  ['en/qdrb/2021-11-19/t2-04/', PHONE],
  ['qdrb/2021-11-19/t4-05/?view=parallel', WIDE],
  ['qdrb/2021-11-19/t2/?view=parallel', PHONE],
])(
  'the headline in the other language of %s leaves no word alone on its last line',
  async (address, screen) => {
    const page = await open(screen);
    await page.goto(archive + address);
    const widths = await page
      .locator('.twin-line.headline')
      .first()
      .evaluate((headline) => {
        const range = document.createRange();
        range.selectNodeContents(headline);
        const lines = new Map<number, number>();
        for (const { bottom, right } of range.getClientRects())
          lines.set(Math.round(bottom / 10), right - headline.getBoundingClientRect().left);
        return [...lines.values()];
      });
    expect(widths.length).toBeGreaterThan(1);
    expect(widths.at(-1)).toBeGreaterThan(Math.max(...widths) / 3);
    await page.context().close();
  },
);

test('an organisation stands above its headline, however short its name is', async () => {
  const page = await open(WIDE);
  await page.goto(`${archive}en/`);
  const places = await page.locator('.front-list li:has(.organisation)').evaluateAll((items) =>
    items.map((item) => {
      const [name, headline] = ['.organisation', 'a'].map((part) =>
        item.querySelector(part)?.getClientRects(),
      );
      return (headline?.[0]?.top ?? 0) - (name?.[0]?.top ?? 0);
    }),
  );
  expect(places.length).toBeGreaterThan(3);
  expect(places.filter((below) => below < 10)).toEqual([]);
  await page.context().close();
});

test.each([320, 390])('where one is in the issue fits into the bar at %i pixels', async (width) => {
  const page = await open({ ...PHONE, viewport: { width, height: 844 } });
  await page.goto(`${archive}en/qdrb/2021-11-19/all/`);
  await page.locator('#t2-02').scrollIntoViewIfNeeded();
  await page.locator('.fold > summary [data-progress]', { hasText: '/23' }).waitFor();
  const room = await page.locator('.fold > summary').evaluate((summary) => {
    const range = document.createRange();
    range.selectNodeContents(summary);
    const [text, bar] = [range.getBoundingClientRect(), summary.getBoundingClientRect()];
    return Math.min(
      text.top - bar.top,
      bar.bottom - text.bottom,
      text.left - bar.left,
      bar.right - text.right,
    );
  });
  expect(room).toBeGreaterThanOrEqual(0);
  await page.context().close();
});

/** The link to the other language leads to the place that is read. */
import { describe, expect, test } from 'vitest';
import { archive, useReader } from './reader.ts';

const open = useReader();
const ARTICLE = 'qdrb/2021-11-19/t1-03/';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: 'reduce' } as const;

describe('the link to the other language in the bar leads to the place that is read', () => {
  test.each([
    [`en/${ARTICLE}`, 'p5', 'm2'],
    [ARTICLE, 'p5', 'm2'],
    [`en/${ARTICLE}?view=parallel`, 'p5', 'm2'],
    [`${ARTICLE}?view=parallel`, 'p5', 'm2'],
    ['en/qdrb/2021-11-19/t1/', 'p3', 'p3'],
    ['qdrb/2021-11-19/t1/', 'p3', 'p3'],
    ['en/qdrb/2021-11-19/all/', 't2-02', 't2-02'],
    ['qdrb/2021-11-19/all/', 't2-02', 't2-02'],
  ])('/%s at %s, by its short address #%s', async (address, id, short) => {
    const page = await open(PHONE);
    await page.goto(archive + address);
    await page.locator(`#${id}`).evaluate((place) => {
      scrollTo(0, place.getBoundingClientRect().top + scrollY - 60);
    });
    await page.locator('a.language').tap();
    await page.waitForURL(
      ({ pathname, hash }) => pathname.includes('/en/') !== address.startsWith('en/') && hash === `#${short}`,
    );
    expect(new URL(page.url()).search).toBe(new URL(archive + address).search);
    const top = await page.locator(`#${id}`).evaluate((place) => place.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(400);
    await page.context().close();
  });

  test('also where it was left behind by what the address names', async () => {
    const page = await open(PHONE);
    await page.goto(`${archive}en/${ARTICLE}#p4`);
    await page.locator('#p6').evaluate((place) => {
      scrollTo(0, place.getBoundingClientRect().top + scrollY - 60);
    });
    await page.locator('a.language').tap();
    await page.waitForURL(`**/${ARTICLE}#m3`);
    await page.context().close();
  });
});

test('the other language of the glossary is that of the term: below its own letter there', async () => {
  const term = encodeURIComponent('市委巡察工作领导小组');
  for (const [here, there] of [
    ['en/glossary/l/', 'glossary/s/'],
    ['glossary/s/', 'en/glossary/l/'],
  ] as const) {
    const page = await open(PHONE);
    await page.goto(`${archive}${here}#${term}`);
    await page.locator('a.language').dispatchEvent('click');
    await page.waitForURL(`${archive}${there}#${term}`);
    expect(await page.locator(':target').isVisible()).toBe(true);
    await page.context().close();
  }
});

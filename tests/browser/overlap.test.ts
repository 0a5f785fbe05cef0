/** No text is printed over another: on every template, at every width, in every language. */
import { expect, test } from 'vitest';
import { addressOf, templateFiles } from '../site/built-site.ts';
import { overlapsOn } from './overlaps.ts';
import { archive, useReader } from './reader.ts';

const open = useReader();
const FINGER = [320, 390, 768];
const MOUSE = [1280, 1920];
const addresses = [
  ...templateFiles().map(addressOf),
  ...['', 'en/'].flatMap((root) => [
    `${root}qdrb/2021-11-19/t1/?view=parallel`,
    `${root}qdrb/2021-11-19/t1-03/?view=parallel`,
    `${root}qdrb/2021-11-19/t1-03/?q=2021`,
    `${root}search/?q=2021`,
    `${root}search/?q=2021&view=lines`,
  ]),
];

test.concurrent.each(addresses)('/%s prints no text over another', async (address) => {
  for (const widths of [FINGER, MOUSE]) {
    const page = await open({ hasTouch: widths === FINGER });
    await page.goto(archive + address, { waitUntil: 'networkidle' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overlapsOn(page), `${width} pixels`).toEqual([]);
    }
    await page.context().close();
  }
});

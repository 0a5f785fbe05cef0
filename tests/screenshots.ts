/**
 * `npm run screenshots`: every template of the built archive as a person sees it, in both languages and
 * themes, on a phone and a desk, written to `.cache/screenshots/` for a person to look at.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from './browser-binary.ts';
import { addressOf, DIST, templateFiles } from './site/built-site.ts';
import { setup } from './site/setup.ts';
import { serveFolder } from './static-server.ts';

const FOLDER = '.cache/screenshots';
const WIDTHS = [390, 1280];
const THEMES = ['light', 'dark'] as const;

setup();
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const server = await serveFolder(DIST);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_ARGUMENTS });
const addresses = [...templateFiles().map(addressOf), 'search/?q=国有企业', 'en/search/?q=国有企业'];
for (const address of addresses) {
  for (const width of WIDTHS) {
    for (const colorScheme of THEMES) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(server.root + address, { waitUntil: 'networkidle' });
      const name = `${address.replaceAll(/[^\w.]+/gu, '-').replaceAll(/^-|-$/gu, '') || 'home'}-${width}-${colorScheme}.png`;
      await page.screenshot({ path: join(FOLDER, name), fullPage: !address.includes('/all/') });
      await page.close();
    }
  }
}
await browser.close();
await server.close();
console.log(`${addresses.length * WIDTHS.length * THEMES.length} pictures in ${FOLDER}/`);

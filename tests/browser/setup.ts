/** Serves `dist/` and starts one browser for all browser tests. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser-binary.ts';
import { DIST } from '../site/built-site.ts';
import { serveFolder } from '../static-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the served archive, with its final slash. */
    archive: string;
    /** Where the running browser is reached. */
    browser: string;
  }
}

/** Gives the tests an archive and a browser, and takes both away after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = await findBrowser();
  const browser = await chromium.launchServer({ executablePath, args: BROWSER_ARGUMENTS, host: '127.0.0.1' });
  const server = await serveFolder(DIST);
  project.provide('archive', server.root);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}

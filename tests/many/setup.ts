/** Builds an archive of many issues, serves it, and starts one browser for its tests. */
import { dirname } from 'node:path';
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { archiveFiles } from '../archive/files.ts';
import { MANY } from '../archive/many.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../browser-binary.ts';
import { serveFolder } from '../static-server.ts';
import { buildArchiveOf } from '../trial-archive.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the project that was built: its content, and its `dist/`. */
    project: string;
  }
}

/** Gives the tests the archive and a browser, and takes both away after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = await findBrowser();
  const dist = buildArchiveOf('many', archiveFiles(MANY));
  const browser = await chromium.launchServer({ executablePath, args: BROWSER_ARGUMENTS, host: '127.0.0.1' });
  const server = await serveFolder(dist);
  project.provide('project', dirname(dist));
  project.provide('archive', server.root);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.close();
  };
}

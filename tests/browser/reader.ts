/** A reader at the archive: a page of the shared browser, and a record of what went wrong on it. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** Address of the served archive, with its final slash. */
export const archive = inject('archive');

/** Gives a way to open the browser's pages in a test file; connects before its tests and lets go after them. */
export function useReader(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options) => {
    if (!browser) throw new Error('A page is opened in a test, not before it.');
    const context = await browser.newContext(options);
    return context.newPage();
  };
}

/** Gives the cumulative layout shift of a page until now. */
export async function shiftOf(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // Entries are handed over after the next paint.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    return sum;
  });
}

/** Gives a list that fills with every console error, script error, failed request and request to elsewhere. */
export function recordTrouble(page: Page, root = archive): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', ({ message }) => {
    // No script of a page asks for a transition; a browser in want of time leaves out its own, and says so here.
    if (!message.startsWith('Transition was aborted')) trouble.push(`script: ${message}`);
  });
  page.on('requestfailed', (request) => {
    // A page that is left lets go of what it still asked for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') trouble.push(`failed: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(root) && !/^(?:data|blob):/u.test(request.url()))
      trouble.push(`elsewhere: ${request.url()}`);
  });
  return trouble;
}

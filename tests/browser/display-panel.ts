/** The panel of choices in a reader's hands, and an article to try them on. */
import type { Page } from 'playwright-core';
import { readDocuments, type Document as SourceDocument } from '../site/source-truth.ts';

/** Gives the longest article of the archive. */
export function longestArticle(): SourceDocument {
  const longest = readDocuments()
    .filter(({ kind }) => kind === 'highlight')
    .toSorted((one, other) => other.lines.join('').length - one.lines.join('').length)[0];
  if (!longest) throw new Error('The archive has no highlight');
  return longest;
}

/** Makes a choice in the panel, which is opened for it. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  if (!(await page.locator('.display-panel').isVisible())) await page.locator('.display summary').click();
  await page.locator(`.display input[name="${name}"][value="${value}"]`).check();
}

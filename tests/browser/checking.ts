/** A reader at the page that checks quotations. */
import type { Page } from 'playwright-core';
import { archive } from './reader.ts';

/** Waits until a quotation is checked. */
export async function checked(page: Page): Promise<void> {
  await page.locator('[data-check-status=done]').waitFor();
}

/** Pastes a text at the page of a language, and has it checked. */
export async function check(page: Page, prefix: string, text: string): Promise<void> {
  await page.goto(`${archive}${prefix}check/`);
  await page.locator('textarea').fill(text);
  await page.locator('[data-check] form button').click();
  await checked(page);
}

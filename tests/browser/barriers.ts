/** What stands in the way of readers with other means than eyes and a mouse. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Gives what axe finds on a page as it stands: the rule, the element and why. */
export async function barriersOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
    // Axe leaves the size of targets out where it is not asked for it; Lighthouse asks.
    const { violations } = await axe.run({
      rules: { 'target-size': { enabled: true } },
      // What passes is not looked at further.
      resultTypes: ['violations'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)}: ${failureSummary ?? ''}`),
    );
  });
}

/** Gives the controls in a part of a page that are smaller than 24 by 24 pixels and stand in no sentence. */
export async function smallTargetsIn(page: Page, part: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const controls = document.querySelectorAll<HTMLElement>(
      `${selector} :is(button, select, summary, label:has(input), input:not(label input), [role="option"], a)`,
    );
    return [...controls]
      .filter((control) => control.checkVisibility() && !control.classList.contains('visually-hidden'))
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ control, box }) => `${control.outerHTML.slice(0, 100)}: ${box.width} × ${box.height}`);
  }, part);
}

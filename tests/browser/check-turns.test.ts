/** While a long quotation is checked, its page answers its reader. */
import { expect, test } from 'vitest';
import { readDocuments } from '../site/source-truth.ts';
import { check } from './checking.ts';
import { useReader } from './reader.ts';

const open = useReader();

/** A clock by which every look at it finds a turn due; the most runs that are made from one turn to the next are noted. */
const COUNTED_BY_TURNS = `{
  const [now, later, mark] = [performance.now, window.setTimeout, Element.prototype.setAttribute];
  let [looks, runs, most] = [0, 0, 0];
  performance.now = () => now.call(performance) + 1000 * (looks += 1);
  window.setTimeout = (...given) => {
    runs = 0;
    return later(...given);
  };
  Element.prototype.setAttribute = function (name, value) {
    if (name === 'data-verdict') runs += 1;
    most = Math.max(most, runs);
    document.documentElement.dataset.mostRuns = most;
    mark.call(this, name, value);
  };
}`;

test('the page has its turn between the runs of a long quotation', async () => {
  const page = await open();
  await page.addInitScript(COUNTED_BY_TURNS);
  const lines = readDocuments().flatMap((document) => document.lines);
  await check(page, '', lines.slice(0, 12).join('\n'));
  expect(await page.locator('[data-run]').count()).toBeGreaterThan(3);
  expect(await page.locator('html').getAttribute('data-most-runs')).toBe('1');
  await page.context().close();
});

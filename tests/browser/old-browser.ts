/** A browser of 2021, as far as one of today can be made to be like it: what it lacks is taken away. */
import type { ServerResponse } from 'node:http';
import type { Page } from 'playwright-core';
import { DIST } from '../site/built-site.ts';
import { serveFolder, type StaticServer } from '../static-server.ts';

/** What a style sheet of today says that older ones drop: features by the names that no browser knows. */
const NEWER =
  /@view-transition|light-dark\(|color-mix\(|:has\(|\d(?:dvb|svh|dvh|lh)\b|text-wrap|round\(|overflow:clip/gu;
const RANGE = /@media[^{]*\([^)]*[<>][^{]*\{/gu;

/** Serves `dist/` as such a browser reads its styles: what it does not know has a name that no browser knows. */
export async function serveAsRead(): Promise<StaticServer> {
  return serveFolder(DIST, '/', (response: ServerResponse, content: Buffer) => {
    const isPage = String(response.getHeader('content-type')).startsWith('text/html');
    response.end(isPage ? asRead(content.toString()) : content);
  });
}

function asRead(html: string): string {
  return html
    .replace(/<meta http-equiv="content-security-policy"[^>]*>/iu, '')
    .replace(/<style[^>]*>.*?<\/style>/gsu, (style) =>
      style.replace(NEWER, (found) => found.replace(/[a-z]/u, 'x-$&')).replace(RANGE, '@media not all{'),
    );
}

/** Takes away methods and interfaces that such a browser lacks, before any script of a page runs. */
export async function takeAway(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const drop = (owner: object, ...names: string[]): void => {
      for (const name of names) Reflect.deleteProperty(owner, name);
    };
    drop(String.prototype, 'toWellFormed', 'isWellFormed');
    drop(Array.prototype, 'toSorted', 'toReversed', 'toSpliced', 'with');
    drop(Object, 'groupBy');
    drop(Map, 'groupBy');
    drop(Array, 'fromAsync');
    drop(Set.prototype, 'union', 'difference', 'intersection', 'isSubsetOf');
    drop(Object.getPrototypeOf(Object.getPrototypeOf([].values())) as object, 'map', 'filter', 'toArray');
    drop(Element.prototype, 'checkVisibility', 'role', 'ariaSelected');
    drop(HTMLFormElement.prototype, 'requestSubmit');
    drop(Document.prototype, 'adoptedStyleSheets', 'startViewTransition');
    drop(CSSStyleSheet.prototype, 'replaceSync', 'replace');
    drop(CSS, 'highlights');
    drop(globalThis, 'Highlight', 'scheduler');
    drop(Intl, 'Segmenter');
  });
}

/** Gives the lowest contrast of texts on a page, by WCAG's measure, and which text has it. */
export async function lowestContrast(page: Page): Promise<{ ratio: number; text: string }> {
  return page.evaluate(() => {
    const numbers = (colour: string): number[] => (colour.match(/[\d.]+/gu) ?? []).map(Number);
    const light = (colour: readonly number[]): number => {
      const [red = 0, green = 0, blue = 0] = colour.map((value) => {
        const share = value / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const behind = (element: Element | null): number[] => {
      if (!element)
        return matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18] : [255, 255, 255];
      const colour = numbers(getComputedStyle(element).backgroundColor);
      return colour.length === 3 ? colour : behind(element.parentElement);
    };
    let lowest = { ratio: 21, text: '' };
    for (const element of document.body.querySelectorAll('*')) {
      const own = [...element.childNodes].find(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      if (!own || element.getClientRects().length === 0) continue;
      const shades = [light(numbers(getComputedStyle(element).color)), light(behind(element))];
      const ratio = (Math.max(...shades) + 0.05) / (Math.min(...shades) + 0.05);
      if (ratio < lowest.ratio) lowest = { ratio, text: own.nodeValue?.trim().slice(0, 30) ?? '' };
    }
    return lowest;
  });
}

/** Styles of the whole archive → those that one page can show: a rule whose classes nothing has is no use to it. */
import { browserslistToTargets, Features, transform } from 'lightningcss';
import { browserslist } from './browsers.ts';

/** So that nothing is written in a newer way than the styles came. */
const targets = browserslistToTargets(browserslist());

/** What the styles came with for older browsers would be written a second time. */
const WRITTEN_ALREADY = Features.VendorPrefixes | Features.LightDark;

/** Gives the words of a text that may be names of classes. */
export function classNamesIn(text: string): Set<string> {
  return new Set(text.match(/[\w-]+/gu));
}

/** Gives styles without the rules whose classes are not among the names that a page knows. */
export function usedStyles(css: string, isKnown: (name: string) => boolean): string {
  const classes = new Set(Array.from(css.matchAll(/\.([a-z_][\w-]*)/giu), ([, name = '']) => name));
  const unusedSymbols = [...classes].filter((name) => !isKnown(name));
  if (unusedSymbols.length === 0) return css;
  const { code } = transform({
    filename: 'page.css',
    code: Buffer.from(css),
    minify: true,
    targets,
    exclude: WRITTEN_ALREADY,
    unusedSymbols,
  });
  return Buffer.from(code).toString();
}

/** Styles that a script brings along. */

/** Adds styles to the page's own, behind them: its policy forbids a script any other way that each browser knows. */
export function adoptStyles(css: string): void {
  const sheet = [...document.styleSheets].at(-1);
  // As one rule, whatever it holds.
  sheet?.insertRule(`@media all{${css}}`, sheet.cssRules.length);
}

/** Turns what is read with the arrow keys: articles, pages of an issue, issues. */

const DIRECTIONS: Readonly<Partial<Record<string, 'prev' | 'next'>>> = {
  ArrowLeft: 'prev',
  ArrowRight: 'next',
};

/** Follows the link of a page to what comes before or after, as an arrow key asks; of an article, to articles. */
export function turnByKey(root: Document, event: KeyboardEvent): void {
  const direction = DIRECTIONS[event.key];
  if (!direction || event.shiftKey) return;
  // A choice in a panel is made by these keys, too.
  if (event.target instanceof Element && event.target.closest('input, select')) return;
  // A dialog lies above what would be turned; one that was just closed can still hold the focus.
  if (root.querySelector('dialog[open]')) return;
  turnTo(root, direction);
}

/** Follows the link of a page to what comes before or after. */
export function turnTo(root: Document, direction: 'prev' | 'next'): void {
  const links = ['.neighbours', '.turns'].map((around) => root.querySelector(around)).find(Boolean);
  links?.querySelector<HTMLAnchorElement>(`[rel="${direction}"]`)?.click();
}

/** Quoting, once a reader selects something: until then only the addresses of blocks are looked after. */
import { shortenAddress } from './short-address.ts';

/** Makes passages of the article quotable; `bar` is shown at a selection. What that needs is loaded at the first one. */
export function startQuoting(article: Element, bar: HTMLElement): void {
  // What was searched on the way here is no part of the address.
  const address = location.href.replace(/[?#].*/u, '');
  let isReady = false;
  shortenAddress(document);
  addEventListener('hashchange', () => {
    shortenAddress(document);
  });
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    if (isReady || !selection || selection.isCollapsed) return;
    isReady = true;
    void import('./passage-bar.ts').then(({ startBar }) => startBar(article, bar, address));
  });
  article.addEventListener('click', ({ target }) => {
    const sign = target instanceof Element ? target.closest<HTMLAnchorElement>('a.permalink') : null;
    if (!sign) return;
    const place = address + new URL(sign.href).hash;
    void import('./copy-text.ts').then(({ copyAndSay }) => copyAndSay(place));
  });
}

/** On the sheet of a page: how much of each article does not fit, told by what the screen shows. */

/** Says of each article how much of it is left, now and whenever the sheet has another size. */
export function tellRest(sheet: HTMLElement): void {
  const articles = [...sheet.querySelectorAll<HTMLElement>('[data-length]')];
  const tell = (): void => {
    // All is measured before anything is written.
    const rests = articles.map(restOfArticle);
    articles.forEach((article, index) => {
      const rest = rests[index] ?? 0;
      article.toggleAttribute('data-cut', rest > 0);
      const line = article.querySelector<HTMLElement>('[data-rest]');
      if (!line) return;
      line.dataset['whole'] ??= line.textContent;
      line.textContent =
        rest > 0 ? (line.dataset['rest'] ?? '').replace('{count}', String(rest)) : line.dataset['whole'];
    });
  };
  new ResizeObserver(tell).observe(sheet);
}

/** Gives how many characters or words of an article lie beyond what is shown of it. */
function restOfArticle(article: HTMLElement): number {
  const excerpt = article.querySelector('.excerpt');
  if (!excerpt) return 0;
  const walker = document.createTreeWalker(excerpt, NodeFilter.SHOW_TEXT);
  const box = excerpt.getBoundingClientRect();
  let shown = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    // Captions are no part of the text that is counted.
    if (node.parentElement?.closest('figure')) continue;
    const text = node.nodeValue ?? '';
    const seen = shownLength(node, box);
    shown += text.slice(0, seen);
    if (seen < text.length) break;
    if (node.parentElement?.closest('p')?.lastChild?.contains(node)) shown += '\n';
  }
  const length = Number(article.dataset['length']);
  return Math.max(0, length - (article.dataset['unit'] === 'words' ? wordCount(shown) : countLetters(shown)));
}

/** The same count as that of the whole, which the page was built with. */
function wordCount(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function countLetters(text: string): number {
  return Array.from(text.replaceAll(/\s/gu, '')).length;
}

/** Gives how many UTF-16 units of a text stand in a box: it is left once, and all that follows is outside. */
function shownLength(node: Node, box: DOMRect): number {
  const range = document.createRange();
  const isShown = (at: number): boolean => {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    const rect = [...range.getClientRects()].at(-1);
    return !rect || (rect.left < box.right && rect.bottom - rect.height / 3 < box.bottom);
  };
  let [low, high] = [0, (node.nodeValue ?? '').length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isShown(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * How a reader wants to read: theme, text size, face, punctuation, characters. A choice stands as a data
 * attribute of the root element, where the styles see it, and is kept in the browser; the head of each
 * page sets it before the first paint.
 */
import { normalisePunctuation } from './punctuation.ts';
import { showThrough, type Display } from './received-text.ts';

/** Where the choices are kept, as JSON; the head reads the same. */
const STORE = 'banmian';

/** Makes the panel of choices work. */
export function startSettings(panel: HTMLDetailsElement): void {
  const root = document.documentElement;
  for (const input of panel.querySelectorAll('input'))
    input.checked = chosen(root, input.name) === input.value;
  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.value === '') root.removeAttribute(`data-${target.name}`);
    else root.setAttribute(`data-${target.name}`, target.value);
    keep(root, panel);
    void showText(root);
  });
  const showAsChosen = (): void => {
    if (chosen(root, 'punctuation') || chosen(root, 'characters')) void showText(root);
  };
  showAsChosen();
  const main = document.querySelector('main');
  // What a search finds is written later.
  if (main) new MutationObserver(showAsChosen).observe(main, { childList: true, subtree: true });
}

/** The choice that needs no attribute is the empty one. */
function chosen(root: HTMLElement, name: string): string {
  return root.dataset[name] ?? '';
}

function keep(root: HTMLElement, panel: Element): void {
  const names = new Set([...panel.querySelectorAll('input')].map(({ name }) => name));
  const choices = [...names].flatMap((name) => (chosen(root, name) ? [[name, chosen(root, name)]] : []));
  try {
    localStorage.setItem(STORE, JSON.stringify(Object.fromEntries(choices)));
  } catch {
    // Without a store the choice holds for this page.
  }
}

/** Gives the elements that say of their text that it is Chinese; on a page in Chinese the whole is one. */
function chineseParts(main: HTMLElement): Element[] {
  return [
    ...(/^zh\b/u.test(document.documentElement.lang) ? [main] : []),
    ...main.querySelectorAll('[lang|="zh"]'),
  ];
}

/** Shows the text of the page as chosen, and says so. */
async function showText(root: HTMLElement): Promise<void> {
  const displays: Display[] = [];
  if (chosen(root, 'punctuation')) displays.push(normalisePunctuation);
  if (chosen(root, 'characters')) displays.push((await import('./traditional.ts')).toTraditional);
  const main = document.querySelector('main');
  if (main) {
    showThrough(main, (text) => displays.reduce((shown, display) => display(shown), text));
    for (const part of chineseParts(main))
      part.setAttribute('lang', chosen(root, 'characters') ? 'zh-Hant' : 'zh-CN');
  }
  for (const notice of document.querySelectorAll<HTMLElement>('[data-converted]')) {
    notice.hidden = !chosen(root, notice.dataset['converted'] ?? '');
  }
}

/**
 * How a reader wants to read: theme, text size, face, punctuation, characters. A choice stands as a data
 * attribute of the root element, where the styles see it, and is kept in the browser; the head of each
 * page sets it before the first paint.
 */
import { showThrough } from './received-text.ts';

/** Where the choices are kept, as JSON; the head reads the same. */
const STORE = 'banmian';

/** Makes the panel of choices work. */
export function startSettings(panel: HTMLDetailsElement): void {
  const root = document.documentElement;
  for (const input of panel.querySelectorAll('input'))
    input.checked = choiceOf(root, input.name) === input.value;
  panel.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    choose(root, target);
    keep(root, panel);
    void showText(root);
  });
  const showAsChosen = (): void => {
    if (choiceOf(root, 'characters')) void showText(root);
  };
  showAsChosen();
  // A page that the browser kept while the reader went on, or one in another tab, was left with older choices.
  const takeUp = (): void => {
    const choices = kept();
    for (const input of panel.querySelectorAll('input')) {
      input.checked = (choices[input.name] ?? '') === input.value;
      if (input.checked) choose(root, input);
    }
    void showText(root);
  };
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) takeUp();
  });
  addEventListener('storage', ({ key }) => {
    if (key === STORE) takeUp();
  });
  // What a search finds is written later, and so is its dialog.
  new MutationObserver(showAsChosen).observe(document.body, { childList: true, subtree: true });
}

/** The choice that needs no attribute is the empty one. */
function choiceOf(root: HTMLElement, name: string): string {
  return root.dataset[name] ?? '';
}

function choose(root: HTMLElement, { name, value }: HTMLInputElement): void {
  if (value === '') root.removeAttribute(`data-${name}`);
  else root.setAttribute(`data-${name}`, value);
}

/** Gives the choices that the browser keeps. */
function kept(): Readonly<Record<string, string>> {
  try {
    return (JSON.parse(localStorage.getItem(STORE) ?? '{}') ?? {}) as Record<string, string>;
  } catch {
    return {};
  }
}

function keep(root: HTMLElement, panel: Element): void {
  const names = new Set([...panel.querySelectorAll('input')].map(({ name }) => name));
  const choices = [...names].flatMap((name) => (choiceOf(root, name) ? [[name, choiceOf(root, name)]] : []));
  // What the panel does not offer is chosen elsewhere.
  const others = Object.entries(kept()).filter(([name]) => !names.has(name));
  try {
    localStorage.setItem(STORE, JSON.stringify(Object.fromEntries([...others, ...choices])));
  } catch {
    // Without a store the choice holds for this page.
  }
}

/** Shows all text of the page as chosen; what is Chinese says in which characters. */
async function showText(root: HTMLElement): Promise<void> {
  const traditional = choiceOf(root, 'characters') ? (await import('./traditional.ts')).toTraditional : null;
  // While that was loaded, the reader may have chosen otherwise.
  const display = traditional && choiceOf(root, 'characters') ? traditional : null;
  showThrough(document.body, (text) => display?.(text) ?? text);
  for (const part of document.querySelectorAll<HTMLElement>('[lang|="zh"]:not([lang|="zh-Latn"])')) {
    const own = ownLanguages.get(part) ?? part.lang;
    ownLanguages.set(part, own);
    part.lang = choiceOf(root, 'characters') ? 'zh-Hant' : own;
  }
}

/** What a part was said to be in before it was shown otherwise. */
const ownLanguages = new WeakMap<Element, string>();

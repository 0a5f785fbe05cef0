/** The markup of the search page (contract: `client.ts`): its parts, its messages, its templates. Words come from the page. */
import type { ResultView } from '../query/results.ts';
import { part } from '../../reading/page-part.ts';
import { fillWith } from './fill.ts';

export type Status = 'idle' | 'loading' | 'done' | 'error';
export type PanelMessage = 'loading' | 'none' | 'filtered' | 'once' | 'one' | 'many' | 'error';

/** Gives the address of a page that was found, or of a place in it; what was searched is marked there. */
export type Address = (view: ResultView, anchor?: string) => string;

/** Shows a message of the page, its `{names}` replaced, and what it says besides, all at once: it is told aloud. */
export function showMessage(
  root: HTMLElement,
  message: PanelMessage | null,
  values: Readonly<Record<string, string>> = {},
  besides: readonly Element[] = [],
): void {
  const line = part(root, '[data-message]');
  const words = message === null ? '' : attributeWords(line, `data-message-${message}`, values);
  fillWith(line, [words, ...besides]);
}

/** Says how far a search is. */
export function showStatus(root: HTMLElement, status: Status): void {
  root.setAttribute('data-search-status', status);
}

/** Says that this browser can't run the search, and shows what leads to the texts without it. */
export function showUnable(root: HTMLElement): void {
  part(root, '[data-unable]').hidden = false;
  showStatus(root, 'idle');
}

/** Gives the words of an attribute, their `{names}` replaced. */
export function attributeWords(
  element: Element,
  attribute: string,
  values: Readonly<Record<string, string>> = {},
): string {
  const words = element.getAttribute(attribute) ?? '';
  return words.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}

/** Fills a field, or takes it away where there is nothing to say. */
export function fillField(parent: Element, name: string, text: string | null): Element {
  const field = part(parent, `[data-field="${name}"]`);
  field.textContent = text;
  if (!text) field.remove();
  return field;
}

/** Of the words for each kind or match, leaves the one that fits. */
export function keepWord(parent: Element, attribute: string, value: string): void {
  for (const word of parent.querySelectorAll(`[${attribute}]`)) {
    if (word.getAttribute(attribute) !== value) word.remove();
  }
}

/** Says of the archived words in a copy of a template in which language they are. */
export function markLanguage(copy: Element, language: string): void {
  for (const part of [copy, ...copy.querySelectorAll('[data-archived]')])
    if (part.hasAttribute('data-archived')) part.setAttribute('lang', language);
}

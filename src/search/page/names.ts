/** What a found page and what it stands in are called in the language of the interface, where that is known. */
import type { ResultView, TitleIn } from '../query/results.ts';
import type { Facet } from '../query/facets.ts';
import { part } from '../../reading/page-part.ts';
import { fillField } from './panel.ts';

/** Gives what a value of a filter is called in the language of the interface; `null` where the page has no name for it. */
export function nameOfValue(root: HTMLElement, facet: Facet, value: string): string | null {
  if (facet === 'month') return nameOfMonth(root.dataset['locale'], value);
  const names = part(root, `[data-filter="${facet}"]`);
  return names.querySelector(`[data-names] option[value="${CSS.escape(value)}"]`)?.textContent ?? null;
}

/** Gives a month (`2021-11`) in words: 2021年11月, November 2021. */
function nameOfMonth(locale: string | undefined, month: string): string | null {
  const first = new Date(`${month}-01T00:00:00Z`);
  if (Number.isNaN(first.getTime())) return null;
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(first);
}

/** Fills a field with what a value of a filter is called, else with the value, as archived. */
export function fillNamed(root: HTMLElement, copy: Element, facet: Facet, value: string | null): void {
  const called = value === null ? null : nameOfValue(root, facet, value);
  const field = fillField(copy, facet, called ?? value);
  if (called !== null) field.setAttribute('lang', root.dataset['locale'] ?? '');
}

/** Gives what a page is called, in the language of the interface first where it is known in that. */
export function titlesOf(root: HTMLElement, view: ResultView): TitleIn[] {
  const { title, facts, translation = view.twinTitle } = view;
  const printed = { title, language: facts.language };
  if (!translation) return [printed];
  return translation.language === root.dataset['locale'] ? [translation, printed] : [printed, translation];
}

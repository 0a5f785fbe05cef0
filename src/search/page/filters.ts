/** The filters of the search page, with their counts. */
import { valuesAhead, type Facet, type FacetValue } from '../query/facets.ts';
import { cloneTemplate, part } from '../../reading/page-part.ts';
import { fillField, markLanguage } from './panel.ts';
import { nameOfValue } from './names.ts';
import { fillWith } from './fill.ts';

/** Fills a filter with its values, under the names the page has for them; the box that had the focus keeps it. */
export function fillFacet(root: HTMLElement, facet: Facet, values: readonly FacetValue[]): void {
  const fieldset = part(root, `[data-filter="${facet}"]`);
  const focused = document.activeElement;
  const highest = values.reduce((most, { count }) => Math.max(most, count ?? 0), 1);
  const focusedValue =
    focused instanceof HTMLInputElement && fieldset.contains(focused) ? focused.value : null;
  const labels = values.map(({ value, language, count, chosen }) => {
    const label = cloneTemplate(root, 'filter');
    const box = part(label, '[data-field="value"]', HTMLInputElement);
    box.name = facet;
    box.value = value;
    box.checked = chosen;
    const name = nameOfValue(root, facet, value);
    if (name === null && language !== null) markLanguage(label, language);
    fillField(label, 'label', name ?? value);
    fillField(label, 'count', count === null ? null : String(count));
    if (count !== null && label instanceof HTMLElement)
      label.dataset['share'] = String(Math.ceil((count / highest) * 10));
    return label;
  });
  const ahead = new Set(valuesAhead(values));
  const isAhead = (_: Element, index: number): boolean => ahead.has(values[index]?.value ?? '');
  const rest = part(fieldset, '[data-rest]');
  fillWith(part(fieldset, '[data-values]'), labels.filter(isAhead));
  fillWith(
    part(rest, '[data-values]'),
    labels.filter((label, index) => !isAhead(label, index)),
  );
  rest.hidden = ahead.size === values.length;
  fieldset.hidden = values.length === 0;
  part(root, '[data-filters]').hidden = root.querySelector('[data-filter]:not([hidden])') === null;
  const boxes = [...fieldset.querySelectorAll('input')];
  boxes.find(({ value }) => value === focusedValue)?.focus();
}

/** Gives the chosen values of a filter. */
export function readFacet(root: HTMLElement, facet: Facet): string[] {
  const boxes = root.querySelectorAll<HTMLInputElement>(`[data-filter="${facet}"] input:checked`);
  return [...boxes].map(({ value }) => value);
}

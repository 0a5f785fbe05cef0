/** The markup of the search page (contract: `client.ts`) as functions that fill it. Words come from the page. */
import type { Segment } from './excerpt.ts';
import { FACETS, valuesAhead, type Facet, type FacetValue } from './facets.ts';
import type { Hit, ResultView } from './results.ts';

export type Status = 'idle' | 'loading' | 'done' | 'error';
export type Message = 'loading' | 'none' | 'one' | 'many' | 'error';

/** Gives the one element that a selector names; the markup is ours, so a missing one is our mistake. */
export function part(root: ParentNode, selector: string): HTMLElement;
export function part<Kind extends HTMLElement>(
  root: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind;
export function part(root: ParentNode, selector: string, kind = HTMLElement): HTMLElement {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page lacks ${selector}`);
  return found;
}

/** Shows a message of the page, its `{names}` replaced; without a message, none. */
export function showMessage(
  root: HTMLElement,
  message: Message | null,
  values: Readonly<Record<string, string>> = {},
): void {
  const line = part(root, '[data-message]');
  const words = message === null ? '' : (line.getAttribute(`data-message-${message}`) ?? '');
  line.textContent = words.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');
}

/** Says how far a search is. */
export function showStatus(root: HTMLElement, status: Status): void {
  root.setAttribute('data-search-status', status);
}

/** Gives the address of a page's path, or of a place in it. */
type Address = (path: string, anchor?: string) => string;

/** Shows the found pages. */
export function fillResults(root: HTMLElement, views: readonly ResultView[], address: Address): void {
  part(root, '[data-results]').replaceChildren(...views.map((view) => fillResult(root, view, address)));
}

/** Shows no results and no filters. */
export function clearResults(root: HTMLElement): void {
  fillResults(root, [], () => '');
  for (const facet of FACETS) fillFacet(root, facet, []);
  part(root, '[data-more]').hidden = true;
  root.removeAttribute('data-result-count');
}

function fillResult(root: HTMLElement, view: ResultView, address: Address): Element {
  const result = cloneTemplate(root, 'result');
  const { kind, organisation, page, issue } = view.facts;
  result.setAttribute('data-kind', kind);
  result.setAttribute('data-match', view.match);
  const title = fillField(result, 'title', view.title);
  title.setAttribute('href', address(view.path));
  for (const [name, text] of Object.entries({ organisation, page, issue })) fillField(result, name, text);
  fillField(result, 'hits', String(view.occurrences));
  keepWord(result, 'data-kind-word', kind);
  keepWord(result, 'data-match-word', view.match);
  part(result, '[data-hits]').replaceChildren(
    ...view.hits.map((hit) => fillHit(root, hit, address(view.path, hit.anchor))),
  );
  return result;
}

/** Fills a filter with its values, under the names the page has for them; the box that had the focus keeps it. */
export function fillFacet(root: HTMLElement, facet: Facet, values: readonly FacetValue[]): void {
  const fieldset = part(root, `[data-filter="${facet}"]`);
  const focused = document.activeElement;
  const focusedValue =
    focused instanceof HTMLInputElement && fieldset.contains(focused) ? focused.value : null;
  const labels = values.map(({ value, count, chosen }) => {
    const label = cloneTemplate(root, 'filter');
    const box = part(label, '[data-field="value"]', HTMLInputElement);
    box.name = facet;
    box.value = value;
    box.checked = chosen;
    const name = fieldset.querySelector(`[data-names] option[value="${CSS.escape(value)}"]`)?.textContent;
    const shown = fillField(label, 'label', name ?? value);
    if (name) shown.removeAttribute('lang');
    fillField(label, 'count', count === null ? null : String(count));
    return label;
  });
  const ahead = new Set(valuesAhead(values));
  const isAhead = (_: Element, index: number): boolean => ahead.has(values[index]?.value ?? '');
  const rest = part(fieldset, '[data-rest]');
  part(fieldset, '[data-values]').replaceChildren(...labels.filter(isAhead));
  part(rest, '[data-values]').replaceChildren(...labels.filter((label, index) => !isAhead(label, index)));
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

function fillHit(root: HTMLElement, { heading, excerpt }: Hit, href: string): Element {
  const hit = cloneTemplate(root, 'hit');
  const link = part(hit, '[data-field="heading"]');
  link.setAttribute('href', href);
  link.replaceChildren(...segmentNodes(heading ?? excerpt));
  const context = part(hit, '[data-field="excerpt"]');
  if (heading && excerpt.length > 0) context.replaceChildren(...segmentNodes(excerpt));
  else context.remove();
  return hit;
}

function segmentNodes(segments: readonly Segment[]): Node[] {
  return segments.map(({ text, hit }) => {
    if (!hit) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** Fills a field, or takes it away where there is nothing to say. */
function fillField(parent: Element, name: string, text: string | null): Element {
  const field = part(parent, `[data-field="${name}"]`);
  field.textContent = text;
  if (!text) field.remove();
  return field;
}

/** Of the words for each kind or match, leaves the one that fits. */
function keepWord(parent: Element, attribute: string, value: string): void {
  for (const word of parent.querySelectorAll(`[${attribute}]`)) {
    if (word.getAttribute(attribute) !== value) word.remove();
  }
}

function cloneTemplate(root: HTMLElement, name: string): Element {
  const template = part(root, `template[data-template="${name}"]`, HTMLTemplateElement);
  const clone = template.content.firstElementChild?.cloneNode(true);
  if (!(clone instanceof Element)) throw new Error(`The search page's template ${name} is empty`);
  return clone;
}

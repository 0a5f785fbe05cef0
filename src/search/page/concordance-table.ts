/** The concordance of the search page: a line for each occurrence, to read. */
import { concordanceOf, type ConcordanceLine } from '../query/concordance.ts';
import { fillNamed, titlesOf } from './names.ts';
import { cloneTemplate, part } from '../../reading/page-part.ts';
import { fillField, markLanguage, type Address } from './panel.ts';
import type { ResultView } from '../query/results.ts';
import { fillWith } from './fill.ts';
import { keepHalfWidth } from './half-width.ts';

/** Shows the occurrences in some pages line by line. */
export function fillConcordance(root: HTMLElement, views: readonly ResultView[], address: Address): void {
  const lines = concordanceOf(views).flatMap((line) => fillLine(root, line, address));
  const table = part(root, '[data-lines] tbody');
  fillWith(table, lines);
  keepHalfWidth(table);
}

function fillLine(root: HTMLElement, line: ConcordanceLine, address: Address): Element[] {
  const { left, keyword, right, view, anchor, twin } = line;
  const row = cloneTemplate(root, 'line');
  markLanguage(row, view.facts.language);
  for (const [name, text] of Object.entries({ left, keyword, right })) {
    const field = part(row, `[data-field="${name}"]`);
    field.textContent = text;
    if (view.translation) field.setAttribute('lang', view.translation.language);
  }
  row.toggleAttribute('data-words', view.translation !== undefined);
  const [called] = titlesOf(root, view);
  const source = fillField(row, 'source', called?.title ?? null);
  source.setAttribute('href', address(view, anchor));
  source.setAttribute('lang', called?.language ?? '');
  fillNamed(root, row, 'page', view.facts.page);
  fillField(row, 'issue', view.facts.issue);
  return twin === '' ? [row] : [row, fillTwin(root, view, twin)];
}

/** Gives the row below a line: the same in the other language. */
function fillTwin(root: HTMLElement, { facts, twinTitle }: ResultView, text: string): Element {
  const row = cloneTemplate(root, 'line-twin');
  fillField(row, 'twin', text).setAttribute('lang', (twinTitle ?? facts).language);
  return row;
}

/** The concordance of the search page: a line for each occurrence, to read, to copy and to take away as CSV. */
import { concordanceOf, formatCsv, formatTabs, type ConcordanceLine } from '../query/concordance.ts';
import { cloneTemplate, fillField, markLanguage, part, type Address } from './panel.ts';
import type { ResultView } from '../query/results.ts';
import { fillWith } from './fill.ts';

/** Byte order mark: without it, spreadsheets take UTF-8 for something else. */
const MARK = '\uFEFF';

/** Shows the occurrences in some pages line by line. */
export function fillConcordance(root: HTMLElement, views: readonly ResultView[], address: Address): void {
  const lines = concordanceOf(views).map((line) => fillLine(root, line, address));
  fillWith(part(root, '[data-lines] tbody'), lines);
}

/** Copies the occurrences in some pages to the clipboard, for a spreadsheet. */
export async function copyConcordance(
  root: HTMLElement,
  views: readonly ResultView[],
  address: Address,
): Promise<void> {
  await navigator.clipboard.writeText(formatTabs(tableRows(root, views, address)));
}

/** Lets the reader save the occurrences in some pages as a file. */
export function saveConcordance(
  root: HTMLElement,
  views: readonly ResultView[],
  address: Address,
  name: string,
): void {
  const csv = MARK + formatCsv(tableRows(root, views, address));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  link.download = `${name}.csv`;
  link.click();
  URL.revokeObjectURL(link.href);
}

function fillLine(root: HTMLElement, line: ConcordanceLine, address: Address): Element {
  const { left, keyword, right, view, anchor } = line;
  const row = cloneTemplate(root, 'line');
  markLanguage(row, view.facts.language);
  for (const [name, text] of Object.entries({ left, right }))
    part(row, `[data-field="${name}"]`).textContent = text;
  fillField(row, 'keyword', keyword);
  const source = fillField(row, 'source', view.title);
  source.setAttribute('href', address(view.path, anchor));
  fillField(row, 'page', view.facts.page);
  fillField(row, 'issue', view.facts.issue);
  return row;
}

function tableRows(root: HTMLElement, views: readonly ResultView[], address: Address): string[][] {
  const heads = [...root.querySelectorAll('[data-lines] thead th')].map(({ textContent }) =>
    textContent.trim(),
  );
  const rows = concordanceOf(views).map(({ left, keyword, right, view, anchor }) => [
    left,
    keyword,
    right,
    view.title,
    view.facts.page,
    view.facts.issue,
    address(view.path, anchor),
  ]);
  return [heads, ...rows];
}

/** The concordance of the search page: a line for each occurrence, to read, to copy and to take away as CSV. */
import { concordanceOf, formatCsv, formatTabs, type ConcordanceLine } from '../query/concordance.ts';
import { fillNamed, nameOfValue, titlesOf } from './names.ts';
import { cloneTemplate, fillField, markLanguage, part, type Address } from './panel.ts';
import type { ResultView } from '../query/results.ts';
import { fillWith } from './fill.ts';
import { keepHalfWidth } from './half-width.ts';

/** Byte order mark: without it, spreadsheets take UTF-8 for something else. */
const MARK = '\uFEFF';

/** Shows the occurrences in some pages line by line. */
export function fillConcordance(root: HTMLElement, views: readonly ResultView[], address: Address): void {
  const lines = concordanceOf(views).flatMap((line) => fillLine(root, line, address));
  const table = part(root, '[data-lines] tbody');
  fillWith(table, lines);
  keepHalfWidth(table);
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

function tableRows(root: HTMLElement, views: readonly ResultView[], address: Address): string[][] {
  const heads = [...root.querySelectorAll('[data-lines] thead th')].map(({ textContent }) =>
    textContent.trim(),
  );
  const lines = concordanceOf(views);
  const rows = lines.map(({ left, keyword, right, view, anchor, twin }) => [
    left,
    keyword,
    right,
    titlesOf(root, view)[0]?.title ?? '',
    nameOfValue(root, 'page', view.facts.page) ?? view.facts.page,
    view.facts.issue,
    address(view, anchor),
    twin,
  ]);
  // Without a line in two languages, there is nothing to say in the last column.
  const end = lines.some(({ twin }) => twin !== '') ? heads.length : -1;
  return [heads, ...rows].map((row) => row.slice(0, end));
}

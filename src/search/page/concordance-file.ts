/** The lines of the concordance, to copy and to take away as CSV; loaded for those who do. */
import { CSV_MARK, formatCsv, formatTabs } from '../../table/csv.ts';
import { saveFile } from '../../reading/save-file.ts';
import { concordanceOf } from '../query/concordance.ts';
import { nameOfValue, titlesOf } from './names.ts';
import type { Address } from './panel.ts';
import type { ResultView } from '../query/results.ts';

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
  const csv = CSV_MARK + formatCsv(tableRows(root, views, address));
  saveFile(`${name}.csv`, 'text/csv', csv);
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

/** What the reader's list is exported as, and imported from; and its end. */
import { mergeEntries } from '../list/change.ts';
import type { ListEntry } from '../list/entry.ts';
import { writeListBibtex } from '../list/list-bibtex.ts';
import { parseListCsv, writeListCsv, type ListProblem } from '../list/list-csv.ts';
import { writeListMarkdown } from '../list/list-markdown.ts';
import { archiveRoot, changeKept, keptList } from './kept-list.ts';
import type { ListWords } from './list-words.ts';
import { part } from './page-part.ts';
import { saveFile } from './save-file.ts';

/** What the parts of the page share. */
export interface ListPage {
  readonly root: HTMLElement;
  readonly words: ListWords;
  /** Shows the list as it now is. */
  readonly show: () => void;
  /** Says something to those who see and those who hear the page. */
  readonly say: (text: string) => void;
}

interface ListForm {
  readonly type: string;
  readonly write: (list: readonly ListEntry[], root: string) => string;
}

/** By the ends of their names. */
const LIST_FORMS: Readonly<Record<string, ListForm>> = {
  bib: { type: 'application/x-bibtex', write: writeListBibtex },
  csv: { type: 'text/csv', write: writeListCsv },
  md: { type: 'text/markdown', write: writeListMarkdown },
};

/** Makes the buttons above the list work. */
export function offerFiles(page: ListPage): void {
  const { root, words } = page;
  for (const button of root.querySelectorAll<HTMLElement>('[data-export]'))
    button.addEventListener('click', () => {
      exportAs(button.dataset['export'] ?? '', words);
    });
  const field = part(root, '[data-file]', HTMLInputElement);
  part(root, '[data-import]').addEventListener('click', () => {
    field.click();
  });
  field.addEventListener('change', () => {
    const [file] = field.files ?? [];
    if (file) void importListFile(page, file);
    // The same file may be chosen again.
    field.value = '';
  });
  part(root, '[data-clear]').addEventListener('click', () => {
    clearList(page);
  });
}

function exportAs(ending: string, words: ListWords): void {
  const form = LIST_FORMS[ending];
  const list = keptList();
  if (!form || list === 'denied') return;
  saveFile(`${words.file}.${ending}`, form.type, form.write(list, archiveRoot()));
}

async function importListFile({ words, show, say }: ListPage, file: File): Promise<void> {
  const bytes = await file.arrayBuffer().catch(() => null);
  const read = bytes ? parseListCsv(bytes) : null;
  if (read === null || 'what' in read) {
    say(words.problem(file.name, read ? problemInWords(read, words) : words.problems.unreadable));
    return;
  }
  let added = 0;
  const fault = changeKept((list) => {
    const merged = mergeEntries(list, read);
    added = merged.length - list.length;
    return merged;
  });
  show();
  say(fault ? words.problem(file.name, words.faults[fault]) : words.imported(added, read.length - added));
}

/** Gives what is wrong with a file, where, and what was expected. */
function problemInWords(problem: ListProblem, { problems, expected }: ListWords): string {
  switch (problem.what) {
    case 'encoding':
      return problems.encoding;
    case 'quotes':
      return problems.quotes(problem.line);
    case 'column':
      return problems.column(problem.line, problem.column);
    case 'cells':
      return problems.cells(problem.line, problem.found, problem.expected);
    case 'field':
      return problems.field(problem.line, problem.column, expected[problem.expected]);
  }
}

/** Takes all off the list, once its reader has said so. */
function clearList({ root, words, show, say }: ListPage): void {
  const list = keptList();
  if (list === 'denied' || !confirm(words.clearAsked(list.length))) return;
  const fault = changeKept(() => []);
  show();
  say(fault ? words.faults[fault] : words.cleared);
  if (!fault) part(root, '[data-import]').focus();
}

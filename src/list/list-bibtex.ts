/** A list → BibTeX. */
import { writeBibtex } from '../citation/bibtex.ts';
import { sourceOfEntry } from './cited-entry.ts';
import type { ListEntry } from './entry.ts';
import { listInOrder } from './order.ts';

/** Gives a list as BibTeX: a record for each entry, with its passage and what was noted; `root` is the address of the archive. */
export function writeListBibtex(list: readonly ListEntry[], root: string): string {
  const keyOf = keysApart();
  return writeBibtex(
    listInOrder(list).map((entry) => ({
      ...sourceOfEntry(entry, root),
      id: keyOf(entry.anchor === '' ? entry.id : `${entry.id}-${entry.anchor}`),
      quoted: entry.text,
      remark: entry.note,
    })),
  );
}

/** Gives what makes keys unique: BibTeX does not tell `A` from `a`. */
function keysApart(): (key: string) => string {
  const used = new Set<string>();
  return (key) => {
    let [own, count] = [key, 1];
    while (used.has(own.toLowerCase())) own = `${key}-${(count += 1)}`;
    used.add(own.toLowerCase());
    return own;
  };
}

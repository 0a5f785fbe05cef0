/** The pages of an issue by the keys that name them. */
import type { Page } from '../../model/issue.ts';
import { keysOfPage, namesOfKey } from './printed-page.ts';

/** Gives the pages that a key on a page names, in the order of print; none where the issue has no such page. */
export type FindPages = (key: string, from: Page) => readonly Page[];

/** Gives what finds the pages of an issue, each label read once. */
export function readPageNames(pages: readonly Page[]): FindPages {
  const byKey = new Map<string, Page[]>();
  for (const page of pages)
    for (const key of keysOfPage(page)) {
      const known = byKey.get(key);
      if (known) known.push(page);
      else byKey.set(key, [page]);
    }
  return (key, { label }) => [...new Set(namesOfKey(key, label).flatMap((name) => byKey.get(name) ?? []))];
}

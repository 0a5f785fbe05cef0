/** Names that an issue published before and has no longer. */
import { highlightSlug } from '../../model/ids.ts';
import type { Issue } from '../../model/issue.ts';
import type { Names } from './assign-ids.ts';

export interface VanishedName {
  readonly slug: string;
  /** First line of a highlight; `null` for a page. */
  readonly headline: string | null;
  /** Where it stands in the registry. */
  readonly path: readonly [list: 'pages' | 'highlights', index: number];
}

/** Gives each published name that neither stands in the issue nor is retired; `null` stands for no issue at all. */
export function vanishedIds(before: Names, issue: Issue | null): VanishedName[] {
  const pages = issue?.pages ?? [];
  const standing = new Set([
    ...before.retired.map(({ slug }) => slug),
    ...pages.flatMap((page) => [
      page.slug,
      ...page.highlights.map(({ number }) => highlightSlug(page.slug, number)),
    ]),
  ]);
  const names = [
    ...before.pages.map((slug, index) => ({ slug, headline: null, path: ['pages', index] as const })),
    ...before.highlights.map((entry, index) => ({ ...entry, path: ['highlights', index] as const })),
  ];
  return names.filter(({ slug }) => !standing.has(slug));
}

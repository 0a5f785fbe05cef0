/** Issue and the names it published before → the issue with each highlight under its own number. */
import { highlightSlug, partsOfSlug } from '../../model/ids.ts';
import type { Highlight, Issue, Page } from '../../model/issue.ts';
import type { Registry } from '../../model/registry.ts';
import { most } from '../../model/list.ts';

/** What a registry says of names, without the digests of files, its own version, and whether they are published. */
export type Names = Omit<Registry, 'format' | 'draft' | 'files'>;

export const NO_NAMES: Names = { pages: [], highlights: [], retired: [] };

export interface Assigned {
  readonly issue: Issue;
  /** The names before, and after them those that are new. */
  readonly names: Names;
}

/**
 * Gives the issue with the numbers that its highlights were given first, and new ones the page's next free
 * number. A highlight is known again by its page and its first line; the n-th with one line is the n-th again.
 */
export function assignIds(issue: Issue, before: Names): Assigned {
  const pages = issue.pages.map((page) => assignPage(page, before)) as unknown as Issue['pages'];
  const known = new Set([...before.pages, ...before.highlights.map(({ slug }) => slug)]);
  const names = {
    pages: [...before.pages, ...pages.map(({ slug }) => slug).filter((slug) => !known.has(slug))],
    highlights: [...before.highlights, ...pages.flatMap(entriesOf).filter(({ slug }) => !known.has(slug))],
    retired: before.retired,
  };
  return { issue: { ...issue, pages }, names };
}

function assignPage(page: Page, before: Names): Page {
  const retired = new Set(before.retired.map(({ slug }) => slug));
  const own = before.highlights
    .map((entry) => ({ ...entry, ...partsOfSlug(entry.slug) }))
    .filter((entry) => entry.page === page.slug);
  const free = own.filter(({ slug }) => !retired.has(slug));
  let last = Math.max(0, most(own.map(({ number }) => number)));
  const highlights = page.highlights.map((highlight): Highlight => {
    const line = firstLine(highlight);
    const index = free.findIndex(({ headline }) => headline === line);
    const [entry] = index < 0 ? [] : free.splice(index, 1);
    return { ...highlight, number: entry?.number ?? (last += 1) };
  });
  return { ...page, highlights };
}

function entriesOf({ slug, highlights }: Page): Registry['highlights'] {
  return highlights.map((highlight) => ({
    slug: highlightSlug(slug, highlight.number),
    headline: firstLine(highlight),
  }));
}

/** Gives the first headline line, or the first line of a highlight that has none. */
function firstLine({ blocks }: Highlight): string {
  return (blocks.find(({ role }) => role === 'headline') ?? blocks[0])?.text ?? '';
}

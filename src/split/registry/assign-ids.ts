/** Issue and the names it published before → the issue with each highlight under its own number. */
import { highlightSlug, partsOfSlug } from '../../model/ids.ts';
import type { Highlight, Issue, Page } from '../../model/issue.ts';
import { TEXT_ROLES } from '../../model/issue.ts';
import type { Registry } from '../../model/registry.ts';
import { groupedBy, most } from '../../model/list.ts';

/** What a registry says of names, without the digests of files, its own version, and whether they are published. */
export type Names = Omit<Registry, 'format' | 'draft' | 'files'>;

export const NO_NAMES: Names = { pages: [], highlights: [], retired: [] };

type Retired = Registry['retired'][number];

/** An article whose text is one that was withdrawn under another name. */
export interface ReturnedText {
  readonly slug: string;
  /** Name under which it was withdrawn. */
  readonly of: string;
  /** Source line on which it begins. */
  readonly line: number;
}

export interface Assigned {
  readonly issue: Issue;
  /** The names before, and after them those that are new; a withdrawn one with the digest of its text. */
  readonly names: Names;
  /** New articles that were withdrawn at once, because their text was before. */
  readonly returned: readonly ReturnedText[];
}

/** Fewer characters may stand in two articles that have nothing to do with each other. */
const TELLING_LENGTH = 20;

/**
 * Gives the issue with the numbers that its highlights were given first, and new ones the page's next free
 * number. A highlight is known again by its page and its first line, the n-th with one line is the n-th again; one that
 * was withdrawn also by its text, of which `digest` gives the SHA-256.
 */
export function assignIds(issue: Issue, before: Names, digest: (text: string) => string): Assigned {
  const textOf = (highlight: Highlight): string => digest(runningText(highlight));
  const published = entriesByPage(before);
  const pages = issue.pages.map((page) =>
    assignPage(page, published.get(page.slug) ?? [], issue, textOf),
  ) as unknown as Issue['pages'];
  const known = new Set([...before.pages, ...before.highlights.map(({ slug }) => slug)]);
  const placed = pages.flatMap((page) =>
    page.highlights.map((highlight) => ({ slug: highlightSlug(page.slug, highlight.number), highlight })),
  );
  const own = new Map(placed.map(({ slug, highlight }) => [slug, highlight]));
  const retired = before.retired.map((entry) => {
    const highlight = own.get(entry.slug);
    return highlight ? { ...entry, text: textOf(highlight) } : entry;
  });
  const fresh = placed.filter(({ slug }) => !known.has(slug));
  const byText = groupedBy(retired, ({ text }) => text);
  byText.delete(undefined);
  const again = fresh.flatMap(({ slug, highlight }) => {
    const [of] = byText.size > 0 ? (byText.get(tellingText(highlight, textOf) ?? undefined) ?? []) : [];
    return of && of.slug !== slug && !leadsInto(issue, of) ? [{ slug, highlight, of }] : [];
  });
  const names = {
    pages: [...before.pages, ...pages.map(({ slug }) => slug).filter((slug) => !known.has(slug))],
    highlights: [
      ...before.highlights,
      ...fresh.map(({ slug, highlight }) => ({ slug, headline: firstLine(highlight) })),
    ],
    retired: [...retired, ...again.map(({ slug, of }) => ({ ...of, slug }))],
  };
  return {
    issue: { ...issue, pages },
    names,
    returned: again.map(({ slug, of, highlight }) => ({ slug, of: of.slug, line: highlight.lines.start })),
  };
}

interface PublishedEntry {
  readonly number: number;
  readonly headline: string;
  readonly retired: Retired | undefined;
}

function entriesByPage({ highlights, retired }: Names): ReadonlyMap<string, readonly PublishedEntry[]> {
  const withdrawn = new Map(retired.map((entry) => [entry.slug, entry]));
  const entries = highlights.map(({ slug, headline }) => ({
    headline,
    retired: withdrawn.get(slug),
    ...partsOfSlug(slug),
  }));
  return groupedBy(entries, ({ page }) => page);
}

function assignPage(
  page: Page,
  own: readonly PublishedEntry[],
  place: Issue,
  textOf: (highlight: Highlight) => string,
): Page {
  const taken = new Set<PublishedEntry>();
  const numbers = new Map<Highlight, number>();
  // What is the same of both: the first entry that has it is the first highlight's.
  const assign = (
    ofEntry: (entry: PublishedEntry) => string | null,
    ofHighlight: (highlight: Highlight) => string | null,
  ): void => {
    const free = groupedBy(
      own.filter((entry) => !taken.has(entry)),
      ofEntry,
    );
    free.delete(null);
    if (free.size === 0) return;
    const queues = new Map(Array.from(free, ([key, entries]) => [key, entries.values()]));
    for (const highlight of page.highlights) {
      const entry = numbers.has(highlight) ? undefined : queues.get(ofHighlight(highlight))?.next().value;
      if (entry === undefined) continue;
      taken.add(entry);
      numbers.set(highlight, entry.number);
    }
  };
  // What was withdrawn comes first where its text is known; where only its line is, what was not.
  assign(
    ({ headline, retired }) =>
      retired?.text === undefined ? null : JSON.stringify([headline, retired.text]),
    (highlight) => JSON.stringify([firstLine(highlight), textOf(highlight)]),
  );
  assign(({ headline, retired }) => (retired ? null : headline), firstLine);
  assign(({ headline, retired }) => (retired?.text === undefined ? headline : null), firstLine);
  assign(
    ({ retired }) => (retired === undefined || leadsInto(place, retired) ? null : (retired.text ?? null)),
    (highlight) => tellingText(highlight, textOf),
  );
  let last = Math.max(0, most(own.map(({ number }) => number)));
  const highlights = page.highlights.map((highlight) => ({
    ...highlight,
    number: numbers.get(highlight) ?? (last += 1),
  }));
  return { ...page, highlights };
}

/** Gives the digest of a highlight's text; `null` where it is too short to tell that it is the same as another. */
function tellingText(highlight: Highlight, textOf: (highlight: Highlight) => string): string | null {
  return runningText(highlight).length >= TELLING_LENGTH ? textOf(highlight) : null;
}

/** An editor who names what to read instead in the same issue has seen that the text stands there once more. */
function leadsInto({ publication, issue }: Issue, { successor = '' }: Retired): boolean {
  return successor.startsWith(`${publication}/${issue}/`);
}

/** Gives the text of a highlight without its headlines, however its lines are parted; all of it where it has no other. */
function runningText({ blocks }: Highlight): string {
  const running = blocks.filter(({ role }) => TEXT_ROLES.includes(role));
  return (running.length > 0 ? running : blocks).map(({ text }) => text.replaceAll(/\s/gu, '')).join('');
}

/** Gives the first headline line, or the first line of a highlight that has none. */
function firstLine({ blocks }: Highlight): string {
  return (blocks.find(({ role }) => role === 'headline') ?? blocks[0])?.text ?? '';
}

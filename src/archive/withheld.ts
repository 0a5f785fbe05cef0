/** Lines that a text lacks because they must not be kept → the page and the article that they stood in. */
import type { LocalisedText } from '../model/localised.ts';
import type { Withheld } from '../model/seed.ts';
import type { IssueNode, PageNode } from './tree.ts';

/** A part of a page that is withheld. */
export interface WithheldPart {
  /** How many lines it had. */
  readonly lines: number;
  readonly reason: LocalisedText;
  /** The article that it was a part of, by its slug; `null` where that can't be told. */
  readonly article: string | null;
}

/** Gives the parts of a page that are withheld, in the order of the text. */
export function withheldParts({ pages, withheld }: IssueNode, page: PageNode): WithheldPart[] {
  return withheld
    .filter(({ from }) => pageAt(pages, from) === page)
    .map((range) => ({
      lines: range.to - range.from + 1,
      reason: range.reason,
      article: articleHolding(page, range),
    }));
}

/** Gives the page that a line stands on: the last that has begun. */
function pageAt(pages: readonly PageNode[], line: number): PageNode | undefined {
  const begun = pages.filter(({ data }) => data.source.lines.start <= line);
  const [first] = pages;
  return begun.reduce<PageNode | undefined>(
    (last, page) => (startOf(page) >= startOf(last) ? page : last),
    first,
  );
}

function startOf(page: PageNode | undefined): number {
  return page?.data.source.lines.start ?? 0;
}

/**
 * Lines within an article are its own. Those right behind one are, too, unless an article was withdrawn from the page as a
 * whole: they may have been that.
 */
function articleHolding(
  { data, highlights, withdrawn }: PageNode,
  { from, to }: Withheld[number],
): string | null {
  const blank = new Set(data.source.blankLines);
  const article = highlights.find(({ data: { source } }) => {
    const { start, end } = source.lines;
    if (start < from && to < end) return true;
    return withdrawn.length === 0 && end < from && allIn(blank, end + 1, from);
  });
  return article?.data.slug ?? null;
}

function allIn(lines: ReadonlySet<number>, from: number, to: number): boolean {
  for (let line = from; line < to; line += 1) if (!lines.has(line)) return false;
  return true;
}

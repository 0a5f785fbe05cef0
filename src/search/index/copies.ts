/** Built pages → what is indexed of them. */
import { rehype } from 'rehype';
import { rehypeSearchCopy, type CopiedPage } from './rehype-search-copy.ts';
import { writePageText } from '../text/blocks.ts';
import { writeIndexWords } from '../text/index-text.ts';
import type { SearchCopy } from './shard.ts';

/** A built page: its path from the archive's root (`qdrb/2021-11-19/t1/index.html`) and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** A copy, and the text that it was made of. */
export interface TextCopy extends SearchCopy {
  readonly text: CopiedPage;
}

/** Gives the places that are named in a text. */
export type FindPlaces = (text: string) => readonly string[];

/** Gives the copies of the pages that hold archived text. */
export function makeCopies(pages: readonly BuiltPage[], findPlaces: FindPlaces): TextCopy[] {
  const processor = rehype().use(rehypeSearchCopy, { words: writeIndexWords, page: writePageText }).freeze();
  return pages
    .filter(({ html }) => html.includes('data-archive='))
    .flatMap(({ path, html }) => {
      const file = processor.processSync(html);
      const text = file.data.copiedPage;
      // Pagefind keeps no page without a word: one whose text is all in its articles has none of its own.
      return text?.blocks.length
        ? [{ path, html: String(file), facts: factsOf(text, findPlaces), text }]
        : [];
    });
}

/** Gives copies in the order of print. */
export function inPrint(copies: readonly TextCopy[]): TextCopy[] {
  return copies.toSorted(
    (one, other) =>
      compare(one.facts.issue, other.facts.issue) ||
      one.text.sequence - other.text.sequence ||
      one.text.position - other.text.position ||
      compare(one.path, other.path),
  );
}

function factsOf(text: CopiedPage, findPlaces: FindPlaces): SearchCopy['facts'] {
  const { kind, publication, issue, page, organisation, headline, heads, blocks } = text;
  const places = new Set(blocks.flatMap((block) => findPlaces(block.text)));
  return { kind, publication, issue, page, organisation, places: [...places].sort(), headline, heads };
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

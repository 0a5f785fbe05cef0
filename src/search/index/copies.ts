/**
 * A document → what Pagefind indexes of it: a page that holds nothing but the archived text, once as it shall be
 * shown, once as the words that are searched.
 *
 * ```html
 * <html lang="und"><body data-pagefind-body>
 *   <article id="qdrb-2021-11-19-t1-03" data-pagefind-weight="1.05" data-pagefind-title='["clean title",[["headline","p1","text",0]]]'>
 *     words of the headline, then of the run-in heads, then of all blocks
 *   </article>
 * </body></html>
 * ```
 *
 * No language, so that Pagefind takes words as they are written, in the index and in queries. All that
 * is shown but not searched stands in the title of a mark, never in metadata: Pagefind searches metadata too,
 * cut at its punctuation, and would find 心爱 in the title 用“心”倾听 为“爱”商量. The heads stand first,
 * once more, so that the position of the first occurrence tells whether a head holds what is searched.
 */
import { h } from 'hastscript';
import { rehype } from 'rehype';
import { compareNames } from '../../archive/name-order.ts';
import { everyBlock, type DocumentText, type TextBlock } from '../../archive/text.ts';
import type { Frontmatter } from '../../model/frontmatter.ts';
import { writePageText } from '../text/blocks.ts';
import { writeIndexWords } from '../text/index-text.ts';
import type { SearchCopy } from './shard.ts';

/** A document with its text. */
export interface ReadDocument {
  /** Path of its page from the archive's root: `qdrb/2021-11-19/t1/index.html`. */
  readonly path: string;
  readonly data: Frontmatter;
  readonly text: DocumentText;
}

/** A copy, and what it was made of. */
export interface TextCopy extends SearchCopy {
  readonly data: Frontmatter;
  readonly blocks: readonly TextBlock[];
}

/** Gives the places that are named in a text. */
export type FindPlaces = (text: string) => readonly string[];

/** The weight that Pagefind supposes where its index names none: it then names none for any word. */
const SUPPOSED_WEIGHT = '1.05';

const serialiser = rehype().freeze();

/** Gives the copy of a document; `null` for one without a word, which Pagefind would not keep. */
export function copyOf({ path, data, text }: ReadDocument, findPlaces: FindPlaces): TextCopy | null {
  const blocks = everyBlock(text);
  if (blocks.length === 0) return null;
  const { words, ...positions } = writeIndexWords({
    headline: blocks.filter(({ role }) => role === 'headline').map((block) => block.text),
    runInHeads: blocks.flatMap(({ head }) => head || []),
    blocks: blocks.map((block) => block.text),
  });
  const shown = writePageText({ title: data.title, blocks });
  const attributes = {
    id: data.id,
    dataPagefindWeight: SUPPOSED_WEIGHT,
    dataPagefindTitle: JSON.stringify(shown),
  };
  const article = h('article', attributes, words.join(' '));
  const page = h('html', { lang: 'und' }, [h('body', { dataPagefindBody: '' }, [article])]);
  const places = new Set(blocks.flatMap((block) => findPlaces(block.text)));
  return {
    path,
    html: serialiser.stringify({ type: 'root', children: [page] }),
    facts: { ...factsOf(data), places: [...places].sort(), ...positions },
    data,
    blocks,
  };
}

/** Gives copies in the order of print. */
export function inPrint(copies: readonly TextCopy[]): TextCopy[] {
  return copies.toSorted(
    (one, other) =>
      compareNames(one.data.issue, other.data.issue) ||
      one.data.page.sequence - other.data.page.sequence ||
      positionOf(one.data) - positionOf(other.data) ||
      compareNames(one.path, other.path),
  );
}

/** A page stands before its highlights. */
function positionOf(data: Frontmatter): number {
  return data.kind === 'page' ? 0 : data.position;
}

function factsOf(data: Frontmatter): Omit<SearchCopy['facts'], 'places' | 'headline' | 'heads' | 'parts'> {
  const { kind, publication, issue, page, language } = data;
  const organisation = kind === 'highlight' ? (data.organisation?.text ?? null) : null;
  return { kind, publication, issue, page: page.label, language, organisation };
}

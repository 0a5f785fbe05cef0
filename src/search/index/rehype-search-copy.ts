/**
 * A built page → the copy of it that the search index is made from. The served page stays clean; the copy
 * holds nothing but the archived text: once as it shall be shown, once as the words that are searched.
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
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** How a page is written for the index; given by `search/`. */
export interface CopyWriter {
  /** Gives the indexed words, and how many of them are of the headline, and of headline and run-in heads. */
  readonly words: (texts: {
    readonly headline: readonly string[];
    readonly runInHeads: readonly string[];
    readonly blocks: readonly string[];
  }) => { readonly words: readonly string[]; readonly headline: number; readonly heads: number };
  /** Gives what is shown of the page, as a value for JSON. */
  readonly page: (page: { readonly title: string; readonly blocks: readonly CopiedBlock[] }) => unknown;
}

/** What a page says of itself beside its text. */
export interface CopiedPage {
  readonly kind: 'highlight' | 'page';
  readonly publication: string;
  readonly issue: string;
  readonly page: string;
  readonly sequence: number;
  readonly position: number;
  readonly organisation: string | null;
  readonly blocks: readonly CopiedBlock[];
  /** Words of the headline, and of headline and run-in heads together, at the beginning of the copy. */
  readonly headline: number;
  readonly heads: number;
}

export interface CopiedBlock {
  readonly role: string;
  /** Id of the measure, else of the block. */
  readonly anchor: string;
  readonly text: string;
  /** How the text of a measure begins; empty for other roles. */
  readonly runInHead: string;
}

declare module 'vfile' {
  interface DataMap {
    copiedPage: CopiedPage;
  }
}

/** The weight that Pagefind supposes where its index names none: it then names none for any word. */
const SUPPOSED_WEIGHT = '1.05';

/** Gives the plugin that turns a built page into its search copy: an empty tree where there is none to make. */
export function rehypeSearchCopy(writer: CopyWriter): (tree: Root, file: VFile) => Root {
  return (tree, file) => {
    const article = findElement(tree, (element) => element.properties['dataArchive'] !== undefined);
    if (!article) return { type: 'root', children: [] };
    const blocks = blocksIn(article);
    const { words, headline, heads } = writer.words({
      headline: blocks.filter(({ role }) => role === 'headline').map(({ text }) => text),
      runInHeads: blocks.flatMap(({ runInHead }) => runInHead || []),
      blocks: blocks.map(({ text }) => text),
    });
    file.data.copiedPage = { ...describePage(article), blocks, headline, heads };
    const shown = writer.page({ title: String(article.properties['dataTitle'] ?? ''), blocks });
    const attributes = {
      id: article.properties['dataId'],
      dataPagefindWeight: SUPPOSED_WEIGHT,
      dataPagefindTitle: JSON.stringify(shown),
    };
    const copy = h('article', attributes, words.join(' '));
    return {
      type: 'root',
      children: [h('html', { lang: 'und' }, [h('body', { dataPagefindBody: '' }, [copy])])],
    };
  };
}

function describePage({ properties }: Element): Omit<CopiedPage, 'blocks' | 'headline' | 'heads'> {
  const textOf = (name: string): string => String(properties[name] ?? '');
  return {
    kind: properties['dataArchive'] === 'page' ? 'page' : 'highlight',
    publication: textOf('dataPublication'),
    issue: textOf('dataIssue'),
    page: textOf('dataPageLabel'),
    sequence: Number(properties['dataSequence'] ?? 0),
    position: Number(properties['dataPosition'] ?? 0),
    organisation: textOf('dataOrganisation') || null,
  };
}

function blocksIn(article: Element): CopiedBlock[] {
  const blocks: CopiedBlock[] = [];
  visit(article, 'element', (element) => {
    const role = element.properties['dataBlock'];
    if (role === undefined) return;
    const head = findElement(element, ({ properties }) => /^m\d+$/u.test(String(properties['id'])));
    blocks.push({
      role: String(role),
      anchor: String(head?.properties['id'] ?? element.properties['id']),
      text: toString(element),
      runInHead: head ? toString(head) : '',
    });
  });
  return blocks;
}

function findElement(tree: Root | Element, test: (element: Element) => boolean): Element | null {
  let found: Element | null = null;
  visit(tree, 'element', (element) => {
    if (!test(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

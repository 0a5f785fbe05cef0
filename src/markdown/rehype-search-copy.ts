/**
 * A built page → the copy of it that the search index is made from. The served page stays clean; the copy
 * holds nothing but the archived text, block by block, in the form that the index wants:
 *
 * ```html
 * <html lang="zh"><body data-pagefind-body>
 *   <article id="qdrb-2021-11-19-t1-03" data-pagefind-title="clean title">
 *     <p><block-heads id="heads"></block-heads>headline lines, then run-in heads, indexed</p>
 *     <p><block-headline id="p1"></block-headline>indexed text</p>
 *     <p><block-measure id="m1" data-pagefind-title="run-in head"></block-measure>indexed text</p>
 *     <p><block-lede id="p3"></block-lede>
 *        <text-received id="p3" data-pagefind-title="text that the index would alter"></text-received>…</p>
 *   </article>
 * </body></html>
 * ```
 *
 * The marks are empty elements because Pagefind would keep the text inside a named element twice. All that
 * is shown but not searched stands in titles of marks, never in metadata: Pagefind searches metadata too,
 * cut at its punctuation, and would find 心爱 in the title 用“心”倾听 为“爱”商量. The heads stand first,
 * once more, so that the position of the first occurrence tells whether a head holds what is searched.
 */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** How text is written for the index; given by `search/`. */
export interface IndexText {
  /** Gives the indexed form of a block's text. */
  readonly write: (text: string) => string;
  /** Gives the number of words that the index counts in a block. */
  readonly length: (text: string) => number;
  /** Tells whether a text comes back from the index as it was received. */
  readonly isKept: (text: string) => boolean;
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
  readonly runInHead: string | null;
}

declare module 'vfile' {
  interface DataMap {
    copiedPage: CopiedPage;
  }
}

/** Gives the plugin that turns a built page into its search copy: an empty tree where there is none to make. */
export function rehypeSearchCopy(indexText: IndexText): (tree: Root, file: VFile) => Root {
  return (tree, file) => {
    const article = findElement(tree, (element) => element.properties['dataArchive'] !== undefined);
    if (!article) return { type: 'root', children: [] };
    const blocks = blocksIn(article);
    file.data.copiedPage = describePage(article, blocks, indexText);
    return { type: 'root', children: [copyPage(article, blocks, indexText)] };
  };
}

function describePage(
  { properties }: Element,
  blocks: readonly CopiedBlock[],
  { length }: IndexText,
): CopiedPage {
  const { headline, runInHeads } = headsOf(blocks);
  const textOf = (name: string): string => String(properties[name] ?? '');
  const wordsIn = (texts: readonly string[]): number => texts.reduce((sum, text) => sum + length(text), 0);
  return {
    kind: properties['dataArchive'] === 'page' ? 'page' : 'highlight',
    publication: textOf('dataPublication'),
    issue: textOf('dataIssue'),
    page: textOf('dataPageLabel'),
    sequence: Number(properties['dataSequence'] ?? 0),
    position: Number(properties['dataPosition'] ?? 0),
    organisation: textOf('dataOrganisation') || null,
    blocks,
    headline: wordsIn(headline),
    heads: wordsIn([...headline, ...runInHeads]),
  };
}

function headsOf(blocks: readonly CopiedBlock[]): { headline: string[]; runInHeads: string[] } {
  return {
    headline: blocks.filter(({ role }) => role === 'headline').map(({ text }) => text),
    runInHeads: blocks.flatMap(({ runInHead }) => runInHead ?? []),
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
      runInHead: head ? toString(head) : null,
    });
  });
  return blocks;
}

function copyPage({ properties }: Element, blocks: readonly CopiedBlock[], indexText: IndexText): Element {
  const { headline, runInHeads } = headsOf(blocks);
  const attributes = { id: properties['dataId'], dataPagefindTitle: properties['dataTitle'] };
  const first = [...headline, ...runInHeads].map(indexText.write).join('\u200B');
  return h('html', { lang: 'zh' }, [
    h('body', { dataPagefindBody: '' }, [
      h('article', attributes, [
        h('p', [h('block-heads', { id: 'heads' }), first]),
        ...blocks.map((block) => copyBlock(block, indexText)),
      ]),
    ]),
  ]);
}

function copyBlock({ role, anchor, text, runInHead }: CopiedBlock, indexText: IndexText): Element {
  const marks: ElementContent[] = [h(`block-${role}`, { id: anchor, dataPagefindTitle: runInHead })];
  if (!indexText.isKept(text)) marks.push(h('text-received', { id: anchor, dataPagefindTitle: text }));
  return h('p', [...marks, indexText.write(text)]);
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

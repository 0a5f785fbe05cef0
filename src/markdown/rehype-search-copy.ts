/**
 * A built page → the copy of it that the search index is made from. The served page stays clean; the copy
 * holds nothing but the archived text, block by block, in the form that the index wants:
 *
 * ```html
 * <html lang="zh"><body data-pagefind-body>
 *   <article id="qdrb-2021-11-19-t1-03" data-pagefind-title="clean title"
 *     data-pagefind-filter="kind[data-archive], page[data-page-label], …" data-page-label="特1" …>
 *     <h1><block-headline id="p1"></block-headline>indexed text</h1>
 *     <p><block-measure id="m1" data-pagefind-title="run-in head"></block-measure>indexed text</p>
 *     <p><block-lede id="p3"></block-lede>
 *        <text-received id="p3" data-pagefind-title="text that the index would alter"></text-received>…</p>
 *   </article>
 * </body></html>
 * ```
 *
 * The marks are empty elements because Pagefind would keep the text inside a named element twice. All that
 * is shown but not searched stands in titles of marks and in filters, never in metadata: Pagefind searches
 * metadata too, cut at its punctuation, and would find 心爱 in the title 用“心”倾听 为“爱”商量. The one
 * metadata field is the headline for ranking, its characters spaced and its lines held apart.
 */
import type { Element, ElementContent, Properties, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { EXIT, visit } from 'unist-util-visit';

/** How text is written for the index; given by `search/`. */
export interface IndexText {
  /** Gives the indexed form of a block's text. */
  readonly write: (text: string) => string;
  /** Gives the characters of a text, each as it is indexed. */
  readonly charactersOf: (text: string) => readonly string[];
  /** Tells whether a text comes back from the index as it was received. */
  readonly isKept: (text: string) => boolean;
  /** A word that no query holds. */
  readonly end: string;
}

/** Attributes of the article that become filters. */
const FILTERS = {
  dataArchive: 'kind[data-archive]',
  dataPageLabel: 'page[data-page-label]',
  dataOrganisation: 'organisation[data-organisation]',
  dataPublication: 'publication[data-publication]',
  dataIssue: 'issue[data-issue]',
  dataYear: 'year[data-year]',
} as const;

/** Gives the plugin that turns a built page into its search copy: an empty tree where there is none to make. */
export function rehypeSearchCopy(indexText: IndexText): (tree: Root) => Root {
  return (tree) => {
    const article = findElement(tree, (element) => element.properties['dataArchive'] !== undefined);
    const children = article ? [copyPage(article, indexText)] : [];
    return { type: 'root', children };
  };
}

function copyPage(article: Element, indexText: IndexText): Element {
  const blocks: Element[] = [];
  visit(article, 'element', (element) => {
    if (element.properties['dataBlock'] !== undefined) blocks.push(element);
  });
  const headline = blocks.filter((block) => block.properties['dataBlock'] === 'headline');
  const properties: Properties = { ...article.properties, dataYear: yearOf(article.properties['dataIssue']) };
  const present = Object.entries(FILTERS).filter(([name]) => properties[name] !== undefined);
  const attributes = {
    ...Object.fromEntries(present.map(([name]) => [name, properties[name]])),
    id: article.properties['dataId'],
    dataPagefindTitle: article.properties['dataTitle'],
    dataPagefindFilter: present.map(([, filter]) => filter).join(', '),
  };
  const children = [
    ...rankingTitle(headline, indexText),
    ...blocks.map((block) => copyBlock(block, indexText)),
  ];
  return h('html', { lang: 'zh' }, [
    h('body', { dataPagefindBody: '' }, [h('article', attributes, children)]),
  ]);
}

function yearOf(issue: Properties[string]): string | undefined {
  return typeof issue === 'string' ? issue.slice(0, 4) : undefined;
}

function copyBlock(block: Element, indexText: IndexText): Element {
  const text = toString(block);
  const role = String(block.properties['dataBlock']);
  const id = block.properties['id'];
  const runInHead = findElement(block, (element) => /^m\d+$/u.test(String(element.properties['id'])));
  const anchor = runInHead?.properties['id'] ?? id;
  const title = runInHead ? toString(runInHead) : null;
  const marks: ElementContent[] = [h(`block-${role}`, { id: anchor, dataPagefindTitle: title })];
  if (!indexText.isKept(text)) marks.push(h('text-received', { id: anchor, dataPagefindTitle: text }));
  return h(role === 'headline' ? 'h1' : 'p', [...marks, indexText.write(text)]);
}

/** Gives the headline as metadata: Pagefind ranks a page higher when this holds what is searched. */
function rankingTitle(headline: readonly Element[], indexText: IndexText): Element[] {
  if (headline.length === 0) return [];
  const lines = headline.map((line) => indexText.charactersOf(toString(line)).join(' '));
  return [h('meta', { dataPagefindMeta: 'title[content]', content: lines.join(` ${indexText.end} `) })];
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

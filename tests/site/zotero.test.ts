/**
 * What Zotero takes from the head of each page: the rules of its reader of embedded metadata, restated. Names are parted
 * at `.`, `:` and `_`; the vocabularies of its own, of Dublin Core, PRISM and Open Graph make statements, Highwire's
 * names win over them, and what nobody says is guessed.
 */
import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readTree } from './built-site.ts';
import { readDocuments } from './source-truth.ts';

const documents = readDocuments();

/** With one of these Highwire's names make an item of another type than a newspaper article. */
const OTHER_TYPES = /^citation_(?:journal_title|technical_report|conference|book|inbook|dissertation)/u;

interface Item {
  readonly itemType: string | undefined;
  readonly title: string | undefined;
  readonly publicationTitle: string | undefined;
  readonly date: string | undefined;
  readonly pages: string | undefined;
  readonly language: string | undefined;
  readonly url: string;
}

/** Gives what is taken from a page at an address. */
function takenFrom(tree: Root, address: string): Item {
  const said = new Map<string, string>();
  let canonical: string | undefined;
  let language: string | undefined;
  visit(tree, 'element', ({ tagName, properties }) => {
    const name = properties['name'] ?? properties['property'];
    // The first of several counts.
    if (tagName === 'meta' && typeof name === 'string' && !said.has(keyOf(name)))
      said.set(keyOf(name), String(properties['content']).trim());
    if (tagName === 'link' && String(properties['rel']) === 'canonical')
      canonical = String(properties['href']);
    if (tagName === 'html') language = String(properties['lang']);
  });
  const first = (...names: string[]): string | undefined => names.map((name) => said.get(name)).find(Boolean);
  const isOther = [...said.keys()].some((name) => OTHER_TYPES.test(name));
  return {
    itemType: isOther ? undefined : first('z itemType'),
    title: first('citation_title', 'dc title', 'og title'),
    publicationTitle: first('prism publicationName', 'dc source', 'og site'),
    date: first('citation_date', 'prism publicationDate', 'article published'),
    pages: first('citation_firstpage', 'prism startingPage'),
    language: first('citation_language', 'dc language') ?? language,
    url: new URL(first('citation_public_url', 'og url') ?? canonical ?? address, address).href,
  };
}

/** Gives a statement's name by its vocabulary; Highwire's names stay whole. */
function keyOf(name: string): string {
  if (name.startsWith('citation_')) return name;
  const [prefix = '', property = ''] = name.split(/[.:_]/u);
  return `${prefix.toLowerCase()} ${property.charAt(0).toLowerCase()}${property.slice(1)}`;
}

describe.each([
  ['', '青岛日报', 'zh-CN'],
  ['en/', 'Qingdao Daily', 'en'],
] as const)('below /%s', (prefix, paper, language) => {
  test.each(documents)('$path is a newspaper article of its paper, day and page', ({ path }) => {
    const address = `https://archive.example/${prefix}${path}`;
    const tree = readTree(`${prefix}${path}index.html`);
    const taken = takenFrom(tree, address);
    let label: unknown;
    visit(tree, 'element', ({ properties }) => {
      if (properties['dataArchive']) label = properties['dataPageLabel'];
    });
    expect(taken).toEqual({
      itemType: 'newspaperArticle',
      title: taken.title,
      publicationTitle: paper,
      date: '2021-11-19',
      pages: label,
      language,
      url: address,
    });
    expect(taken.title).toMatch(prefix === '' ? /\p{Script=Han}/u : /^[^\p{Script=Han}]+$/u);
  });
});

/** What machines read of each built page: Open Graph, the trail, what comes before and after, JSON-LD. */
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { elementsWith, htmlFiles, readTree } from './built-site.ts';
import { readDocuments } from './source-truth.ts';

const files = htmlFiles();
const documents = readDocuments();
const highlights = documents.filter(({ kind }) => kind === 'highlight');
const pages = documents.filter(({ kind }) => kind === 'page');
const PREFIXES = ['', 'en/'];

describe.each(files)('%s', (file) => {
  const tree = readTree(file);

  test('has a title, a description and the Open Graph of both', () => {
    const graph = openGraphOf(tree);
    const [title] = elementsOf(tree, 'title').map((element) => textOf(element));
    expect(title?.startsWith(graph['og:title'] ?? 'none')).toBe(true);
    expect(graph['og:description']).toBe(contentOf(tree, 'description'));
    expect(graph['og:description']?.length).toBeGreaterThan(0);
    expect(graph['og:locale']).toBe(languageOf(tree) === 'en' ? 'en_GB' : 'zh_CN');
    expect(['article', 'website']).toContain(graph['og:type']);
    expect(graph['og:site_name']).toBe(languageOf(tree) === 'en' ? 'Banmian' : '版面');
  });

  test('has one trail for readers and machines, that ends at the page itself or above its headline', () => {
    const trail = linksIn(tree, 'breadcrumb');
    const [list] = graphsOf(tree).filter((graph) => graph['@type'] === 'BreadcrumbList');
    const items = (list?.['itemListElement'] ?? []) as { name: string; position: number }[];
    const isHome = /^(?:en\/)?index\.html$/u.test(file) || file === '404.html';
    const isArticle = elementsOf(tree, 'article').some(
      ({ properties }) => properties['dataArchive'] === 'highlight',
    );
    const above = isArticle ? items.slice(0, -1) : items;
    expect(above.map(({ name }) => name)).toEqual(trail.map((link) => textOf(link)));
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
    expect(trail.at(-1)?.properties['ariaCurrent']).toBe(isHome || isArticle ? undefined : 'page');
  });
});

describe.each(PREFIXES)('below /%s', (prefix) => {
  test.each(highlights)('$path is a NewsArticle with its printed headline and day', ({ path }) => {
    const tree = readTree(`${prefix}${path}index.html`);
    const [article, ...others] = graphsOf(tree).filter((graph) => graph['@type'] === 'NewsArticle');
    const [publication = '', issue = ''] = path.split('/');
    expect(others).toEqual([]);
    expect(article).toMatchObject({
      identifier: path.replace(/\/$/u, '').replaceAll('/', '-'),
      headline: headlineOf(tree, prefix === '' ? 'dataBlock' : 'dataTranslation'),
      inLanguage: prefix === '' ? 'zh-Hans-CN' : 'en',
      datePublished: issue.slice(0, 10),
      isPartOf: { '@type': 'PublicationIssue', isPartOf: { '@type': 'Newspaper' } },
    });
    expect(path.startsWith(`${publication}/`)).toBe(true);
    expect(openGraphOf(tree)['article:published_time']).toBe(issue.slice(0, 10));
  });

  test.each(highlights)('$path names its other language, and by what it was translated', ({ path }) => {
    const tree = readTree(`${prefix}${path}index.html`);
    const [article = {}] = graphsOf(tree).filter((graph) => graph['@type'] === 'NewsArticle');
    const translation = {
      '@type': 'NewsArticle',
      headline: headlineOf(tree, 'dataTranslation'),
      inLanguage: 'en',
      translator: { '@type': 'SoftwareApplication', name: 'machine translation' },
    };
    const printed = { headline: headlineOf(tree, 'dataBlock'), inLanguage: 'zh-Hans-CN' };
    expect(article).toMatchObject(
      prefix === ''
        ? { ...printed, workTranslation: translation }
        : { ...translation, translationOfWork: { '@type': 'NewsArticle', ...printed } },
    );
    expect(JSON.stringify(prefix === '' ? article['workTranslation'] : withoutSource(article))).not.toMatch(
      /\p{Script=Han}/u,
    );
  });

  test.each([
    ['highlights', highlights, 'neighbours'],
    ['pages', pages, 'chooser'],
  ] as const)('%s lead forth to the last of the issue and back to the first', (_, all, navigation) => {
    for (const ofIssue of Map.groupBy(all, ({ path }) => path.split('/', 2).join('/')).values()) {
      const printed = ofIssue.toSorted((one, other) => one.start - other.start).map(({ path }) => path);
      const neighbours = printed.map((path) => {
        const tree = readTree(`${prefix}${path}index.html`);
        const leading = (way: string): string | undefined =>
          linksIn(tree, navigation)
            .filter(({ properties }) => [properties['rel']].flat().includes(way))
            .map(({ properties }) => pathOf(properties['href'], `${prefix}${path}`).slice(prefix.length))[0];
        return { previous: leading('prev'), next: leading('next') };
      });
      expect(neighbours.map(({ next }) => next)).toEqual([...printed.slice(1), undefined]);
      expect(neighbours.map(({ previous }) => previous)).toEqual([undefined, ...printed.slice(0, -1)]);
    }
  });
});

/** Gives a headline in one line, of the source or of its translation. */
function headlineOf(tree: Root, property: 'dataBlock' | 'dataTranslation'): string {
  return elementsWith(tree, property)
    .filter(({ properties }) => properties[property] === 'headline')
    .map((line) => textOf(line).trim())
    .join(' ');
}

/** Gives what structured data says of a translation itself; the page's label is named as printed. */
function withoutSource(article: Record<string, unknown>): unknown {
  return { ...article, translationOfWork: null, isPartOf: null, printPage: null };
}

/** Gives a link's path from the archive's root, whether it is written from there or from the page. */
function pathOf(href: unknown, page: string): string {
  return new URL(String(href), `http://archive.invalid/${page}`).pathname.slice(1);
}

function elementsOf(tree: Root | Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === tagName) found.push(element);
  });
  return found;
}

function linksIn(tree: Root, className: string): Element[] {
  return elementsOf(tree, 'nav')
    .filter(({ properties }) => [properties['className']].flat().includes(className))
    .flatMap((navigation) => elementsOf(navigation, 'a'));
}

function languageOf(tree: Root): unknown {
  return elementsOf(tree, 'html')[0]?.properties['lang'];
}

function contentOf(tree: Root, name: string): unknown {
  return elementsOf(tree, 'meta').find(({ properties }) => properties['name'] === name)?.properties[
    'content'
  ];
}

function openGraphOf(tree: Root): Record<string, string> {
  const entries = elementsOf(tree, 'meta').flatMap(({ properties: { property, content } }) =>
    typeof property === 'string' ? [[property, String(content)] as const] : [],
  );
  expect(new Set(entries.map(([property]) => property)).size).toBe(entries.length);
  return Object.fromEntries(entries);
}

function graphsOf(tree: Root): Record<string, unknown>[] {
  return elementsOf(tree, 'script')
    .filter(({ properties }) => properties['type'] === 'application/ld+json')
    .map((script) => JSON.parse(textOf(script)) as Record<string, unknown>);
}

/** An archive names a host only where it has to, and only when it knows its own: with `SITE` and without. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { addressOf, htmlFiles } from '../site/built-site.ts';
import { buildTrialArchive } from '../trial-archive.ts';

const SITE = 'https://university.example/library/papers';
const ABSOLUTE = /\bhttps?:\/\/[^\s"'<>\\)]+/gu;
/** The vocabulary of the structured data, which names itself by an address. */
const VOCABULARY = 'https://schema.org';

const text = readFileSync('tests/fixtures/a-caption-between-two-paragraphs/input.txt');
const without = buildTrialArchive('without-address', text);
const withSite = buildTrialArchive('with-address', text, { environment: { SITE } });
const files = htmlFiles(withSite).filter((file) => file !== '404.html');
const published = new Set(files.map((file) => `${SITE}/${addressOf(file)}`));

/** What a page says of its own address. */
interface Said {
  readonly canonical: readonly string[];
  readonly alternates: readonly (readonly [language: string, address: string])[];
  readonly openGraph: readonly string[];
  readonly structured: readonly string[];
}

function read(dist: string, file: string): Said {
  const tree = rehype().parse(readFileSync(join(dist, file), 'utf8'));
  return {
    canonical: valuesOf(tree, 'link', 'href', ({ properties }) => String(properties['rel']) === 'canonical'),
    alternates: elementsOf(tree, 'link')
      .filter(({ properties }) => String(properties['rel']) === 'alternate' && properties['hrefLang'])
      .map(({ properties }) => [String(properties['hrefLang']), String(properties['href'])] as const),
    openGraph: valuesOf(tree, 'meta', 'content', ({ properties }) => properties['property'] === 'og:url'),
    structured: elementsOf(tree, 'script')
      .filter(({ properties }) => properties['type'] === 'application/ld+json')
      .flatMap((element) => textOf(element).match(ABSOLUTE) ?? [])
      .filter((address) => address !== VOCABULARY),
  };
}

function elementsOf(tree: Root, name: string): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
}

function valuesOf(
  tree: Root,
  name: string,
  attribute: string,
  test: (element: Element) => boolean,
): string[] {
  return elementsOf(tree, name)
    .filter(test)
    .map(({ properties }) => String(properties[attribute]));
}

test('an archive without translations has no page of them, and no link to one', () => {
  expect(existsSync(join(without, 'status'))).toBe(false);
  expect(existsSync(join(without, 'en', 'status'))).toBe(false);
  const pages = htmlFiles(without);
  expect(pages.length).toBeGreaterThan(10);
  expect(
    pages.filter((file) => /href="[^"]*status\//u.test(readFileSync(join(without, file), 'utf8'))),
  ).toEqual([]);
});

describe('with SITE', () => {
  test.each(files)('%s says its address, in full', (file) => {
    const { canonical, openGraph, structured } = read(withSite, file);
    const own = `${SITE}/${addressOf(file)}`;
    // A text that exists in Chinese alone is not a second text where the interface is English.
    const original = /^en\/demo\/[^/]+\/(?:t1|all)/u.test(file)
      ? own.replace('/papers/en/', '/papers/')
      : own;
    expect(canonical).toEqual([original]);
    expect(openGraph).toEqual(canonical);
    expect([...canonical, ...structured].filter((address) => !published.has(address))).toEqual([]);
  });

  test.each(files)('%s has a picture of its own beside it, and says what it is', (file) => {
    const tree = rehype().parse(readFileSync(join(withSite, file), 'utf8'));
    const said = Object.fromEntries(
      elementsOf(tree, 'meta').map(({ properties }) => [
        String(properties['property'] ?? properties['name']),
        String(properties['content']),
      ]),
    );
    const address = `${addressOf(file)}card.png`;
    expect(said).toMatchObject({
      'og:image': `${SITE}/${address}`,
      'og:image:type': 'image/png',
      'og:image:width': '1200',
      'og:image:height': '630',
      'twitter:card': 'summary_large_image',
    });
    expect(said['og:image:alt']).toMatch(file.startsWith('en/') ? /Banmian|Seaside/u : /版面|海滨晚报/u);
    expect(existsSync(join(withSite, address))).toBe(true);
  });

  test('a document and a page of its paper say what they are, by addresses that lead to them', () => {
    const highlight = read(withSite, 'demo/2021-11-19/t1-01/index.html');
    const own = `${SITE}/demo/2021-11-19/t1-01/`;
    expect(highlight.canonical).toEqual([own]);
    expect(highlight.structured).toEqual(
      expect.arrayContaining([own, `${SITE}/demo/2021-11-19/`, `${SITE}/demo/`, `${SITE}/`]),
    );
    expect(read(withSite, 'en/demo/2021-11-19/t1-01/index.html').canonical).toEqual([own]);
  });

  test.each(files)('%s names its languages as they name it', (file) => {
    const { alternates } = read(withSite, file);
    for (const [, address] of alternates) {
      expect([...published]).toContain(address);
      const other = `${address.slice(SITE.length + 1)}index.html`;
      expect(read(withSite, other).alternates).toEqual(alternates);
    }
  });

  test('the home pages name each other', () => {
    const pair = [
      ['zh-CN', `${SITE}/`],
      ['en', `${SITE}/en/`],
      ['x-default', `${SITE}/`],
    ];
    expect(read(withSite, 'index.html').alternates).toEqual(pair);
    expect(read(withSite, 'en/index.html').alternates).toEqual(pair);
  });

  test('a final slash makes no difference', () => {
    const slashed = buildTrialArchive('with-address-and-slash', text, { environment: { SITE: `${SITE}/` } });
    for (const file of htmlFiles(slashed))
      expect([file, readFileSync(join(slashed, file), 'utf8')]).toEqual([
        file,
        readFileSync(join(withSite, file), 'utf8'),
      ]);
  });

  test('the sitemap has each page that is no copy of another, and each with its languages', () => {
    const sitemap = readFileSync(join(withSite, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address = '']) => address);
    const own = files
      .filter((file) => read(withSite, file).canonical[0] === `${SITE}/${addressOf(file)}`)
      // A reader's own list is nothing to be found.
      .filter((file) => !readFileSync(join(withSite, file), 'utf8').includes('content="noindex"'))
      .map((file) => `${SITE}/${addressOf(file)}`);
    expect(own.length).toBeGreaterThan(10);
    expect(own.some((address) => address.endsWith('/list/'))).toBe(false);
    expect(listed.toSorted()).toEqual(own.toSorted());
    expect(sitemap).toContain(`<xhtml:link rel="alternate" hreflang="x-default" href="${SITE}/">`);
    // In a folder of a host no program looks for it.
    expect(existsSync(join(withSite, 'robots.txt'))).toBe(false);
  });

  test.each(['', 'en/'])(
    'below /%s feeds and the search are described by addresses that lead there',
    (prefix) => {
      const at = (file: string): string => readFileSync(join(withSite, prefix, file), 'utf8');
      for (const file of ['demo/feed.xml', 'demo/feed.json', 'opensearch.xml'])
        for (const address of at(file).match(ABSOLUTE) ?? []) {
          if (!address.startsWith(SITE)) continue;
          const path = address.slice(SITE.length + 1).replace(/\?.*$/u, '');
          expect([file, address, existsSync(join(withSite, path.replace(/\/$|^$/u, '/index.html')))]).toEqual(
            [file, address, true],
          );
        }
      expect(at('demo/feed.xml')).toContain(
        `<link rel="self" type="application/atom+xml" href="${SITE}/${prefix}demo/feed.xml">`,
      );
      expect(at('demo/index.html')).toMatch(
        /<link rel="alternate" type="application\/atom\+xml"[^>]* href="feed\.xml">/u,
      );
      expect(at('search/index.html')).toContain('type="application/opensearchdescription+xml"');
    },
  );

  test('citations name the address of the archive', () => {
    const page = readFileSync(join(withSite, 'demo/2021-11-19/t1-01/index.html'), 'utf8');
    expect(page).toContain(`<span data-address>${SITE}/demo/2021-11-19/t1-01/</span>`);
    expect(readFileSync(join(withSite, 'demo/2021-11-19/citations.bib'), 'utf8')).toContain(
      `url = {${SITE}/demo/2021-11-19/t1-01/}`,
    );
  });

  test('links and the page for what is not found stay relative', () => {
    for (const file of htmlFiles(withSite)) {
      const tree = rehype().parse(readFileSync(join(withSite, file), 'utf8'));
      const body = elementsOf(tree, 'body')[0];
      const addresses = (JSON.stringify(body).match(ABSOLUTE) ?? []).filter((each) => each.startsWith(SITE));
      // Only the foot of a text says in words where it stands, for those who hold it on paper.
      const isText = /\/(?:t1(?:-\d\d)?|all)\/index\.html$/u.test(file);
      const own = `${SITE}/${addressOf(file).replace(/^en\//u, '')}`;
      // The whole issue is cited by the address of the issue.
      const said = [own, ...(own.endsWith('/all/') ? [own.replace(/all\/$/u, '')] : [])];
      expect([file, [...new Set(addresses)]]).toEqual([file, isText ? said : []]);
    }
    expect(readFileSync(join(withSite, '404.html'), 'utf8')).not.toContain('og:image');
    expect(readFileSync(join(withSite, '404.html'), 'utf8')).not.toContain(SITE);
  });
});

describe('without SITE', () => {
  test('nothing is written that would need an address', () => {
    for (const file of ['sitemap.xml', 'robots.txt', 'opensearch.xml', 'demo/feed.xml', 'demo/feed.json'])
      expect([file, existsSync(join(without, file))]).toEqual([file, false]);
  });

  test.each(htmlFiles(without))('%s names no host', (file) => {
    const html = readFileSync(join(without, file), 'utf8');
    expect((html.match(ABSOLUTE) ?? []).filter((address) => address !== VOCABULARY)).toEqual([]);
    const { canonical, alternates, openGraph } = read(without, file);
    expect([...canonical, ...alternates, ...openGraph].filter((said) => String(said).includes(':'))).toEqual(
      [],
    );
  });
});

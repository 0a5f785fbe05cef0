import { fromXml } from 'xast-util-from-xml';
import { expect, test } from 'vitest';
import { writeAtom, writeJsonFeed, type Feed } from '../../../src/discovery/feed.ts';
import { describeSearch } from '../../../src/discovery/open-search.ts';
import { writeRobots, writeSitemap, type ListedPage } from '../../../src/discovery/sitemap.ts';

const feed: Feed = {
  title: '示范日报新收文章',
  language: 'zh-CN',
  home: 'https://archive.example/demo/',
  atom: 'https://archive.example/demo/feed.xml',
  json: 'https://archive.example/demo/feed.json',
  author: '示范日报',
  entries: [
    {
      address: 'https://archive.example/demo/2021-11-20/01-01/',
      title: '“1<2”与“A&B”]]>\u0001',
      summary: '',
      language: 'zh-CN',
      day: '2021-11-20',
    },
    {
      address: 'https://archive.example/en/demo/2021-11-19/01-01/',
      title: 'In English',
      summary: 'A sentence.',
      language: 'en',
      day: '2021-11-19',
    },
  ],
};

test('Atom names each article by its address, and is well formed whatever a headline holds', () => {
  const text = writeAtom(feed);
  expect(() => fromXml(text)).not.toThrow();
  expect(text).toContain('<id>https://archive.example/demo/2021-11-20/01-01/</id>');
  expect(text).toContain('<updated>2021-11-20T00:00:00Z</updated>');
  expect(text).toContain('<entry xml:lang="en">');
  expect(text).not.toContain('\u0001');
});

test('JSON Feed says the same', () => {
  expect(JSON.parse(writeJsonFeed(feed))).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    feed_url: feed.json,
    items: [
      { url: feed.entries[0]?.address },
      { title: 'In English', language: 'en', date_published: '2021-11-19T00:00:00Z' },
    ],
  });
});

const pages: ListedPage[] = Array.from({ length: 5 }, (_, index) => ({
  address: `https://archive.example/${String(index)}/`,
  alternates: [{ language: 'en', address: `https://archive.example/en/${String(index)}/` }],
}));

test('a sitemap names the languages of a page; one that is too long comes in parts', () => {
  const absolute = (name: string): string => `https://archive.example/${name}`;
  const [one, ...none] = writeSitemap(pages, absolute);
  expect(none).toEqual([]);
  expect(one?.text.match(/<loc>/gu)).toHaveLength(5);
  expect(one?.text).toContain(
    '<xhtml:link rel="alternate" hreflang="en" href="https://archive.example/en/3/">',
  );
  const [list, ...parts] = writeSitemap(pages, absolute, 2);
  expect(list?.text).toContain('<loc>https://archive.example/sitemap-3.xml</loc>');
  expect(parts.map(({ name }) => name)).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap-3.xml']);
  expect(parts.flatMap(({ text }) => text.match(/<loc>/gu) ?? [])).toHaveLength(5);
  for (const { text } of [list, ...parts].flatMap((file) => file ?? []))
    expect(() => fromXml(text)).not.toThrow();
});

test('robots.txt names the sitemap, and OpenSearch the search', () => {
  expect(writeRobots('https://archive.example/sitemap.xml')).toMatch(
    /^User-agent: \*\nAllow: \/\n\nSitemap: /u,
  );
  const text = describeSearch({
    name: 'A name that is longer than it may be',
    description: 'd',
    language: 'en',
    search: 'https://archive.example/en/search/',
  });
  expect(text).toContain('template="https://archive.example/en/search/?q={searchTerms}"');
  expect(text).toMatch(/<ShortName>.{16}<\/ShortName>/u);
});

test('no character of a name is cut in two', () => {
  const search = 'https://archive.example/search/';
  const text = describeSearch({
    name: `${'报'.repeat(15)}𠮷報`,
    description: 'd',
    language: 'zh-CN',
    search,
  });
  expect(text).toContain(`<ShortName>${'报'.repeat(15)}</ShortName>`);
});

/** The newest articles of a paper as feeds: Atom (RFC 4287) and JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
import type { Element } from 'xast';
import { xmlFile, xmlNode } from './xml-file.ts';

export interface Feed {
  readonly title: string;
  readonly language: string;
  /** The page that it follows, and where each form of it lies. */
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  /** Who is its author where an article names none: the paper. */
  readonly author: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  /** ISO. */
  readonly day: string;
}

/** Gives a feed in Atom. Days are those of the paper, not of a build, so that two builds give the same. */
export function writeAtom({ title, language, home, atom, author, entries }: Feed): string {
  const newest = entries[0]?.day ?? '1970-01-01';
  const head = [
    xmlNode('id', {}, [atom]),
    xmlNode('title', {}, [title]),
    xmlNode('updated', {}, [timeOf(newest)]),
    xmlNode('author', {}, [xmlNode('name', {}, [author])]),
    xmlNode('link', { rel: 'self', type: 'application/atom+xml', href: atom }),
    xmlNode('link', { rel: 'alternate', type: 'text/html', href: home }),
  ];
  return xmlFile(
    xmlNode('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
      ...head,
      ...entries.map((entry) => atomEntry(entry, language)),
    ]),
  );
}

function atomEntry({ address, title, summary, language, day }: FeedEntry, around: string): Element {
  return xmlNode('entry', { 'xml:lang': language === around ? null : language }, [
    xmlNode('id', {}, [address]),
    xmlNode('title', {}, [title]),
    xmlNode('link', { rel: 'alternate', type: 'text/html', href: address }),
    xmlNode('published', {}, [timeOf(day)]),
    xmlNode('updated', {}, [timeOf(day)]),
    xmlNode('summary', {}, [summary]),
  ]);
}

/** Gives a feed as JSON. */
export function writeJsonFeed({ title, language, home, json, author, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language,
    home_page_url: home,
    feed_url: json,
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.address,
      url: entry.address,
      title: entry.title,
      summary: entry.summary,
      content_text: entry.summary,
      ...(entry.language === language ? {} : { language: entry.language }),
      date_published: timeOf(entry.day),
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}

function timeOf(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Structured data for search engines: schema.org in JSON-LD. */
import type { BreadcrumbList, Newspaper, PublicationIssue, WithContext } from 'schema-dts';
import { homeLocale, LOCALES } from '../../i18n/index.ts';
import { inOwnLanguage } from '../../model/seed.ts';
import { absolute } from '../../archive/address.ts';
import type { HighlightNode, IssueNode, PageNode } from '../../archive/tree.ts';
import { issueNumber } from '../../archive/tree.ts';
import { route } from '../../archive/route.ts';
import type { Crumb } from '../../archive/trail.ts';
import type { Bilingual } from './bilingual.ts';
import { asTranslation, withTranslation, type ArticleGraph } from './translated-article.ts';

export type Graph = WithContext<BreadcrumbList> | ArticleGraph;

/** Gives the way from home to a page; an item has an address only when the archive has one. */
export function breadcrumbList(trail: readonly Crumb[], site: URL | undefined): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      ...(site ? { item: absolute(site, path) } : {}),
    })),
  };
}

interface ArticlePlace {
  readonly issue: IssueNode;
  readonly page: PageNode;
  readonly highlight: HighlightNode;
}

/** Gives a highlight as the text that its page is for: the article or its translation, either naming the other. */
export function articleGraph(
  placed: ArticlePlace,
  site: URL | undefined,
  bilingual: Bilingual | null,
): ArticleGraph {
  const source = newsArticle(placed, site);
  const locale = LOCALES.find((each) => each === bilingual?.targetLanguage);
  if (!bilingual || locale === undefined) return source;
  const highlight = placed.highlight.halves[0] ?? placed.highlight;
  const translated = { page: placed.page, highlight, locale };
  return bilingual.first === 'target'
    ? asTranslation(source, translated, site)
    : withTranslation(source, translated, site);
}

/** Gives a highlight as an article of its issue of its paper; halves of one article are that one, on its pages. */
function newsArticle({ issue, page, highlight }: ArticlePlace, site: URL | undefined): ArticleGraph {
  const { data } = highlight.halves[0] ?? highlight;
  const address = site && absolute(site, route.document(homeLocale(data.language), data, data.slug));
  const deck = data.deck.map(({ text }) => text).join(' ');
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(address ? { '@id': address, url: address } : {}),
    identifier: data.id,
    headline: data.title,
    ...(deck ? { alternativeHeadline: deck } : {}),
    description: data.description,
    articleSection: data.page.section ?? page.data.title,
    printPage: highlight.halves.map((half) => half.data.page.label).join(', '),
    position: data.position,
    datePublished: data.date,
    inLanguage: textLanguage(data.language),
    ...(data.organisation ? { about: { '@type': 'Organization', name: data.organisation.text } } : {}),
    isPartOf: publicationIssue(issue, site),
  };
}

function publicationIssue({ publication, issue, date }: IssueNode, site: URL | undefined): PublicationIssue {
  const number = issueNumber(issue);
  const ref = { publication: publication.alias, issue };
  return {
    '@type': 'PublicationIssue',
    ...(site ? { '@id': absolute(site, route.issue(homeLocale(publication.language), ref)) } : {}),
    ...(number > 1 ? { issueNumber: number } : {}),
    datePublished: date,
    isPartOf: newspaper(publication, site),
  };
}

function newspaper(publication: IssueNode['publication'], site: URL | undefined): Newspaper {
  const { alias, name, language, issn, publisher, place } = publication;
  const own = inOwnLanguage(name, publication);
  const others = LOCALES.map((locale) => name[locale]).filter((other) => other !== own);
  return {
    '@type': 'Newspaper',
    ...(site ? { '@id': absolute(site, route.publication(homeLocale(language), alias)) } : {}),
    name: own,
    ...(others.length > 0 ? { alternateName: others.length > 1 ? others : others[0] } : {}),
    inLanguage: textLanguage(language),
    ...(issn ? { issn } : {}),
    ...(publisher
      ? { publisher: { '@type': 'Organization', name: inOwnLanguage(publisher, publication) } }
      : {}),
    ...(place ? { locationCreated: { '@type': 'Place', name: inOwnLanguage(place, publication) } } : {}),
  };
}

/** Gives the tag of a text's language; that of Chinese says how it is written, which a place alone would leave to be known. */
function textLanguage(language: string): string {
  if (new Intl.Locale(language).script !== undefined) return language;
  const full = new Intl.Locale(language).maximize();
  return /^Han[st]$/u.test(full.script ?? '') ? full.baseName : language;
}

/** Gives data as JSON that can't end the script element around it. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

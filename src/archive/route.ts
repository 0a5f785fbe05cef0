/** Every address of the archive is made here: paths from the archive's root, each with its final slash. */
import type { Locale } from '../i18n/locale.ts';
import { DEFAULT_LOCALE, LOCALES } from '../i18n/locale.ts';

export interface IssueRef {
  readonly publication: string;
  readonly issue: string;
}

const prefix = (locale: Locale): string => (locale === DEFAULT_LOCALE ? '/' : `/${locale}/`);

/** Gives the anchor of a month (`2021-11`) on the page of its year: `month-11`. */
export function monthAnchor(month: string): string {
  return `month-${month.slice('YYYY-'.length)}`;
}

export const route = {
  home: (locale: Locale): string => prefix(locale),
  titles: (locale: Locale): string => `${prefix(locale)}titles/`,
  terms: (locale: Locale): string => `${prefix(locale)}terms/`,
  /** Address of a part of a large archive's terms of one kind, from 1. */
  termPart: (locale: Locale, kind: string, part: number): string => `${route.terms(locale)}${kind}/${part}/`,
  glossary: (locale: Locale): string => `${prefix(locale)}glossary/`,
  /** Address of the terms of a letter (`s`, or `other`); with the anchor of a term, of that. */
  glossaryLetter: (locale: Locale, letter: string, anchor?: string): string =>
    `${route.glossary(locale)}${letter}/${anchor ? `#${anchor}` : ''}`,
  /** Address of what the notes of a letter's terms say. */
  glossaryNotes: (locale: Locale, letter: string): string =>
    `${route.glossaryLetter(locale, letter)}notes.json`,
  search: (locale: Locale): string => `${prefix(locale)}search/`,
  /** Address of what a browser is told of the search. */
  openSearch: (locale: Locale): string => `${prefix(locale)}opensearch.xml`,
  check: (locale: Locale): string => `${prefix(locale)}check/`,
  /** Address of what the reader has kept. */
  list: (locale: Locale): string => `${prefix(locale)}list/`,
  status: (locale: Locale): string => `${prefix(locale)}status/`,
  about: (locale: Locale): string => `${prefix(locale)}about/`,
  publication: (locale: Locale, alias: string): string => `${prefix(locale)}${alias}/`,
  /** Address of the paper's newest articles as Atom (`xml`) or JSON Feed. */
  feed: (locale: Locale, alias: string, form: 'xml' | 'json'): string =>
    `${route.publication(locale, alias)}feed.${form}`,
  year: (locale: Locale, alias: string, year: string): string =>
    `${route.publication(locale, alias)}${year}/`,
  /** Address of a month (`2021-11`) on the page of its year. */
  month: (locale: Locale, alias: string, month: string): string =>
    `${route.year(locale, alias, month.slice(0, 'YYYY'.length))}#${monthAnchor(month)}`,
  issue: (locale: Locale, ref: IssueRef): string => `${prefix(locale)}${ref.publication}/${ref.issue}/`,
  wholeIssue: (locale: Locale, ref: IssueRef): string => `${route.issue(locale, ref)}all/`,
  /** Address of a page (`t1`) or highlight (`t1-03`); with a block or measure id, of that block. */
  document: (locale: Locale, ref: IssueRef, slug: string, anchor?: string): string =>
    `${route.issue(locale, ref)}${slug}/${anchor ? `#${anchor}` : ''}`,
  /** Address of the file of what an issue is cited as (`bib`, `ris`, `json`). */
  citations: (locale: Locale, ref: IssueRef, ending: string): string =>
    `${route.issue(locale, ref)}citations.${ending}`,
  /** Address of the picture of a page that stands for it where a link to it is shared. */
  card: (path: string): string => `${path}card.png`,
};

/** Gives the same page's address in another interface language. */
export function inLocale(path: string, from: Locale, to: Locale): string {
  return prefix(to) + path.slice(prefix(from).length);
}

/** Gives the same page's address in each interface language. */
export function pathsIn(from: Locale, path: string): Readonly<Record<Locale, string>> {
  return Object.fromEntries(LOCALES.map((to) => [to, inLocale(path, from, to)])) as Record<Locale, string>;
}

/** Gives the id of a page or article in the whole issue: one that selectors can name, too, begins with a letter. */
export function placeInScroll(slug: string): string {
  return /^\d/u.test(slug) ? `no-${slug}` : slug;
}

/** An issue at a glance: its pages with their headlines and highlights. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { DocumentEntry, IssueNode, PageNode } from '../../archive/tree.ts';
import { isContinuation } from '../../archive/tree.ts';
import type { Brief } from '../print/brief.ts';
import { briefOf } from '../print/brief.ts';
import { listedIn } from '../../archive/translations.ts';
import { placeInScroll, route } from '../../archive/route.ts';
import { formatPage } from '../../archive/trail.ts';

export interface FrontPage {
  /** Of its words. */
  readonly language: string;
  /** Of what stands as printed: the label and the section. */
  readonly printedLanguage: string;
  /** As printed: 特1. */
  readonly label: string;
  /** As it is called: 特1版, Page 01: 要闻. */
  readonly name: string;
  readonly path: string;
  readonly kicker: readonly string[];
  /** What it is called beside its label, where that stands in no headline: 要闻. */
  readonly section: string | null;
  /** The headline line by line; none where its name stands for it. */
  readonly lines: readonly string[];
  readonly deck: readonly string[];
  readonly briefs: readonly Brief[];
  /** Its articles, to be read. */
  readonly highlights: readonly DocumentEntry[];
  /** Its place in the whole issue. */
  readonly whole: string;
}

/** Gives the pages of an issue, in the order of print. */
export function frontOf(locale: Locale, { pages }: IssueNode): FrontPage[] {
  return pages.map((page) => frontPage(locale, page));
}

/** Gives a page at a glance; its words are in `language` where they are translated. */
export function frontPage(locale: Locale, page: PageNode, language: string = locale): FrontPage {
  const { data, highlights } = page;
  const listed = listedIn(language, page);
  const hasHeadline = data.headline.length > 0;
  return {
    language: listed.language,
    printedLanguage: data.language,
    label: data.page.label,
    name: formatPage(locale, data.page),
    path: route.document(locale, data, data.page.slug),
    kicker: listed.kicker,
    section: (hasHeadline && data.page.section) || null,
    lines: hasHeadline ? listed.title.lines : [],
    deck: listed.deck,
    briefs: highlights.map((highlight) => briefOf(locale, highlight, language)),
    highlights,
    whole: `${route.wholeIssue(locale, data)}#${placeInScroll(data.page.slug)}`,
  };
}

/** A headline that leads to its page or article. */
export interface HeadlineLink {
  /** Line by line; none where `name` stands for it. */
  readonly lines: readonly string[];
  readonly name: string;
  /** Of the lines. */
  readonly language: string;
  readonly nameLanguage: string;
  readonly path: string;
}

/** Gives the first headlines of an issue: of its pages; of one with too few, of the articles of its first pages, too. */
export function firstHeadlines(pages: readonly FrontPage[], count: number): HeadlineLink[] {
  const ofPages = pages.slice(0, count).map(({ lines, name, language, printedLanguage, path }) => ({
    ...{ lines, name, language, path },
    nameLanguage: printedLanguage,
  }));
  const ofArticles = pages
    .flatMap(({ briefs }) => briefs)
    .slice(0, count - ofPages.length)
    .map(({ lines, title, language, path }) => ({
      ...{ lines, language, path },
      name: title,
      nameLanguage: language,
    }));
  return [...ofPages, ...ofArticles];
}

/** Gives how much an issue holds: `4版 · 23篇 · 81条举措`. */
export function formatExtent(locale: Locale, { pages }: IssueNode): string {
  const { count } = messagesOf(locale);
  const parts = pages.flatMap((page) => page.highlights);
  // An article on several pages is one.
  const highlights = parts.filter((part) => !isContinuation(part));
  const measures = parts.reduce((sum, { data }) => sum + data.measures.length, 0);
  return [
    count.pages(pages.length),
    count.highlights(highlights.length),
    ...(measures > 0 ? [count.measures(measures)] : []),
  ].join(' · ');
}

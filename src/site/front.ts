/** An issue at a glance: its pages with their headlines and highlights. */
import type { Locale } from '../i18n/index.ts';
import { messagesOf } from '../i18n/index.ts';
import type { IssueNode, PageNode } from './archive.ts';
import type { Brief } from './brief.ts';
import { briefOf } from './brief.ts';
import { route } from './route.ts';

export interface FrontPage {
  /** As printed: 特1. */
  readonly label: string;
  /** As it is called: 特1版, Page 特1. */
  readonly name: string;
  readonly path: string;
  readonly kicker: readonly string[];
  /** The headline line by line; the page's name where it has none. */
  readonly lines: readonly string[];
  readonly deck: readonly string[];
  readonly briefs: readonly Brief[];
}

/** Gives the pages of an issue, in the order of print. */
export function frontOf(locale: Locale, { pages }: IssueNode): FrontPage[] {
  return pages.map((page) => frontPage(locale, page));
}

function frontPage(locale: Locale, { data, highlights }: PageNode): FrontPage {
  const name = messagesOf(locale).pageLabel(data.page.label);
  return {
    label: data.page.label,
    name,
    path: route.document(locale, data, data.page.slug),
    kicker: data.kicker.map(({ text }) => text),
    lines: data.headline.length > 0 ? data.headline.map(({ text }) => text) : [name],
    deck: data.deck.map(({ text }) => text),
    briefs: highlights.map((highlight) => briefOf(locale, highlight)),
  };
}

/** Gives how much an issue holds: `4个版 · 23篇 · 81条举措`. */
export function formatExtent(locale: Locale, { pages }: IssueNode): string {
  const { count } = messagesOf(locale);
  const highlights = pages.flatMap((page) => page.highlights);
  const measures = highlights.reduce((sum, { data }) => sum + data.measures.length, 0);
  return [
    count.pages(pages.length),
    count.highlights(highlights.length),
    ...(measures > 0 ? [count.measures(measures)] : []),
  ].join(' · ');
}

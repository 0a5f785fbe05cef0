/** What stands in the head of a page: title, description, addresses, Open Graph. */
import type { Locale } from '../../i18n/index.ts';
import { DEFAULT_LOCALE, homeLocale, LOCALES, messagesOf } from '../../i18n/index.ts';
import { absolute } from '../../archive/address.ts';
import type { Card } from '../print/card.ts';
import { CARD, wordsOfCard } from '../print/card.ts';
import { inLocale, route } from '../../archive/route.ts';

export interface HeadInput {
  readonly locale: Locale;
  /** Address of this page. */
  readonly path: string;
  /** Parts of the title, the most particular first; the archive's name is added. */
  readonly title: readonly string[];
  readonly description: string;
  /** Public address of the archive, when one is set. */
  readonly site: URL | undefined;
  /** The language of the page's text, where it exists in that one alone: its page in that interface is the original of the others. */
  readonly onlyIn?: string;
  /** ISO date of an article. */
  readonly published?: string;
  /** True of a page that shows a draft, or why a text was withdrawn: no search engine is to keep it. */
  readonly isUnlisted?: boolean;
  /** What the picture of the page says; pictures need an address of the archive. */
  readonly card?: Card;
}

export interface Head {
  readonly title: string;
  readonly description: string;
  readonly canonical: string | null;
  /** True where search engines are to leave the page out. */
  readonly noindex: boolean;
  /** The same page in each language, where it is a true translation. */
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  readonly openGraph: readonly { readonly property: string; readonly content: string }[];
  readonly card: Card | null;
}

/** Gives the head of a page; addresses are absolute when the archive's own is set, and else left out. */
export function describeHead(input: HeadInput): Head {
  const { locale, path, site, onlyIn, card } = input;
  const { name } = messagesOf(locale).site;
  const original = onlyIn ? inLocale(path, locale, homeLocale(onlyIn)) : path;
  return {
    title: [...input.title, name].join(' · '),
    description: input.description,
    canonical: site || original !== path ? absolute(site, original) : null,
    noindex: input.isUnlisted ?? false,
    alternates: site && !onlyIn ? alternatesOf(path, locale, site) : [],
    openGraph: [...openGraphOf(input), ...(site ? placesOf(site, original, input) : [])],
    card: (site && card) ?? null,
  };
}

function openGraphOf({ locale, title, description, published }: HeadInput): Head['openGraph'] {
  const { site, openGraph } = messagesOf(locale);
  const { name } = site;
  return [
    { property: 'og:site_name', content: name },
    { property: 'og:type', content: published ? 'article' : 'website' },
    { property: 'og:locale', content: openGraph },
    { property: 'og:title', content: title[0] ?? name },
    { property: 'og:description', content: description },
    ...(published ? [{ property: 'article:published_time', content: published }] : []),
  ];
}

/** Gives what Open Graph knows by its address: the page, and its picture. */
function placesOf(site: URL, original: string, { path, card }: HeadInput): Head['openGraph'] {
  return [
    { property: 'og:url', content: absolute(site, original) },
    ...(card
      ? [
          { property: 'og:image', content: absolute(site, route.card(path)) },
          { property: 'og:image:type', content: 'image/png' },
          { property: 'og:image:width', content: String(CARD.width) },
          { property: 'og:image:height', content: String(CARD.height) },
          { property: 'og:image:alt', content: wordsOfCard(card) },
        ]
      : []),
  ];
}

function alternatesOf(path: string, locale: Locale, site: URL): Head['alternates'] {
  const inLanguage = (other: Locale): string => absolute(site, inLocale(path, locale, other));
  return [
    ...LOCALES.map((other) => ({ language: other, href: inLanguage(other) })),
    { language: 'x-default', href: inLanguage(DEFAULT_LOCALE) },
  ];
}

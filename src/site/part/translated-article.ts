/** An article and its translation in structured data: each names the other, and who translated it. */
import type { NewsArticleLeaf, Person, SoftwareApplication } from 'schema-dts';
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import { absolute } from '../../archive/address.ts';
import { route } from '../../archive/route.ts';
import { listedIn, titleIn } from '../../archive/translations.ts';
import type { HighlightNode, PageNode } from '../../archive/tree.ts';
import type { ListedTranslation } from '../../model/translation.ts';

/** A program translates too, which schema.org's `translator` has no word for yet. */
type Translator = Person | SoftwareApplication;

/** A highlight as an article, with its translation or as one. */
export interface ArticleGraph extends Omit<NewsArticleLeaf, 'translator' | 'workTranslation'> {
  readonly '@context': 'https://schema.org';
  readonly translator?: Translator;
  readonly workTranslation?: Omit<ArticleGraph, '@context'>;
}

export interface TranslatedHighlight {
  readonly page: PageNode;
  /** The first of its halves. */
  readonly highlight: HighlightNode;
  /** Into which it is translated. */
  readonly locale: Locale;
}

/** Gives the graph of an article with its translation named in it. */
export function withTranslation(
  source: ArticleGraph,
  translated: TranslatedHighlight,
  site: URL | undefined,
): ArticleGraph {
  const translation = translationOf(translated, site);
  return translation ? { ...source, workTranslation: translation } : source;
}

/** Gives the graph of an article's translation, which names the article; that of the article where its headline is not translated from what it is now. */
export function asTranslation(
  source: ArticleGraph,
  { page, highlight, locale }: TranslatedHighlight,
  site: URL | undefined,
): ArticleGraph {
  const translation = translationOf({ page, highlight, locale }, site);
  if (!translation) return source;
  const same = { ...source };
  delete same.alternativeHeadline;
  delete same.about;
  const { organisation, deck, language } = listedIn(locale, highlight);
  return {
    ...same,
    ...translation,
    ...(language === locale && deck.length > 0 ? { alternativeHeadline: deck.join(' ') } : {}),
    articleSection: page.data.page.section ?? titleIn(locale, page).text,
    ...(language === locale && organisation
      ? { about: { '@type': 'Organization', name: organisation } }
      : {}),
    translationOfWork: {
      '@type': 'NewsArticle',
      ...(site ? { '@id': String(source['@id']), url: String(source['@id']) } : {}),
      headline: highlight.data.title,
      ...(source.inLanguage === undefined ? {} : { inLanguage: source.inLanguage }),
    },
  };
}

function translationOf(
  { highlight, locale }: TranslatedHighlight,
  site: URL | undefined,
): Omit<ArticleGraph, '@context'> | null {
  const { data, translations } = highlight;
  const own = translations?.get(locale)?.data;
  const title = titleIn(locale, highlight);
  if (!own || title.original === null) return null;
  const { translation } = own;
  const listed = listedIn(locale, highlight);
  const address = site && absolute(site, route.document(locale, data, data.slug));
  return {
    '@type': 'NewsArticle',
    ...(address ? { '@id': address, url: address } : {}),
    identifier: data.id,
    headline: title.text,
    ...(listed.language === locale ? { description: listed.description } : {}),
    inLanguage: locale,
    translator: translatorOf(locale, translation),
    ...(translation.note === undefined ? {} : { creditText: translation.note }),
  };
}

/** Whoever began a translation that no person has reviewed, machines are told no name for it. */
function translatorOf(
  locale: Locale,
  { status, by }: Pick<ListedTranslation['translation'], 'status' | 'by'>,
): Translator {
  return status === 'reviewed'
    ? { '@type': 'Person', name: by }
    : { '@type': 'SoftwareApplication', name: messagesOf(locale).bilingual.by.machine };
}

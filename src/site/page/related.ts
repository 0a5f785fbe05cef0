/** Related articles as they stand below an article: where they are, and why they are named. */
import type { Locale } from '../../i18n/index.ts';
import type { PlacedArticle } from './article-paths.ts';
import type { Kin } from '../../archive/kinship.ts';
import type { Mention } from '../../archive/mentions.ts';
import { pageNameFrom } from '../../archive/neighbours.ts';
import { titleIn } from '../../archive/translations.ts';
import { route } from '../../archive/route.ts';
import type { Crumb } from '../../archive/trail.ts';
import { formatDay, pageCrumb, publicationCrumb } from '../../archive/trail.ts';

export interface RelatedArticle extends Pick<Crumb, 'path'> {
  /** Of its headline. */
  readonly language: string;
  /** Of the terms, which are named as printed. */
  readonly termLanguage: string;
  /** Its headline line by line, as printed. */
  readonly lines: readonly string[];
  /** Where it stands: its page; its day and paper too, where they are others. */
  readonly place: string;
  readonly reasons: readonly Kinship[];
}

export interface Kinship {
  readonly kind: 'subject' | 'named';
  /** As the text has them, with the marks of documents and names. */
  readonly terms: readonly string[];
}

/** A reason is told in so many names. */
const MOST_TERMS = 3;

const MARKS: Readonly<Record<Mention['kind'], readonly [string, string]>> = {
  subject: ['', ''],
  document: ['《', '》'],
  initiative: ['“', '”'],
  organisation: ['', ''],
  place: ['', ''],
};

/** Gives the lines of the articles that are kin to one, which stands in the place `from`. */
export function relatedTo(
  locale: Locale,
  from: PlacedArticle['issue'],
  kin: readonly Kin<PlacedArticle>[],
): RelatedArticle[] {
  return kin.map(({ article, shared }) => {
    const told = shared.slice(0, MOST_TERMS);
    const reasons = (['subject', 'named'] as const).map((kind) => ({
      kind,
      terms: told.filter((mention) => (mention.kind === 'subject') === (kind === 'subject')).map(asWritten),
    }));
    const { data } = article.highlight;
    const { lines, original, language } = titleIn(locale, article.highlight);
    return {
      language,
      termLanguage: original?.language ?? language,
      lines,
      path: route.document(locale, data, data.slug),
      place: placeFrom(locale, from, article),
      reasons: reasons.filter(({ terms }) => terms.length > 0),
    };
  });
}

/** Gives the page of an article as it is called, with its day and its paper where they are others. */
function placeFrom(locale: Locale, from: PlacedArticle['issue'], { issue, page }: PlacedArticle): string {
  if (issue.publication.alias === from.publication.alias) return pageNameFrom(locale, from, page);
  const paper = publicationCrumb(locale, issue.publication).label;
  return [paper, formatDay(locale, issue), pageCrumb(locale, page).label].join(' · ');
}

function asWritten({ kind, text }: Mention): string {
  return MARKS[kind].join(text);
}

/** Related articles as they stand below an article: where they are, and why they are named. */
import type { Locale } from '../../i18n/index.ts';
import type { PlacedArticle } from './article-paths.ts';
import type { CalledNames } from '../../archive/called.ts';
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
  /** Of what its place holds as printed. */
  readonly printedLanguage: string;
  /** Its headline line by line, as printed. */
  readonly lines: readonly string[];
  /** Where it stands: its page; its day and paper too, where they are others. */
  readonly place: string;
  readonly reasons: readonly Kinship[];
}

export interface Kinship {
  readonly kind: 'subject' | 'named';
  readonly terms: readonly KinshipTerm[];
}

/** A name as the text has it, or what it is called in the language of the page; with the marks of documents and names. */
export interface KinshipTerm {
  readonly text: string;
  readonly language: string;
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

const MARKS_IN_LATIN: typeof MARKS = { ...MARKS, document: ['“', '”'] };

/** An article's kin, and what the names that they share are called in the language of the page. */
export interface KinOfArticle {
  readonly kin: readonly Kin<PlacedArticle>[];
  readonly called: CalledNames;
}

/** Gives the lines of the articles that are kin to one, which stands in the place `from`. */
export function relatedTo(
  locale: Locale,
  from: PlacedArticle['issue'],
  { kin, called }: KinOfArticle,
): RelatedArticle[] {
  return kin.map(({ article, shared }) => {
    const { data } = article.highlight;
    const told = shared.slice(0, MOST_TERMS);
    const term = (mention: Mention): KinshipTerm => {
      const own = called.get(mention.text);
      return own === undefined
        ? { text: MARKS[mention.kind].join(mention.text), language: data.language }
        : { text: MARKS_IN_LATIN[mention.kind].join(own), language: locale };
    };
    const reasons = (['subject', 'named'] as const).map((kind) => ({
      kind,
      terms: told.filter((mention) => (mention.kind === 'subject') === (kind === 'subject')).map(term),
    }));
    const { lines, language } = titleIn(locale, article.highlight);
    return {
      language,
      printedLanguage: data.language,
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

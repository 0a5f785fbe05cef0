/** What a text says of itself where it is quoted or printed: its source and its permanent address. */
import type { Locale } from '../../i18n/index.ts';
import { homeLocale, LOCALES, messagesOf } from '../../i18n/index.ts';
import { titleIn } from '../../archive/translations.ts';
import { isChineseTag } from '../../model/chinese-tag.ts';
import { absolute } from '../../archive/address.ts';
import type { HighlightNode, IssueNode, PageNode } from '../../archive/tree.ts';
import type { Bilingual } from './bilingual.ts';
import { pagesOfArticle } from './halves.ts';
import { route } from '../../archive/route.ts';
import { issueCrumb, publicationCrumb, refOf } from '../../archive/trail.ts';

export interface Provenance {
  /** Of the archived words in the source. */
  readonly language: string;
  /** Whether its marks are shown as Chinese is set. */
  readonly isChinese: boolean;
  readonly source: string;
  /** Permanent address of the text; without a public address of the archive, its permanent id. */
  readonly address: string;
  /** What its translation says of itself; `null` where there is none. */
  readonly translation: TranslationProvenance | null;
}

export interface TranslationProvenance {
  /** Of all of it. */
  readonly source: string;
  /** Of a passage that is of the text as it stands. */
  readonly quoted: string;
  /** Of a passage whose text has changed since; `null` where there is none. */
  readonly stale: string | null;
  readonly address: string;
  /** Whether the page is for it, and not for the text that it translates. */
  readonly isRead: boolean;
}

/** A text, and its translation where the page shows one. */
export interface Shown {
  readonly issue: IssueNode;
  readonly node: PageNode | HighlightNode;
  readonly bilingual: Bilingual | null;
}

/** Gives the provenance of a page or highlight; of an article on several pages it names each. */
export function provenanceOf(locale: Locale, shown: Shown, site: URL | undefined): Provenance {
  const { data } = shown.node;
  return {
    language: data.language,
    isChinese: isChineseTag(data.language),
    source: provenanceLine(locale, shown, data.title),
    address: addressOfText(homeLocale(data.language), shown, site),
    translation: translationProvenance(locale, shown, site),
  };
}

function provenanceLine(locale: Locale, { issue, node }: Shown, title: string): string {
  const words = messagesOf(locale);
  const { data } = node;
  const paper = publicationCrumb(locale, issue.publication).label;
  const day = issueCrumb(locale, issue).label;
  const page = 'halves' in node ? pagesOfArticle(locale, node) : words.pageLabel(data.page.label);
  // A page without a headline has no title but its label.
  const isNamed = data.kind === 'highlight' || data.headline.length > 0;
  return isNamed ? words.quote.source(title, paper, day, page) : [paper, day, page].join(' · ');
}

function addressOfText(locale: Locale, { node: { data } }: Shown, site: URL | undefined): string {
  const slug = data.kind === 'page' ? data.page.slug : data.slug;
  return site ? absolute(site, route.document(locale, data, slug)) : data.id;
}

function translationProvenance(
  locale: Locale,
  shown: Shown,
  site: URL | undefined,
): TranslationProvenance | null {
  const { bilingual, node } = shown;
  const target = LOCALES.find((each) => each === bilingual?.targetLanguage);
  const translation = target && node.translations?.get(target)?.data.translation;
  if (!bilingual || !translation) return null;
  const { quoted } = messagesOf(locale).bilingual;
  const language = new Intl.DisplayNames(locale, { type: 'language' }).of(target) ?? target;
  const reviewer = translation.status === 'reviewed' ? translation.by : null;
  const line = provenanceLine(locale, shown, titleIn(target, node).text);
  const current = line + quoted(language, reviewer, false);
  const hasStale = bilingual.pairs.values().some(({ state }) => state === 'stale');
  const stale = hasStale ? line + quoted(language, reviewer, true) : null;
  return {
    source: stale ?? current,
    quoted: current,
    stale,
    address: addressOfText(target, shown, site),
    isRead: bilingual.first === 'target',
  };
}

/** Gives the provenance of a whole issue. */
export function issueProvenance(locale: Locale, issue: IssueNode, site: URL | undefined): Provenance {
  const paper = publicationCrumb(locale, issue.publication).label;
  const { language } = issue.publication;
  return {
    language,
    isChinese: isChineseTag(language),
    translation: null,
    source: [paper, issueCrumb(locale, issue).label].join(' · '),
    address: site
      ? absolute(site, route.wholeIssue(homeLocale(language), refOf(issue)))
      : `${issue.publication.alias}-${issue.issue}`,
  };
}

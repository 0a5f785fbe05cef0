/** What a page, an article or an issue is cited as, in the language of its reader. */
import { namesInByline } from '../../citation/authors.ts';
import { citedFacts, type HeadFact } from '../../citation/metadata.ts';
import type { CitedSource, CitedTranslation } from '../../citation/source.ts';
import { CITATION_STYLES, type StyleId } from '../../citation/styles.ts';
import type { Citation } from '../../citation/part.ts';
import type { Locale } from '../../i18n/index.ts';
import { homeLocale, LOCALES, messagesOf } from '../../i18n/index.ts';
import { absolute } from '../../archive/address.ts';
import { route } from '../../archive/route.ts';
import { refOf } from '../../archive/trail.ts';
import { titleIn } from '../../archive/translations.ts';
import type { DocumentText } from '../../archive/text.ts';
import type { DocumentEntry, HighlightNode, IssueNode, PageNode } from '../../archive/tree.ts';
import { isContinuation } from '../../archive/tree.ts';
import type { Publication } from '../../model/seed.ts';
import { inOwnLanguage } from '../../model/seed.ts';

/** A text in its issue; an issue alone where it is cited as a whole. */
export interface Cited {
  readonly issue: IssueNode;
  readonly node: PageNode | HighlightNode | null;
  /** Lines that sign it. */
  readonly bylines?: readonly string[];
}

export interface CitationView {
  readonly styles: readonly {
    readonly id: StyleId;
    readonly name: string;
    readonly citation: Citation;
  }[];
  /** Of what is cited. */
  readonly language: string;
  /** Language of archived words that stand in a citation in another one; `null` where none do. */
  readonly archived: string | null;
  /** What its headline is written in, where that is not the language of the paper. */
  readonly written: string | null;
  /** `null` where the archive has no public address. */
  readonly address: string | null;
  /** Stands for the text in the files; `null` where a whole issue is cited, of which they hold the texts. */
  readonly id: string | null;
  /** What stands in the head of its page. */
  readonly facts: readonly HeadFact[];
  readonly files: readonly { readonly format: string; readonly path: string }[];
}

/** The formats of the files that an issue has, by the end of their names. */
export const CITATION_FILES = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;

/** Gives what stands below a text for those who cite it; `null` of a draft, which nobody is to cite. */
export function citationsOf(locale: Locale, cited: Cited, site: URL | undefined): CitationView | null {
  const { issue } = cited;
  if (issue.isDraft) return null;
  const source = citedSource(locale, cited, site);
  const { language: ofPaper } = issue.publication;
  const words = messagesOf(locale).citation;
  const filed = filesLocale(locale, issue);
  return {
    styles: CITATION_STYLES.map(({ id, cite }) => ({
      id,
      name: words.styles[id],
      citation: cite(source),
    })),
    language: source.language,
    archived: source.translation ? ofPaper : null,
    written: source.translation ? null : writtenIn(cited),
    address: source.address,
    id: cited.node && source.id,
    facts: citedFacts(source),
    files: Object.entries(CITATION_FILES).map(([ending, format]) => ({
      format,
      path: route.citations(filed, refOf(issue), ending),
    })),
  };
}

/** Gives what a text is written in, where that is another language than its paper's. */
function writtenIn({ issue, node }: Cited): string | null {
  const language = node?.data.language ?? issue.publication.language;
  return language === issue.publication.language ? null : language;
}

/** Reads the text of a document. */
export type ReadCited = (document: DocumentEntry) => Promise<DocumentText>;

/** Gives all that an issue's files hold: its pages, each with its articles behind it; of an article on several pages once. */
export async function citedSources(
  locale: Locale,
  issue: IssueNode,
  site: URL | undefined,
  read: ReadCited,
): Promise<CitedSource[]> {
  const nodes = issue.pages.flatMap((page) => [
    page,
    ...page.highlights.filter((highlight) => !isContinuation(highlight)),
  ]);
  const sources: CitedSource[] = [];
  for (const node of nodes) {
    const texts = await Promise.all(('halves' in node ? node.halves : []).map(read));
    sources.push(citedSource(locale, { issue, node, bylines: bylinesOf(texts) }, site));
  }
  return sources;
}

/** Gives the lines that sign an article, by the texts of its halves. */
export function bylinesOf(texts: readonly DocumentText[]): string[] {
  return texts.flatMap(({ body }) => body.filter(({ role }) => role === 'byline').map(({ text }) => text));
}

/** Gives the languages of the interface in which an issue has files of its own: its own, and those into which a headline is translated. */
export function filedLocales(issue: IssueNode): Locale[] {
  const home = homeLocale(issue.publication.language);
  return LOCALES.filter(
    (locale) =>
      locale === home ||
      issue.pages.some((page) =>
        [page, ...page.highlights].some((node) => translationIn(locale, node) !== null),
      ),
  );
}

function filesLocale(locale: Locale, issue: IssueNode): Locale {
  return filedLocales(issue).includes(locale) ? locale : homeLocale(issue.publication.language);
}

function citedSource(
  locale: Locale,
  { issue, node, bylines = [] }: Cited,
  site: URL | undefined,
): CitedSource {
  const whole = node && 'halves' in node ? (node.halves[0] ?? node) : node;
  const translation = whole && translationIn(locale, whole);
  const { publication, date, until } = issue;
  const addressIn = (language: Locale): string | null =>
    site ? absolute(site, pathOfCited(language, issue, whole)) : null;
  return {
    authors: [...new Set(bylines.flatMap(namesInByline))],
    issn: publication.issn ?? null,
    ...{ date, until, translation },
    pages: pagesOf(whole),
    ...(whole && translation
      ? {
          id: `${whole.data.id}-${locale}`,
          title: titleIn(locale, whole).text,
          titles: {},
          ...paperIn(publication, locale),
          language: locale,
          address: addressIn(locale),
        }
      : {
          id: whole?.data.id ?? `${publication.alias}-${issue.issue}`,
          title: titleOf(whole),
          titles: whole ? translatedTitles(whole) : {},
          ...paperIn(publication, null),
          language: publication.language,
          address: addressIn(homeLocale(publication.language)),
        }),
  };
}

/** Gives what a paper is called and where it comes out, in a language or in its own. */
function paperIn(publication: Publication, locale: Locale | null): Pick<CitedSource, 'paper' | 'place'> {
  const { name, place } = publication;
  const own = (names: NonNullable<typeof place>): string =>
    (locale && names[locale]) ?? inOwnLanguage(names, publication);
  return { paper: own(name), place: place ? own(place) : null };
}

/** Gives what is said of a translation where its headline is one of the source as it stands. */
function translationIn(locale: Locale, node: PageNode | HighlightNode): CitedTranslation | null {
  const own = node.translations?.get(locale)?.data.translation;
  const { original } = titleIn(locale, node);
  if (!own || original === null) return null;
  return { original: original.text, reviewer: own.status === 'reviewed' ? own.by : null };
}

/** A page without a headline has no title but its label, which is told as its page. */
function titleOf(node: Cited['node']): string | null {
  return !node || (node.data.kind === 'page' && node.data.headline.length === 0) ? null : node.data.title;
}

function translatedTitles(node: PageNode | HighlightNode): Record<string, string> {
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, titleIn(locale, node)] as const)
      .filter(([, { original }]) => original !== null)
      .map(([locale, { text }]) => [locale, text]),
  );
}

function pagesOf(node: Cited['node']): string[] {
  if (!node) return [];
  const nodes = 'halves' in node ? node.halves : [node];
  return [...new Set(nodes.map(({ data }) => data.page.label))];
}

function pathOfCited(locale: Locale, issue: IssueNode, node: Cited['node']): string {
  if (!node) return route.issue(locale, refOf(issue));
  const { data } = node;
  return route.document(locale, data, data.kind === 'page' ? data.page.slug : data.slug);
}

/** A highlight (亮点): one article of a page. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { HighlightFrontmatter } from '../../model/frontmatter.ts';
import { titleIn } from '../../archive/translations.ts';
import type { Bilingual } from '../part/bilingual.ts';
import { pictureHead, translatedDescription } from '../part/bilingual.ts';
import { continuedNote } from '../print/brief.ts';
import type { Chooser } from '../part/chooser.ts';
import { chooserOf } from '../part/chooser.ts';
import type { HeadPart } from '../../archive/headline.ts';
import { headParts } from '../../archive/headline.ts';
import type { Halves } from '../part/halves.ts';
import { halvesOfArticle } from '../part/halves.ts';
import { articleGraph } from '../part/json-ld.ts';
import { nameplateOf } from '../print/nameplate.ts';
import type { PlacedHighlight } from '../../archive/neighbours.ts';
import { highlightNeighbours, pageNameFrom } from '../../archive/neighbours.ts';
import type { DocumentEntry } from '../../archive/tree.ts';
import type { ArticleProps } from './article-paths.ts';
import { contentsOf, type PageArticle } from '../part/page-contents.ts';
import type { Provenance } from '../part/provenance.ts';
import { provenanceOf } from '../part/provenance.ts';
import type { RelatedArticle } from './related.ts';
import { relatedTo } from './related.ts';
import { pathsIn, route } from '../../archive/route.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell, noticeOf } from '../part/shell.ts';
import type { WithheldNote } from '../part/withheld-notes.ts';
import { articleNotes } from '../part/withheld-notes.ts';
import type { Crumb } from '../../archive/trail.ts';
import { dayCrumb, issueCrumb, pageCrumb, publicationCrumb } from '../../archive/trail.ts';

/** A highlight before or after this one, on this page or another, in this issue or another. */
export interface Neighbour extends Crumb {
  /** The page that it stands on, as it is called; with its day where the issue is another. */
  readonly page: string;
  /** Of its headline. */
  readonly language: string;
  /** Of what its page is called by, as printed. */
  readonly printedLanguage: string;
}

export interface HighlightView {
  readonly shell: Shell;
  readonly data: HighlightFrontmatter;
  /** Its address in each language of the interface. */
  readonly paths: Readonly<Record<Locale, string>>;
  /** The article, to be read. */
  readonly article: DocumentEntry;
  /** Where it goes on or comes from, and what goes on below it. */
  readonly halves: Halves;
  readonly head: readonly HeadPart[];
  /** What of it must not be kept. */
  readonly withheld: readonly WithheldNote[];
  readonly page: Crumb;
  /** Every highlight of the page; this one among them. */
  readonly contents: readonly PageArticle[];
  readonly chooser: Chooser;
  /** Stands below a quotation, and at its own foot. */
  readonly provenance: Provenance;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
  /** Others that tell of the same, with the reasons. */
  readonly related: readonly RelatedArticle[];
}

/** Gives the page of a highlight. */
export function viewHighlight(
  props: ArticleProps,
  site: URL | undefined,
  bilingual: Bilingual | null = null,
): HighlightView {
  const { locale, issue, page, highlight } = props;
  const { data } = highlight;
  const path = route.document(locale, data, data.slug);
  const paper = publicationCrumb(locale, issue.publication);
  const day = issueCrumb(locale, issue);
  const pageStep = pageCrumb(locale, page);
  const head = headParts(data);
  const title = titleIn(locale, highlight);
  const isTranslated = bilingual?.first === 'target';
  return {
    shell: describeShell({
      locale,
      path,
      title: [
        titled(locale, highlight),
        messagesOf(locale).inOneLine(paper.label, day.label, pageStep.label),
      ],
      description: translatedDescription(bilingual) ?? (data.description || data.title),
      site,
      ...(bilingual ? {} : { onlyIn: data.language }),
      ...pictureHead(bilingual, head, data.language),
      published: data.date,
      issue,
      trail: [
        paper,
        dayCrumb(locale, issue),
        pageStep,
        { label: title.text, path, language: title.language },
      ],
      nameplate: nameplateOf(locale, issue.publication, [day.label, pageStep.label], {
        size: 'small',
        heading: 'none',
      }),
      notice: isTranslated ? null : noticeOf(locale, 'untranslated', [data.language]),
      graphs: [articleGraph({ issue, page, highlight }, site, bilingual)],
    }),
    data,
    paths: pathsIn(locale, path),
    article: highlight,
    halves: halvesOfArticle(locale, issue, highlight),
    head,
    withheld: articleNotes(locale, issue, page, data.slug),
    page: pageStep,
    contents: contentsOf(locale, page, highlight),
    chooser: chooserOf(locale, issue, page),
    provenance: provenanceOf(locale, { issue, node: highlight, bilingual }, site),
    ...neighboursOf(locale, props),
    related: relatedTo(locale, issue, props),
  };
}

/** A half that goes on from another page has its name, marked as continued. */
function titled(locale: Locale, highlight: ArticleProps['highlight']): string {
  const { halves } = messagesOf(locale);
  const note = continuedNote(locale, highlight);
  const { text } = titleIn(locale, highlight);
  return note === null ? text : halves.named(text, note);
}

function neighboursOf(
  locale: Locale,
  { issue, highlight }: ArticleProps,
): Pick<HighlightView, 'previous' | 'next'> {
  const { previous, next } = highlightNeighbours(issue, highlight);
  const neighbour = (found: PlacedHighlight | null): Neighbour | null => {
    if (!found) return null;
    const { data } = found.highlight;
    const title = titleIn(locale, found.highlight);
    return {
      label: title.text,
      path: route.document(locale, data, data.slug),
      page: pageNameFrom(locale, issue, found.page),
      language: title.language,
      printedLanguage: data.language,
    };
  };
  return { previous: neighbour(previous), next: neighbour(next) };
}

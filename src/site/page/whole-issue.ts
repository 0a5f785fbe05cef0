/** The whole issue on one scroll (通读全刊): every page with every highlight, in the order of print. */
import { messagesOf } from '../../i18n/index.ts';
import { type Brief, briefOf } from '../print/brief.ts';
import type { FrontPage } from '../part/front.ts';
import { formatExtent, frontPage } from '../part/front.ts';
import { nameplateOf } from '../print/nameplate.ts';
import type { DocumentEntry, HighlightNode } from '../../archive/tree.ts';
import { highlightsOf } from '../../archive/tree.ts';
import type { LinkedWords } from '../part/halves.ts';
import { jumpLinks } from '../part/halves.ts';
import type { IssueProps } from './paths.ts';
import type { Provenance } from '../part/provenance.ts';
import { issueProvenance } from '../part/provenance.ts';
import { placeInScroll, route } from '../../archive/route.ts';
import { titleLanguages } from '../../archive/translations.ts';
import type { PageFrontmatter } from '../../model/frontmatter.ts';
import type { Shell } from '../part/shell.ts';
import type { WithdrawnLine } from '../part/withdrawn-lines.ts';
import { withdrawnLines } from '../part/withdrawn-lines.ts';
import type { WithheldNote } from '../part/withheld-notes.ts';
import { articleNotes } from '../part/withheld-notes.ts';
import { describeShell, noticeOf } from '../part/shell.ts';
import { dayCrumb, formatPage, issueCrumb, publicationCrumb, refOf } from '../../archive/trail.ts';

/** A text in the scroll: where it stands in it, and the document to be read. */
export interface Stop {
  /** Id of its place: the slug of the page or highlight, `no-01` for one that begins with a figure. */
  readonly id: string;
  readonly document: DocumentEntry;
}

export interface WholePage extends FrontPage, Stop {
  /** In the order of print. */
  readonly articles: readonly (Stop & {
    readonly brief: Brief;
    /** How far one is who reads it: its page, its number among all articles of the issue: `特2版 · 7/23`. */
    readonly progress: string;
    readonly jumps: LinkedWords;
    readonly withheld: readonly WithheldNote[];
  })[];
  readonly withdrawn: readonly WithdrawnLine[];
  /** What of the page must not be kept and is of no article that stands. */
  readonly withheld: readonly WithheldNote[];
  /** Who made the page. */
  readonly credits: PageFrontmatter['credits'];
}

export interface WholeIssueView {
  readonly shell: Shell;
  readonly extent: string;
  readonly pages: readonly WholePage[];
  readonly provenance: Provenance;
}

/** Gives the whole issue; its texts are read from the files that it names. */
export function viewWholeIssue({ locale, issue }: IssueProps, site: URL | undefined): WholeIssueView {
  const { wholeIssue, inOneLine } = messagesOf(locale);
  const paper = publicationCrumb(locale, issue.publication);
  const day = issueCrumb(locale, issue);
  const path = route.wholeIssue(locale, refOf(issue));
  const titles = titleLanguages(locale, [issue]);
  const all = highlightsOf(issue).map(({ highlight }) => highlight);
  const isTranslated = issue.publication.language !== locale && titles.includes(locale);
  return {
    shell: describeShell({
      locale,
      path,
      title: [inOneLine(wholeIssue.heading, paper.label, day.label)],
      description: wholeIssue.description(paper.label, day.label),
      site,
      ...(isTranslated ? {} : { onlyIn: issue.publication.language }),
      issue,
      trail: [paper, dayCrumb(locale, issue), { label: wholeIssue.heading, path }],
      nameplate: nameplateOf(locale, issue.publication, [day.label, wholeIssue.heading], {
        size: 'full',
        heading: 'folio',
      }),
      notice: isTranslated
        ? noticeOf(locale, 'untranslatedList', titles)
        : noticeOf(locale, 'untranslated', [issue.publication.language]),
    }),
    extent: formatExtent(locale, issue),
    provenance: issueProvenance(locale, issue, site),
    pages: issue.pages.map((page) => ({
      ...frontPage(locale, page),
      id: placeInScroll(page.data.page.slug),
      document: page,
      withdrawn: withdrawnLines(locale, page),
      withheld: articleNotes(locale, issue, page, null),
      credits: page.data.credits,
      articles: page.highlights.map((highlight) => ({
        id: placeInScroll(highlight.data.slug),
        document: highlight,
        progress: `${formatPage(locale, page.data.page)} · ${all.indexOf(highlight) + 1}/${all.length}`,
        brief: inScroll(briefOf(locale, highlight), highlight),
        jumps: jumpLinks(locale, highlight, ({ data }) => `#${placeInScroll(data.slug)}`),
        withheld: articleNotes(locale, issue, page, highlight.data.slug),
      })),
    })),
  };
}

/** Where an article goes on from another page, the way there leads through the scroll. */
function inScroll(brief: Brief, { halves: [first] }: HighlightNode): Brief {
  const { continued } = brief;
  return first && continued
    ? { ...brief, continued: { ...continued, path: `#${placeInScroll(first.data.slug)}` } }
    : brief;
}

/** A page of the newspaper (版): its own text, and the highlights that stand on it. */
import type { PageFrontmatter } from '../../model/frontmatter.ts';
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import { pathsIn, placeInScroll, route } from '../../archive/route.ts';
import { titleIn } from '../../archive/translations.ts';
import type { Bilingual } from '../part/bilingual.ts';
import { pictureHead, translatedDescription } from '../part/bilingual.ts';
import type { Chooser } from '../part/chooser.ts';
import { chooserOf } from '../part/chooser.ts';
import type { HeadPart, Line } from '../../archive/headline.ts';
import { headParts } from '../../archive/headline.ts';
import type { LinkedWords } from '../part/halves.ts';
import { jumpLinks } from '../part/halves.ts';
import { nameplateOf } from '../print/nameplate.ts';
import type { DocumentEntry } from '../../archive/tree.ts';
import type { PageProps } from './paths.ts';
import { contentsOf, type PageArticle } from '../part/page-contents.ts';
import type { Provenance } from '../part/provenance.ts';
import { provenanceOf } from '../part/provenance.ts';
import type { Shell } from '../part/shell.ts';
import type { WithdrawnLine } from '../part/withdrawn-lines.ts';
import { withdrawnLines } from '../part/withdrawn-lines.ts';
import type { WithheldNote } from '../part/withheld-notes.ts';
import { pageNotes } from '../part/withheld-notes.ts';
import { describeShell, noticeOf } from '../part/shell.ts';
import type { Crumb } from '../../archive/trail.ts';
import { dayCrumb, issueCrumb, pageCrumb, publicationCrumb, refOf } from '../../archive/trail.ts';

export interface PageView {
  readonly shell: Shell;
  readonly data: PageFrontmatter;
  /** Its address in each language of the interface. */
  readonly paths: Readonly<Record<Locale, string>>;
  /** The page, and its highlights in the order of their briefs, to be read. */
  readonly page: DocumentEntry;
  readonly articles: readonly DocumentEntry[];
  readonly name: string;
  /** Its place in the whole issue. */
  readonly whole: Crumb;
  readonly head: readonly HeadPart[];
  readonly contents: readonly PageArticle[];
  /** Jump lines of each. */
  readonly jumps: readonly LinkedWords[];
  readonly withdrawn: readonly WithdrawnLine[];
  readonly withheld: readonly WithheldNote[];
  readonly credits: readonly Line[];
  /** The line that opens the page in the received text. */
  readonly marker: string | null;
  readonly provenance: Provenance;
  readonly chooser: Chooser;
}

/** Gives the page of a 版. */
export function viewPage(
  { locale, issue, page }: PageProps,
  site: URL | undefined,
  bilingual: Bilingual | null = null,
): PageView {
  const { data, highlights } = page;
  const paper = publicationCrumb(locale, issue.publication);
  const day = issueCrumb(locale, issue);
  const crumb = pageCrumb(locale, page);
  const named = data.headline.length > 0 ? [titleIn(locale, page).text] : [];
  const head = headParts(data);
  return {
    shell: describeShell({
      locale,
      path: crumb.path,
      title: [...named, messagesOf(locale).inOneLine(paper.label, day.label, crumb.label)],
      description: translatedDescription(bilingual) ?? (descriptionOf(page) || crumb.label),
      site,
      ...(bilingual ? {} : { onlyIn: data.language }),
      issue,
      ...pictureHead(bilingual, head, data.language),
      trail: [paper, dayCrumb(locale, issue), crumb],
      nameplate: nameplateOf(locale, issue.publication, [day.label, crumb.label], {
        size: 'small',
        heading: 'none',
      }),
      notice: bilingual?.first === 'target' ? null : noticeOf(locale, 'untranslated', [data.language]),
    }),
    data,
    paths: pathsIn(locale, crumb.path),
    page,
    articles: highlights,
    name: crumb.label,
    whole: {
      label: messagesOf(locale).pageView.readThrough,
      path: `${route.wholeIssue(locale, refOf(issue))}#${placeInScroll(data.page.slug)}`,
    },
    head,
    contents: contentsOf(locale, page, null),
    jumps: highlights.map((highlight) => jumpLinks(locale, highlight)),
    withdrawn: withdrawnLines(locale, page),
    withheld: pageNotes(locale, issue, page),
    credits: data.credits,
    marker: data.source.marker?.text ?? null,
    provenance: provenanceOf(locale, { issue, node: page, bilingual }, site),
    chooser: chooserOf(locale, issue, page),
  };
}

/** Gives the beginning of the page's text, or what its deck or its highlights say of it. */
function descriptionOf({ data, highlights }: PageProps['page']): string {
  const titles = highlights.map((highlight) => highlight.data.title).join(' / ');
  const headline = data.headline.length > 0 ? data.title : '';
  const head = [headline, ...data.deck.map(({ text }) => text)].join('');
  return data.description || head || titles;
}

/** The home page: the front page of the newest issue; of several papers, a short list of what each came out with. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { IssueNode, PublicationNode } from '../../archive/tree.ts';
import type { CalendarMonth } from '../part/calendar.ts';
import { calendarOf } from '../part/calendar.ts';
import type { FrontPage, HeadlineLink } from '../part/front.ts';
import { firstHeadlines, formatExtent, frontOf } from '../part/front.ts';
import { type PaperDays, paperDays } from '../part/paper-days.ts';
import type { Nameplate } from '../print/nameplate.ts';
import { nameplateOf } from '../print/nameplate.ts';
import { paperFolio } from '../part/paper-folio.ts';
import type { ArchiveProps } from './paths.ts';
import { titleLanguages } from '../../archive/translations.ts';
import { route } from '../../archive/route.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell, noticeOf } from '../part/shell.ts';
import type { Crumb } from '../../archive/trail.ts';
import { issueCrumb, publicationCrumb } from '../../archive/trail.ts';
import type { YearLine } from '../part/year-lines.ts';
import { yearLines } from '../part/year-lines.ts';

export interface HomePaper {
  readonly nameplate: Nameplate;
  readonly issue: Crumb;
  readonly extent: string;
  /** How many of its articles are translated, a line for each language. */
  readonly translated: readonly string[];
  /** The first pages of the issue: all, where they are not too many. */
  readonly pages: readonly FrontPage[];
  /** Leads to the pages that are not shown. */
  readonly rest: Crumb | null;
  /** The paper's own page, which lists all its issues. */
  readonly all: Crumb;
  readonly days: PaperDays | null;
  /** The month of the issue. */
  readonly calendar: readonly CalendarMonth[];
  /** Ways into all that is older. */
  readonly years: readonly YearLine[];
}

/** A paper among several. */
export interface PaperLine extends Pick<HomePaper, 'nameplate' | 'issue' | 'extent' | 'translated' | 'all'> {
  /** The first headlines of its newest issue. */
  readonly headlines: readonly HeadlineLink[];
}

export interface HomeView {
  readonly shell: Shell;
  /** The only paper; `null` where there are several, or none. */
  readonly front: HomePaper | null;
  /** Several papers. */
  readonly papers: readonly PaperLine[];
}

/** Pages of the newest issue that are shown. */
const PAGES = 24;
/** Headlines to a paper among several. */
const HEADLINES_OF_PAPER = 4;

/** Gives the home page; `translated` tells, by the papers' aliases, what is translated of their newest issues. */
export function viewHome(
  { locale, archive }: ArchiveProps,
  site: URL | undefined,
  translated: ReadonlyMap<string, readonly string[]> = new Map(),
): HomeView {
  const { site: about } = messagesOf(locale);
  const papers = archive.flatMap((node): Newest[] =>
    node.issues.slice(0, 1).map((issue) => ({ node, issue })),
  );
  const only = papers.length === 1 ? papers[0] : undefined;
  return {
    shell: describeShell({
      locale,
      path: route.home(locale),
      title: [about.tagline],
      description: about.description,
      site,
      trail: [],
      nameplate: null,
      notice: noticeOf(locale, 'untranslatedList', titleLanguages(locale, newestOf(archive))),
    }),
    front: only ? frontPaper(locale, only, translated) : null,
    papers: only ? [] : papers.map((paper) => paperLine(locale, paper, translated)),
  };
}

/** A paper that has an issue. */
interface Newest {
  readonly node: PublicationNode;
  readonly issue: IssueNode;
}

function frontPaper(
  locale: Locale,
  { node, issue }: Newest,
  translated: ReadonlyMap<string, readonly string[]>,
): HomePaper {
  const { publication } = node;
  const pages = frontOf(locale, issue);
  const crumb = issueCrumb(locale, issue);
  const all = publicationCrumb(locale, publication);
  const left = pages.length - PAGES;
  return {
    nameplate: {
      ...nameplateOf(locale, publication, [crumb.label], { size: 'full', heading: 'name' }),
      path: all.path,
    },
    issue: crumb,
    extent: formatExtent(locale, issue),
    translated: translated.get(publication.alias) ?? [],
    pages: pages.slice(0, PAGES),
    rest: left > 0 ? { label: messagesOf(locale).home.morePages(left), path: crumb.path } : null,
    all,
    days: paperDays(locale, node),
    calendar: newestMonth(locale, node),
    years: yearLines(locale, node),
  };
}

function paperLine(
  locale: Locale,
  { node, issue }: Newest,
  translated: ReadonlyMap<string, readonly string[]>,
): PaperLine {
  const { publication } = node;
  const all = publicationCrumb(locale, publication);
  const folio = paperFolio(locale, node);
  return {
    nameplate: {
      ...nameplateOf(locale, publication, folio, { size: 'small', heading: 'name' }),
      path: all.path,
    },
    issue: issueCrumb(locale, issue),
    extent: formatExtent(locale, issue),
    translated: translated.get(publication.alias) ?? [],
    all,
    headlines: firstHeadlines(frontOf(locale, issue), HEADLINES_OF_PAPER),
  };
}

function newestOf(archive: ArchiveProps['archive']): IssueNode[] {
  return archive.flatMap(({ issues }) => issues.slice(0, 1));
}

/** Gives the leaf of the newest issue's month, and of the one in which it ends; each has its year with it. */
function newestMonth(locale: Locale, { publication, issues }: PublicationNode): CalendarMonth[] {
  const newest = issues[0]?.date.slice(0, 'YYYY-MM'.length) ?? '';
  const inMonth = (day: string | null): boolean => day?.startsWith(newest) ?? false;
  const ofMonth = issues.filter(({ date, until }) => inMonth(date) || inMonth(until));
  return calendarOf(locale, publication.alias, ofMonth)
    .filter(({ month }) => month >= newest)
    .map((leaf) => ({ ...leaf, name: messagesOf(locale).day(leaf.month) }));
}

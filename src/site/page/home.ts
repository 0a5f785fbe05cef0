/** The home page: the newest issue of every paper. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { IssueNode, PublicationNode } from '../../archive/tree.ts';
import type { CalendarMonth } from '../part/calendar.ts';
import { calendarOf } from '../part/calendar.ts';
import type { FrontPage } from '../part/front.ts';
import { formatExtent, frontOf } from '../part/front.ts';
import type { Nameplate } from '../print/nameplate.ts';
import { nameplateOf } from '../print/nameplate.ts';
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
  /** The month of the issue. */
  readonly calendar: readonly CalendarMonth[];
  /** Ways into all that is older. */
  readonly years: readonly YearLine[];
}

export interface HomeView {
  readonly shell: Shell;
  readonly papers: readonly HomePaper[];
}

/** Pages of newest issues that are shown in all; every paper has at least its first. */
const PAGES = 24;

/** Gives the home page; `translated` tells, by the papers' aliases, what is translated of their newest issues. */
export function viewHome(
  { locale, archive }: ArchiveProps,
  site: URL | undefined,
  translated: ReadonlyMap<string, readonly string[]> = new Map(),
): HomeView {
  const { site: about, home: words } = messagesOf(locale);
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
    papers: archive.flatMap((node) => {
      const { publication, issues } = node;
      const [newest] = issues;
      if (!newest) return [];
      const issue = issueCrumb(locale, newest);
      const all = publicationCrumb(locale, publication);
      const pages = frontOf(locale, newest);
      const shown = Math.max(1, Math.floor(PAGES / archive.length));
      const left = pages.length - shown;
      return [
        {
          nameplate: {
            ...nameplateOf(locale, publication, [issue.label], { size: 'full', heading: 'name' }),
            path: all.path,
          },
          issue,
          extent: formatExtent(locale, newest),
          translated: translated.get(publication.alias) ?? [],
          pages: pages.slice(0, shown),
          rest: left > 0 ? { label: words.morePages(left), path: issue.path } : null,
          all,
          calendar: newestMonth(locale, node),
          years: yearLines(locale, node),
        },
      ];
    }),
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

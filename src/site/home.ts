/** The home page: the newest issue of every paper. */
import { messagesOf } from '../i18n/index.ts';
import type { FrontPage } from './front.ts';
import { formatExtent, frontOf } from './front.ts';
import type { Nameplate } from './nameplate.ts';
import { nameplateOf } from './nameplate.ts';
import type { ArchiveProps } from './paths.ts';
import { route } from './route.ts';
import type { Shell } from './shell.ts';
import { describeShell, noticeOf } from './shell.ts';
import type { Crumb } from './trail.ts';
import { issueCrumb, publicationCrumb } from './trail.ts';

export interface HomePaper {
  readonly nameplate: Nameplate;
  readonly issue: Crumb;
  readonly extent: string;
  readonly pages: readonly FrontPage[];
  /** The paper's own page, which lists all its issues. */
  readonly all: Crumb;
}

export interface HomeView {
  readonly shell: Shell;
  readonly papers: readonly HomePaper[];
}

/** Gives the home page. */
export function viewHome({ locale, archive }: ArchiveProps, site: URL | undefined): HomeView {
  const { site: words } = messagesOf(locale);
  return {
    shell: describeShell({
      locale,
      path: route.home(locale),
      title: [words.tagline],
      description: words.description,
      site,
      trail: [],
      nameplate: null,
      notice: noticeOf(locale, 'untranslatedList'),
    }),
    papers: archive.flatMap(({ publication, issues: [newest] }) => {
      if (!newest) return [];
      const issue = issueCrumb(locale, newest);
      const all = publicationCrumb(locale, publication);
      return [
        {
          nameplate: {
            ...nameplateOf(locale, publication, [issue.label], { size: 'full', heading: 'name' }),
            path: all.path,
          },
          issue,
          extent: formatExtent(locale, newest),
          pages: frontOf(locale, newest),
          all,
        },
      ];
    }),
  };
}

/** All highlights and their measures, by issue and page. */
import { messagesOf } from '../i18n/index.ts';
import type { FrontPage } from './front.ts';
import { formatExtent, frontOf } from './front.ts';
import { sectionNameplate } from './nameplate.ts';
import type { ArchiveProps } from './paths.ts';
import { route } from './route.ts';
import type { Shell } from './shell.ts';
import { describeShell, noticeOf } from './shell.ts';
import type { Crumb } from './trail.ts';
import { issueCrumb, publicationCrumb } from './trail.ts';

export interface TitlesView {
  readonly shell: Shell;
  readonly issues: readonly {
    readonly paper: Crumb;
    readonly issue: Crumb;
    readonly extent: string;
    readonly pages: readonly FrontPage[];
  }[];
}

/** Gives the list of titles. */
export function viewTitles({ locale, archive }: ArchiveProps, site: URL | undefined): TitlesView {
  const { titles } = messagesOf(locale);
  const path = route.titles(locale);
  return {
    shell: describeShell({
      locale,
      path,
      title: [titles.heading],
      description: titles.description,
      site,
      trail: [{ label: titles.heading, path }],
      nameplate: sectionNameplate(titles.heading, titles.description),
      section: 'titles',
      notice: noticeOf(locale, 'untranslatedList'),
    }),
    issues: archive.flatMap(({ publication, issues }) =>
      issues.map((issue) => ({
        paper: publicationCrumb(locale, publication),
        issue: issueCrumb(locale, issue),
        extent: formatExtent(locale, issue),
        pages: frontOf(locale, issue),
      })),
    ),
  };
}

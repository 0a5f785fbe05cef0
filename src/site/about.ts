/** What the archive is, where its texts came from, and whose they are. */
import { messagesOf } from '../i18n/index.ts';
import { sectionNameplate } from './nameplate.ts';
import type { ArchiveProps } from './paths.ts';
import { route } from './route.ts';
import type { Shell } from './shell.ts';
import { describeShell } from './shell.ts';
import type { Crumb } from './trail.ts';
import { issueCrumb, publicationCrumb } from './trail.ts';

export interface AboutView {
  readonly shell: Shell;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  readonly sources: readonly {
    readonly issue: Crumb;
    readonly paper: string;
    readonly file: string;
    /** SHA-256 of the received bytes, lower-case hexadecimal. */
    readonly digest: string;
  }[];
  readonly rights: readonly { readonly paper: string; readonly text: string }[];
}

/** Gives the page about the archive. */
export function viewAbout({ locale, archive }: ArchiveProps, site: URL | undefined): AboutView {
  const { about } = messagesOf(locale);
  const path = route.about(locale);
  return {
    shell: describeShell({
      locale,
      path,
      title: [about.heading],
      description: about.description,
      site,
      trail: [{ label: about.heading, path }],
      nameplate: sectionNameplate(about.heading, about.description),
      section: 'about',
    }),
    sections: [
      { heading: about.whatHeading, text: about.what },
      { heading: about.notHeading, text: about.not },
      { heading: about.linkHeading, text: about.link },
    ],
    sources: archive.flatMap(({ publication, issues }) =>
      issues.flatMap((issue) =>
        issue.pages.slice(0, 1).map(({ data }) => ({
          issue: issueCrumb(locale, issue),
          paper: publicationCrumb(locale, publication).label,
          file: data.source.received.file,
          digest: data.source.received.sha256,
        })),
      ),
    ),
    rights: archive.map(({ publication }) => ({
      paper: publication.name[locale],
      text: publication.rights[locale],
    })),
  };
}

/** What the archive is, where its texts came from, and whose they are. */
import { messagesOf } from '../../i18n/index.ts';
import { sourceOf } from './issue.ts';
import { sectionNameplate } from '../print/nameplate.ts';
import { newestIssues } from '../../archive/newest.ts';
import type { OtherYears } from '../part/other-years.ts';
import { otherYears } from '../part/other-years.ts';
import type { ArchiveProps } from './paths.ts';
import { route } from '../../archive/route.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell } from '../part/shell.ts';
import type { Crumb } from '../../archive/trail.ts';
import { issueCrumb, publicationCrumb } from '../../archive/trail.ts';

export interface AboutView {
  readonly shell: Shell;
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
  /** Tells of all issues, or of the latest only where there are many. */
  readonly sourceText: string;
  readonly sources: readonly {
    readonly issue: Crumb;
    readonly paper: string;
    readonly file: string;
    /** SHA-256 of the received bytes, lower-case hexadecimal. */
    readonly digest: string;
  }[];
  /** The years of papers that have more issues than are listed. */
  readonly others: readonly OtherYears[];
  readonly rights: readonly { readonly paper: string; readonly text: string }[];
}

/** Issues whose sources are listed. */
const SOURCES = 40;

/** Gives the page about the archive. */
export function viewAbout({ locale, archive }: ArchiveProps, site: URL | undefined): AboutView {
  const { about } = messagesOf(locale);
  const path = route.about(locale);
  const newest = newestIssues(archive, SOURCES, () => 1);
  const others = otherYears(locale, newest);
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
    sourceText: others.length > 0 ? about.partSource : about.source,
    sources: newest.flatMap(({ node, issues }) =>
      issues.flatMap((issue) => {
        const source = sourceOf(issue);
        const paper = publicationCrumb(locale, node.publication).label;
        return source ? [{ issue: issueCrumb(locale, issue), paper, ...source }] : [];
      }),
    ),
    others,
    rights: archive.map(({ publication }) => ({
      paper: publication.name[locale],
      text: publication.rights[locale],
    })),
  };
}

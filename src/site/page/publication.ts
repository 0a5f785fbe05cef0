/** The page of a paper: its latest issue, its years, what is known of it. */
import type { Locale, Messages } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { Publication } from '../../model/seed.ts';
import { coverageInWords } from '../part/coverage-line.ts';
import type { CalendarMonth } from '../part/calendar.ts';
import { calendarOf } from '../part/calendar.ts';
import type { IssueLine } from '../part/issue-line.ts';
import { issueLines } from '../part/issue-line.ts';
import { type PaperDays, paperDays } from '../part/paper-days.ts';
import { paperFolio } from '../part/paper-folio.ts';
import { nameplateOf } from '../print/nameplate.ts';
import type { PublicationProps } from './paths.ts';
import { titleLanguages } from '../../archive/translations.ts';
import { route } from '../../archive/route.ts';
import type { Shell } from '../part/shell.ts';
import { describeShell, noticeOf } from '../part/shell.ts';
import { formatIssue, publicationCrumb } from '../../archive/trail.ts';
import type { YearLine } from '../part/year-lines.ts';
import { yearLines } from '../part/year-lines.ts';

export interface PublicationView {
  readonly shell: Shell;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly latest: IssueLine | null;
  /** The newest first. */
  readonly years: readonly YearLine[];
  readonly days: PaperDays | null;
  /** The newest year. */
  readonly calendar: readonly CalendarMonth[];
}

/** Gives the page of a paper. */
export function viewPublication({ locale, node }: PublicationProps, site: URL | undefined): PublicationView {
  const { publication, issues, years } = node;
  const messages = messagesOf(locale);
  const crumb = publicationCrumb(locale, publication);
  return {
    shell: describeShell({
      locale,
      path: route.publication(locale, publication.alias),
      title: [crumb.label],
      description: messages.publication.description(crumb.label),
      site,
      trail: [crumb],
      nameplate: nameplateOf(locale, publication, paperFolio(locale, node), {
        size: 'full',
        heading: 'name',
      }),
      notice: noticeOf(locale, 'untranslatedList', titleLanguages(locale, issues.slice(0, 1))),
    }),
    facts: [
      { term: messages.coverage.heading, text: coverageInWords(locale, issues) },
      ...paperFacts(locale, publication, messages.publication),
    ],
    latest: issueLines(locale, issues.slice(0, 1), formatIssue)[0] ?? null,
    years: yearLines(locale, node),
    days: paperDays(locale, node),
    calendar: calendarOf(locale, publication.alias, years[0]?.issues ?? []),
  };
}

/** Gives what is known of a paper; what is unknown is left out. */
function paperFacts(
  locale: Locale,
  { place, publisher, issn, rights }: Publication,
  words: Messages['publication'],
): PublicationView['facts'] {
  return [
    { term: words.place, text: place?.[locale] },
    { term: words.publisher, text: publisher?.[locale] },
    { term: words.issn, text: issn },
    { term: words.rights, text: rights[locale] },
  ].flatMap(({ term, text }) => (text ? [{ term, text }] : []));
}

/** The page of a paper: what it is, and its issues. */
import type { Locale, Messages } from '../i18n/index.ts';
import { messagesOf } from '../i18n/index.ts';
import type { Publication } from '../model/seed.ts';
import type { IssueNode } from './archive.ts';
import { formatExtent } from './front.ts';
import { nameplateOf } from './nameplate.ts';
import type { PublicationProps } from './paths.ts';
import { route } from './route.ts';
import type { Shell } from './shell.ts';
import { describeShell } from './shell.ts';
import type { Crumb } from './trail.ts';
import { issueCrumb, publicationCrumb } from './trail.ts';

export interface PublicationView {
  readonly shell: Shell;
  readonly name: string;
  readonly facts: readonly { readonly term: string; readonly text: string }[];
  readonly years: readonly { readonly year: string; readonly issues: readonly IssueLine[] }[];
}

export interface IssueLine extends Crumb {
  readonly date: string;
  readonly extent: string;
  /** Headlines of its pages. */
  readonly headlines: readonly string[];
}

/** Gives the page of a paper. */
export function viewPublication({ locale, node }: PublicationProps, site: URL | undefined): PublicationView {
  const { publication, issues } = node;
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
      nameplate: nameplateOf(locale, publication, [messages.count.issues(issues.length)], {
        size: 'full',
        heading: 'name',
      }),
    }),
    name: crumb.label,
    facts: factsOf(locale, publication, messages.publication),
    years: [...Map.groupBy(issues, ({ date }) => date.slice(0, 4))].map(([year, ofYear]) => ({
      year,
      issues: ofYear.map((issue) => issueLine(locale, issue)),
    })),
  };
}

/** Gives what is known of a paper; what is unknown is left out. */
function factsOf(
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

function issueLine(locale: Locale, issue: IssueNode): IssueLine {
  return {
    ...issueCrumb(locale, issue),
    date: issue.date,
    extent: formatExtent(locale, issue),
    headlines: issue.pages.map(({ data }) => data.title),
  };
}

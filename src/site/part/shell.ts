/** What surrounds every page: head, nameplate, trail, the way to the other language. */
import type { Locale, Messages } from '../../i18n/index.ts';
import { LOCALES, messagesOf } from '../../i18n/index.ts';
import { isSameLanguage } from '../../model/language.ts';
import { describeCard } from '../print/card.ts';
import type { Head, HeadInput } from './head.ts';
import { describeHead } from './head.ts';
import type { HeadPart } from '../../archive/headline.ts';
import { breadcrumbList, scriptText } from './json-ld.ts';
import type { Graph } from './json-ld.ts';
import type { Nameplate } from '../print/nameplate.ts';
import type { IssueNode } from '../../archive/tree.ts';
import { type Origin, originOf } from './origin.ts';
import { inLocale, route } from '../../archive/route.ts';
import { type Crumb, dayCrumb } from '../../archive/trail.ts';

export type SiteSection = 'titles' | 'terms' | 'glossary' | 'search' | 'about';

export interface Shell {
  readonly locale: Locale;
  readonly messages: Messages;
  readonly head: Head;
  /** JSON-LD, ready to stand in a script element. */
  readonly structuredData: readonly string[];
  readonly nameplate: Nameplate | null;
  /** From home to this page; its last step is archived text where that is the headline of the page. */
  readonly trail: readonly Crumb[];
  /** The paper's issues before and after the one whose text the page shows; `null` where there is none. */
  readonly previousIssue: Crumb | null;
  readonly nextIssue: Crumb | null;
  readonly home: string;
  readonly isHome: boolean;
  /** Has what works by scripts in files of their own: the display's choices, the way between search hits. */
  readonly hasTools: boolean;
  readonly sections: readonly (Crumb & { readonly section: SiteSection; readonly current: boolean })[];
  readonly languages: readonly { readonly locale: Locale; readonly name: string; readonly path: string }[];
  /** One line that says that the page shows a draft. */
  readonly draft: string | null;
  /** One line that says what the reader should know of this page's language. */
  readonly notice: string | null;
  /** Where its text comes from. */
  readonly origin: Origin;
}

export interface ShellInput extends Omit<HeadInput, 'card' | 'isUnlisted'> {
  readonly nameplate: Nameplate | null;
  /** From the first page below home down to this page. */
  readonly trail: readonly Crumb[];
  readonly section?: SiteSection;
  /** The issue whose text the page shows. */
  readonly issue?: IssueNode;
  /** What stands above the text of a document, for the page's picture. */
  readonly printed?: readonly HeadPart[];
  readonly printedLanguage?: string;
  readonly notice?: string | null;
  readonly graphs?: readonly Graph[];
  readonly hasTools?: boolean;
  /** True of a page that only says why a text is not there, or holds what is its reader's alone. */
  readonly isUnlisted?: boolean;
  /** Where the reader goes on in another language; to the same address where it is left out. */
  readonly pathIn?: (locale: Locale) => string;
}

/** Gives what surrounds a page. */
export function describeShell(input: ShellInput): Shell {
  const { locale, path, trail } = input;
  const messages = messagesOf(locale);
  const full =
    trail.length > 0 ? [{ label: messages.navigation.home, path: route.home(locale) }, ...trail] : [];
  const graphs = [...(input.graphs ?? []), ...(full.length > 0 ? [breadcrumbList(full, input.site)] : [])];
  return {
    locale,
    messages,
    head: describeHead({
      ...input,
      card: describeCard(input),
      isUnlisted: input.issue?.isDraft ?? input.isUnlisted ?? false,
    }),
    structuredData: graphs.map(scriptText),
    nameplate: input.nameplate,
    trail: full,
    ...issuesBeside(locale, input.issue),
    home: route.home(locale),
    isHome: path === route.home(locale) && !input.nameplate,
    hasTools: input.hasTools ?? true,
    sections: (['titles', 'terms', 'glossary', 'search', 'about'] as const).map((section) => ({
      section,
      label: messages.navigation[section],
      path: route[section](locale),
      current: section === input.section,
    })),
    languages: LOCALES.filter((other) => other !== locale).map((other) => ({
      locale: other,
      name: messagesOf(other).language,
      path: input.pathIn?.(other) ?? inLocale(path, locale, other),
    })),
    draft: input.issue?.isDraft ? messages.draft.notice : null,
    notice: input.notice ?? null,
    origin: originOf(locale, input.issue),
  };
}

function issuesBeside(
  locale: Locale,
  issue: IssueNode | undefined,
): Pick<Shell, 'previousIssue' | 'nextIssue'> {
  return {
    previousIssue: issue?.previous ? dayCrumb(locale, issue.previous) : null,
    nextIssue: issue?.next ? dayCrumb(locale, issue.next) : null,
  };
}

/** Gives the sections that an archive has: one without a term has no glossary. */
export function sectionsOf({ sections }: Shell, glossary: readonly unknown[]): Shell['sections'] {
  return sections.filter(({ section }) => section !== 'glossary' || glossary.length > 0);
}

/** Gives a notice where a text that is shown is not in the language of the interface, else nothing. */
export function noticeOf(
  locale: Locale,
  notice: keyof Messages['notice'],
  languages: Iterable<string>,
): string | null {
  const others = [...new Set(languages)].filter((language) => !isSameLanguage(language, locale));
  return others.length > 0 ? messagesOf(locale).notice[notice](namesOf(locale, others)) : null;
}

/** Gives the names of some languages in one: `Chinese and Japanese`. */
function namesOf(locale: Locale, languages: readonly string[]): string {
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const each = new Set(languages.map((tag) => names.of(new Intl.Locale(tag).language) ?? tag));
  return new Intl.ListFormat(locale).format(each);
}

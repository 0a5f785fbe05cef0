/** The way into the glossary: its letters, and the terms that stand in most places. */
import type { Glossary } from '../../model/glossary.ts';
import type { Locale } from '../../i18n/index.ts';
import { LOCALES, messagesOf } from '../../i18n/index.ts';
import type { TermUses } from '../../archive/glossary-uses.ts';
import { route } from '../../archive/route.ts';
import { pathOfTerm, shownLetter, termsByLetter } from '../part/glossary.ts';
import { entryOf, type TermEntry } from '../part/glossary-entry.ts';
import { sectionNameplate } from '../print/nameplate.ts';
import { describeShell, type Shell } from '../part/shell.ts';
import { paramsOf, type Path } from './paths.ts';

export interface GlossaryInput {
  readonly locale: Locale;
  readonly glossary: Glossary;
  readonly uses: TermUses;
  readonly site: URL | undefined;
}

/** A letter of the glossary, with its address. */
export interface GlossaryLetter {
  readonly letter: string;
  readonly path: string;
  readonly count: number;
}

export interface GlossaryView {
  readonly shell: Shell;
  readonly letters: readonly GlossaryLetter[];
  readonly frequent: readonly (TermEntry & { readonly path: string })[];
}

/** Terms that are shown beside the letters. */
const FREQUENT_TERMS = 24;

/** Gives the languages in which an archive has a glossary: none where it has no term. */
export function glossaryPaths(glossary: Glossary): Path<{ locale: Locale }>[] {
  return glossary.length === 0
    ? []
    : LOCALES.map((locale) => ({ params: paramsOf(locale), props: { locale } }));
}

/** Gives the letters of the glossary in a language. */
export function lettersOfGlossary(locale: Locale, glossary: Glossary): GlossaryLetter[] {
  return [...termsByLetter(locale, glossary)].map(([letter, terms]) => ({
    letter: shownLetter(letter),
    path: route.glossaryLetter(locale, letter),
    count: terms.length,
  }));
}

/** Gives the first page of the glossary. */
export function viewGlossary({ locale, glossary, uses, site }: GlossaryInput): GlossaryView {
  const { glossary: words } = messagesOf(locale);
  const path = route.glossary(locale);
  const countOf = (name: string): number => uses.get(name)?.count ?? 0;
  return {
    shell: describeShell({
      locale,
      path,
      title: [words.heading],
      description: words.description,
      site,
      trail: [{ label: words.heading, path }],
      nameplate: sectionNameplate(words.heading, words.description),
      section: 'glossary',
    }),
    letters: lettersOfGlossary(locale, glossary),
    frequent: glossary
      .toSorted((one, other) => countOf(other.zh) - countOf(one.zh))
      .slice(0, FREQUENT_TERMS)
      .map((term) => ({ ...entryOf(locale, term, uses), path: pathOfTerm(locale, term) })),
  };
}

/** The terms of one letter of the glossary, each with the places where it stands. */
import type { GlossaryTerm } from '../../model/glossary.ts';
import { LOCALES, messagesOf, type Locale } from '../../i18n/index.ts';
import { route } from '../../archive/route.ts';
import { shownLetter, termsByLetter } from '../part/glossary.ts';
import { entriesWithPlaces, type TermEntryWithPlaces } from '../part/glossary-entry.ts';
import { sectionNameplate } from '../print/nameplate.ts';
import { describeShell, type Shell } from '../part/shell.ts';
import { lettersOfGlossary, type GlossaryInput, type GlossaryLetter } from './glossary.ts';
import { paramsOf, type Path } from './paths.ts';

export interface LetterProps {
  readonly locale: Locale;
  readonly letter: string;
  readonly terms: readonly GlossaryTerm[];
}

export interface GlossaryLetterView {
  readonly shell: Shell;
  readonly letters: readonly (GlossaryLetter & { readonly current: boolean })[];
  readonly entries: readonly TermEntryWithPlaces[];
}

/** Gives the letters of the glossary in every language. */
export function letterPaths(glossary: GlossaryInput['glossary']): Path<LetterProps>[] {
  return LOCALES.flatMap((locale) =>
    [...termsByLetter(locale, glossary)].map(([letter, terms]) => ({
      params: { ...paramsOf(locale), letter },
      props: { locale, letter, terms },
    })),
  );
}

/** Gives the page of a letter. Rejects where a text can't be read. */
export async function viewGlossaryLetter(
  { locale, letter, terms }: LetterProps,
  { glossary, uses, site }: Omit<GlossaryInput, 'locale'>,
): Promise<GlossaryLetterView> {
  const { glossary: words } = messagesOf(locale);
  const path = route.glossaryLetter(locale, letter);
  const heading = `${words.heading} ${shownLetter(letter)}`;
  const entryWithPlaces = entriesWithPlaces(locale, glossary, uses);
  return {
    shell: describeShell({
      locale,
      path,
      title: [heading],
      description: words.letterDescription(shownLetter(letter), terms.length),
      site,
      // Another language has other terms below the letter.
      onlyIn: locale,
      pathIn: route.glossary,
      trail: [
        { label: words.heading, path: route.glossary(locale) },
        { label: shownLetter(letter), path },
      ],
      nameplate: sectionNameplate(heading, words.letterDescription(shownLetter(letter), terms.length)),
      section: 'glossary',
    }),
    letters: lettersOfGlossary(locale, glossary).map((each) => ({ ...each, current: each.path === path })),
    entries: await Promise.all(terms.map(entryWithPlaces)),
  };
}

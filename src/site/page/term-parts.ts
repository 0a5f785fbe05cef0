/** The pages that hold all terms of a large archive, by kind and pinyin. */
import { calledIn } from '../../archive/called.ts';
import type { Gazetteer } from '../../extract/gazetteer.ts';
import type { Glossary } from '../../model/glossary.ts';
import { LOCALES, messagesOf } from '../../i18n/index.ts';
import { sectionNameplate } from '../print/nameplate.ts';
import { paramsOf, type Path } from './paths.ts';
import { route } from '../../archive/route.ts';
import { describeShell, noticeOf, type Shell } from '../part/shell.ts';
import { languagesOfTerms, partsOf, SOME } from '../../archive/term-index.ts';
import { lettersOf, viewTerms, withNames, type LetterOfTerms, type TermsInput } from './terms.ts';

export interface TermPartView {
  readonly shell: Shell;
  readonly letters: readonly LetterOfTerms[];
}

/** Gives the pages that hold all terms of a large archive, by their addresses; none where one page holds all. */
export function viewTermParts({
  locale,
  found,
  site,
  called = new Map(),
}: TermsInput): Map<string, TermPartView> {
  const { terms } = messagesOf(locale);
  const view = viewTerms({ locale, found, site });
  return new Map(
    view.kinds.flatMap(({ kind, name, parts }) =>
      partsOf(found.get(kind) ?? new Map()).flatMap((part, index): [string, TermPartView][] => {
        const { path, label = '', language } = parts[index] ?? {};
        if (path === undefined) return [];
        const heading = `${name} ${label}`;
        const shell = describeShell({
          locale,
          path,
          title: [heading, terms.heading],
          description: terms.description,
          site,
          trail: [
            { label: terms.heading, path: route.terms(locale) },
            { label: heading, path, ...(language === undefined ? {} : { archived: language }) },
          ],
          nameplate: sectionNameplate(heading, terms.description),
          section: 'terms',
          notice: noticeOf(locale, 'untranslatedTerms', languagesOfTerms(found)),
        });
        return [[path, { shell, letters: withNames(lettersOf(locale, kind, part, SOME), called) }]];
      }),
    ),
  );
}

/** Gives the paths of the parts of the list of terms, in every language. */
export function termPartPaths({
  glossary,
  gazetteer,
  ...input
}: Omit<TermsInput, 'locale' | 'called'> & {
  readonly glossary: Glossary;
  readonly gazetteer: Gazetteer;
}): Path<TermPartView>[] {
  return LOCALES.flatMap((locale) =>
    [...viewTermParts({ ...input, locale, called: calledIn(locale, glossary, gazetteer) })].map(
      ([path, props]) => {
        const [part, kind] = path.split('/').filter(Boolean).toReversed();
        return { params: { ...paramsOf(locale), kind, part }, props };
      },
    ),
  );
}

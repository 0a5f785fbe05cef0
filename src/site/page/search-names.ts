/** What the values of filters are called in the language of the interface, by the glossary and by translations. */
import { calledIn } from '../../archive/called.ts';
import { listedIn } from '../../archive/translations.ts';
import type { Archive } from '../../archive/tree.ts';
import type { Gazetteer } from '../../extract/gazetteer.ts';
import type { Locale } from '../../i18n/index.ts';
import type { Glossary } from '../../model/glossary.ts';

export interface NamedValue {
  readonly value: string;
  readonly name: string;
}

export interface CalledValues {
  readonly organisation: readonly NamedValue[];
  readonly place: readonly NamedValue[];
}

/** Gives what the archive's organisations and places are called; those without a name in that language are left out. */
export function calledValues(
  locale: Locale,
  archive: Archive,
  { gazetteer, glossary }: { readonly gazetteer: Gazetteer; readonly glossary: Glossary },
): CalledValues {
  const called = calledIn(locale, glossary, gazetteer);
  const highlights = archive
    .flatMap(({ issues }) => issues.flatMap(({ pages }) => pages))
    .flatMap((page) => page.highlights);
  const organisations = new Map(
    highlights.flatMap((highlight): [string, string | undefined][] => {
      const value = highlight.data.organisation?.text;
      if (value === undefined) return [];
      // Two bodies in one line are no term; what the line is in translation is their name.
      const { language, organisation } = listedIn(locale, highlight);
      return [[value, called.get(value) ?? (language === locale ? (organisation ?? undefined) : undefined)]];
    }),
  );
  const places = new Map(gazetteer.places.map(({ name }) => [name, called.get(name)]));
  return { organisation: namedValues(organisations), place: namedValues(places) };
}

function namedValues(names: ReadonlyMap<string, string | undefined>): NamedValue[] {
  return [...names].flatMap(([value, name]) => (name === undefined ? [] : [{ value, name }]));
}

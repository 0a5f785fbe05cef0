/** What the values of filters are called in the language of the interface, by the glossary. */
import { calledIn } from '../../archive/called.ts';
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
  const named = (values: Iterable<string>): NamedValue[] =>
    [...new Set(values)].flatMap((value) => {
      const name = called.get(value);
      return name === undefined ? [] : [{ value, name }];
    });
  const highlights = archive
    .flatMap(({ issues }) => issues.flatMap(({ pages }) => pages))
    .flatMap((page) => page.highlights);
  return {
    organisation: named(highlights.flatMap(({ data }) => data.organisation?.text ?? [])),
    place: named(gazetteer.places.map(({ name }) => name)),
  };
}

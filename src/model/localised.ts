/** What a record says in each language of the interface. */
import { z } from 'zod';
import type { Locale, TerminalLanguage } from './language.ts';
import { FALLBACK_LANGUAGE, LOCALES, TERMINAL_LANGUAGES } from './language.ts';

const word = z.string().min(1);

/** Editors write in their own languages; in others of the interface where somebody knows them. */
const ofEditors = Object.fromEntries(TERMINAL_LANGUAGES.map((language) => [language, word])) as Record<
  TerminalLanguage,
  typeof word
>;
const others = Object.fromEntries(
  LOCALES.filter((locale) => !(locale in ofEditors)).map((locale) => [locale, word.optional()]),
);

/** A text in each language of the interface; where it is not written in one of these, in the language that all records have. */
export const localisedSchema = z.strictObject({ ...others, ...ofEditors }).transform(inEveryLocale);
export type LocalisedText = Readonly<Record<Locale, string>>;

/** The same, and in languages beside them: a name as a paper prints it. */
export const namedSchema = z
  .object({ ...others, ...ofEditors })
  .catchall(word)
  .transform(inEveryLocale);
export type Named = Readonly<LocalisedText & Record<string, string>>;

function inEveryLocale(texts: Readonly<Record<string, string | undefined>>): Record<Locale, string> {
  const missing = LOCALES.filter((locale) => texts[locale] === undefined);
  const fallback = texts[FALLBACK_LANGUAGE] ?? '';
  return { ...texts, ...Object.fromEntries(missing.map((locale) => [locale, fallback])) } as Record<
    Locale,
    string
  >;
}

/** What a record says in each language of the interface. */
import { z } from 'zod';
import type { Locale } from './language.ts';
import { FALLBACK_LANGUAGE, LOCALES, TERMINAL_LANGUAGES } from './language.ts';

const word = z.string().min(1);

/** Editors write in the languages of the terminal; in others of the interface where somebody knows them. */
const texts = Object.fromEntries(
  LOCALES.map((locale) => [locale, isOfEditors(locale) ? word : word.optional()]),
) as Record<Locale, typeof word>;

/** A text in each language of the interface; where it is not written in one of these, in the language that all records have. */
export const localisedSchema = z.strictObject(texts).transform(inEveryLocale);
export type LocalisedText = Readonly<z.infer<typeof localisedSchema>>;

/** The same, and in languages beside them: a name as a paper prints it. */
export const namedSchema = z.object(texts).catchall(word).transform(inEveryLocale);
export type Named = Readonly<z.infer<typeof namedSchema>>;

function isOfEditors(locale: string): boolean {
  return TERMINAL_LANGUAGES.some((language) => language === locale);
}

function inEveryLocale<Texts extends Record<Locale, string>>(found: Texts): Texts {
  const missing = LOCALES.filter((locale) => !(locale in found));
  return { ...found, ...Object.fromEntries(missing.map((locale) => [locale, found[FALLBACK_LANGUAGE]])) };
}

/** Which of the interface languages an address or a text is in. */
import type { Locale } from '../model/language.ts';
import { DEFAULT_LOCALE, isSameLanguage, LOCALES } from '../model/language.ts';

export type { Locale };
export { DEFAULT_LOCALE, LOCALES };

/** Gives the language that an address is in by its first part, which the default language leaves out. */
export function localeOf(parameter: string | undefined): Locale {
  return LOCALES.find((locale) => locale === parameter) ?? DEFAULT_LOCALE;
}

/** Gives the interface in which a text of a language has its first and permanent address: its own, else the default. */
export function homeLocale(language: string): Locale {
  const own = LOCALES.find((locale) => locale === language);
  return own ?? LOCALES.find((locale) => isSameLanguage(locale, language)) ?? DEFAULT_LOCALE;
}

/** The interface languages. */

/** Chinese comes first and is the default. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'zh-CN';

/** Gives the language that an address is in by its first part, which the default language leaves out. */
export function localeOf(parameter: string | undefined): Locale {
  return LOCALES.find((locale) => locale === parameter) ?? DEFAULT_LOCALE;
}

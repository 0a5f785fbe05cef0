/** The interface languages and their words. */
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import type { Messages } from './zh-CN.ts';

/** Chinese comes first and is the default. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = 'zh-CN';

export type { Messages };

const MESSAGES: Readonly<Record<Locale, Messages>> = { 'zh-CN': zhCN, en };

/** Gives every word of the interface in one language. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale];
}

/** Gives the language that an address is in by its first part, which the default language leaves out. */
export function localeOf(parameter: string | undefined): Locale {
  return LOCALES.find((locale) => locale === parameter) ?? DEFAULT_LOCALE;
}

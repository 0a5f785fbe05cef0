/** The interface languages and their words. */
import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { zhCN } from './zh-CN.ts';
import type { Messages } from './zh-CN.ts';

export { DEFAULT_LOCALE, homeLocale, localeOf, LOCALES } from './locale.ts';
export type { Locale, Messages };

const MESSAGES: Readonly<Record<Locale, Messages>> = { 'zh-CN': zhCN, en };

/** Gives every word of the interface in one language. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale];
}

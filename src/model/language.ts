/** The languages of the interface and of the terminal: the one place that lists them. The language of a text is its paper's own. */

/** What readers see, the default first: its pages stand at the archive's root. Each has its words in `i18n/`. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
export const DEFAULT_LOCALE: Locale = LOCALES[0];

/** What editors read in the terminal; the first is for whoever's own is not among them, and for programs. */
export const TERMINAL_LANGUAGES = ['en', 'zh-CN'] as const;
export type TerminalLanguage = (typeof TERMINAL_LANGUAGES)[number];
export const FALLBACK_LANGUAGE = TERMINAL_LANGUAGES[0];

/** Tells whether two tags (`zh-CN`, `zh-Hant-HK`) are of one language, wherever it is spoken and however it is written. */
export function isSameLanguage(one: string, other: string): boolean {
  return primaryOf(one) === primaryOf(other);
}

function primaryOf(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}

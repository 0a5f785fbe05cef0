/** The language in which the commands speak. */
import type { TerminalLanguage } from '../model/language.ts';
import { FALLBACK_LANGUAGE, isSameLanguage, TERMINAL_LANGUAGES } from '../model/language.ts';
import type { Words } from '../model/message.ts';
import { visible } from './visible.ts';

export type Language = TerminalLanguage;

/** Gives the language of the terminal: what POSIX's variables say, else the system's, where the commands speak it. */
export function terminalLanguage(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  system: string = Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  // `zh_CN.UTF-8`
  const tag = (LC_ALL || LC_MESSAGES || LANG || system).replace(/[_.@].*$/u, '');
  return TERMINAL_LANGUAGES.find((language) => isSameLanguage(language, tag)) ?? FALLBACK_LANGUAGE;
}

/** Gives the words in the language of the terminal, as it may show them. */
export function say(words: Words): string {
  return visible(words[terminalLanguage()]);
}

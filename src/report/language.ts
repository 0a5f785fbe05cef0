/** The language in which the commands speak. */
import type { Words } from '../model/message.ts';

export type Language = keyof Words;

/** Gives the language of the terminal: what POSIX's variables say, else the system's; Chinese or English. */
export function terminalLanguage(
  environment: Readonly<Record<string, string | undefined>> = process.env,
  system: string = Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return /^zh/iu.test(LC_ALL || LC_MESSAGES || LANG || system) ? 'zh-CN' : 'en';
}

/** Gives the words in the language of the terminal. */
export function say(words: Words): string {
  return words[terminalLanguage()];
}

/** Tags of languages as papers bear them (BCP 47): `zh-CN`, `en`, `ja`, `zh-Hant-HK`. */
import { z } from 'zod';
import { LOCALES } from './language.ts';
import type { Words } from './message.ts';

/** Completes 'expected …'. */
export const LANGUAGE_WORDS: Words = {
  'zh-CN': ' BCP 47 语言标签，如 zh-CN、en、ja、zh-Hant-HK',
  en: 'a BCP 47 language tag, as in zh-CN, en, ja or zh-Hant-HK',
};

/** The format that a schema's problem names. */
export const LANGUAGE_FORMAT = 'language';

/** In a language of the interface: where the system names one that nobody knows, it knows no name of any. */
const names = new Intl.DisplayNames([...LOCALES], { type: 'language', fallback: 'none' });

/** Gives a text that is the tag of a known language in its one right spelling: it names a folder, too. */
export const languageSchema = z.stringFormat(LANGUAGE_FORMAT, isLanguageTag, { abort: true });

/** Tells whether a text is the tag of a known language in its one right spelling: not `jp`, `EN` or `zh_CN`. */
export function isLanguageTag(text: string): boolean {
  try {
    const { baseName, language } = new Intl.Locale(text);
    return baseName === text && names.of(language) !== undefined;
  } catch {
    return false;
  }
}

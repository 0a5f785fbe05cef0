/** Into which language is translated. */
import { DEFAULT_LOCALE, LOCALES } from '../../model/language.ts';
import { isLanguageTag, LANGUAGE_WORDS } from '../../model/language-tag.ts';
import { say } from '../../report/language.ts';

/** Gives the language that `--to` names, else the first of the interface's beside its default; `null`, with a message, for what is no language. */
export function targetLanguage(named: string | undefined): string | null {
  if (named === undefined) return LOCALES.find((locale) => locale !== DEFAULT_LOCALE) ?? null;
  if (isLanguageTag(named)) return named;
  console.error(
    say({
      'zh-CN': `\`--to ${named}\` 应为${LANGUAGE_WORDS['zh-CN']}`,
      en: `Unexpected \`--to ${named}\`, expected ${LANGUAGE_WORDS.en}`,
    }),
  );
  return null;
}

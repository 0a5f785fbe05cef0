/** A line of the interface that holds archived words, as runs of one language each. */
import type { Locale } from '../../i18n/index.ts';
import { isSameLanguage } from '../../model/language.ts';
import { letterClass, scriptsOf } from '../../model/script.ts';

export interface Run {
  readonly text: string;
  /** Set where the run is not in the language of the interface. */
  readonly language?: string;
}

const patterns = new Map<string, RegExp | null>();

/**
 * Gives the runs of a line that holds words of a language, if any; together they are the line. Words are told from those
 * of the interface by their letters: where both languages are written in the same, the line stays whole.
 */
export function runsOf(locale: Locale, line: string, language: string | null): Run[] {
  const pattern = language === null ? null : patternOf(locale, language);
  if (pattern === null || language === null) return [{ text: line }];
  return line
    .split(pattern)
    .map((text, index): Run => (index % 2 === 1 ? { text, language } : { text }))
    .filter(({ text }) => text !== '');
}

/** From one letter of the archived words to the last one, or the figure or mark after it, before a letter of the interface. */
function patternOf(locale: Locale, language: string): RegExp | null {
  const key = `${locale} ${language}`;
  const known = patterns.get(key);
  if (known !== undefined) return known;
  const [shown, archived] = [scriptsOf(locale), scriptsOf(language)];
  const apart = !isSameLanguage(locale, language) && !archived.some((script) => shown.includes(script));
  const [other, own] = [letterClass(shown), letterClass(archived)];
  // Marks are looked at from the first of them only: from each, many would take their square.
  const source = `((?<![“‘《〈（(])[“‘《〈（(]*[${own}](?:[^${other}]*[${own}\\p{N}”’》〉）)])?)`;
  const pattern = apart ? new RegExp(source, 'u') : null;
  patterns.set(key, pattern);
  return pattern;
}

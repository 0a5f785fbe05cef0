/** A line of the interface that holds archived words, as runs of one language each. */
import type { Locale } from '../../i18n/index.ts';
import { DEFAULT_LOCALE } from '../../i18n/index.ts';

export interface Run {
  readonly text: string;
  /** Set where the run is not in the language of the interface. */
  readonly language?: 'zh-CN';
}

/** From one Chinese character to the last one, or the figure or mark after it, before a Latin letter. */
const CHINESE_RUN = /([“‘《〈（(]*\p{Script=Han}(?:[^\p{Script=Latin}]*[\p{Script=Han}\p{N}”’》〉）)])?)/u;

/** Gives the runs of a line; together they are the line. */
export function runsOf(locale: Locale, line: string): Run[] {
  if (locale === DEFAULT_LOCALE) return [{ text: line }];
  return line
    .split(CHINESE_RUN)
    .map((text, index): Run => (index % 2 === 1 ? { text, language: 'zh-CN' } : { text }))
    .filter(({ text }) => text !== '');
}

/** What is said of a translation in English, which the English styles and records for programs are written in. */
import type { CitedTranslation } from './source.ts';

/** Gives `machine translation of 题名`, or `translation of 题名, reviewed by Li Hai`; `quote` sets the title apart. */
export function translationInWords(
  { original, reviewer }: CitedTranslation,
  quote: (title: string) => string = (title) => title,
): string {
  const of = original === null ? '' : ` of ${quote(original)}`;
  return reviewer === null ? `machine translation${of}` : `translation${of}, reviewed by ${reviewer}`;
}

/** Gives who answers for a translation, by the words above; `null` where nobody does. */
export function reviewerInWords(words: string): string | null {
  return /, reviewed by (.+)$/su.exec(words)?.[1] ?? null;
}

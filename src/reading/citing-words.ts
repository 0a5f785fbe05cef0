/** The words of citing in the language of the page: loaded when they are needed, so that no page has to hold them. */
import type { Messages } from '../i18n/index.ts';

export type CitingWords = Messages['citation'];

/** The files of these words, each of which has them as its one export. */
const FILES = import.meta.glob<Record<string, CitingWords>>('../i18n/*-citation.ts');

/** Gives the words; rejects where they can't be loaded. */
export async function citingWords(): Promise<CitingWords> {
  const language = document.documentElement.lang;
  const [words] = Object.values((await FILES[`../i18n/${language}-citation.ts`]?.()) ?? {});
  if (!words) throw new Error(`There are no words of citing in ${language}.`);
  return words;
}

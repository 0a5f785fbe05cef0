/** The words of citing, in the language of the page. */
import type { Messages } from '../i18n/index.ts';
import { wordsOfPage } from './words-of-page.ts';

export type CitingWords = Messages['citation'];

const CITING_WORD_FILES = import.meta.glob<Record<string, CitingWords>>('../i18n/*-citation.ts');

/** Gives the words; rejects where they can't be loaded. */
export async function citingWords(): Promise<CitingWords> {
  return wordsOfPage(CITING_WORD_FILES);
}

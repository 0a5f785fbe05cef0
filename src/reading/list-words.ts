/** The words of the reader's list, in the language of the page. */
import type { Messages } from '../i18n/index.ts';
import { wordsOfPage } from './words-of-page.ts';

export type ListWords = Messages['list'];

const LIST_WORD_FILES = import.meta.glob<Record<string, ListWords>>('../i18n/*-list.ts');

/** Gives the words; rejects where they can't be loaded. */
export async function keptListWords(): Promise<ListWords> {
  return wordsOfPage(LIST_WORD_FILES);
}

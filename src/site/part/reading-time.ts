/** How long an article is, and how long it takes to read. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { TextBlock } from '../../archive/text.ts';
import { partsWords } from '../../model/script.ts';

/** Characters that a reader of Chinese takes in a minute, at ease; chosen for every language without spaces. */
const CHARACTERS_A_MINUTE = 400;

/**
 * Words of English non-fiction that adults read in a minute (Brysbaert 2019, "How many words do we read per minute?",
 * Journal of Memory and Language 109); chosen for every language with spaces.
 */
const WORDS_A_MINUTE = 238;

/** How long a text is, in what its language is counted by. */
export interface TextLength {
  readonly unit: 'characters' | 'words';
  readonly count: number;
}

/** Gives the length of a text, in words where its language parts them. */
export function lengthOfText(language: string, blocks: readonly Pick<TextBlock, 'text'>[]): TextLength {
  const unit = partsWords(language) ? 'words' : 'characters';
  const countIn = unit === 'words' ? countSpacedWords : countCharacters;
  return { unit, count: blocks.reduce((sum, { text }) => sum + countIn(text), 0) };
}

/** Gives the same with the time that it takes: `1823字 · 约5分钟`, `640 words · about 3 minutes`. */
export function formatReadingTime(
  locale: Locale,
  language: string,
  blocks: readonly Pick<TextBlock, 'text'>[],
): string {
  const { highlight } = messagesOf(locale);
  const { unit, count } = lengthOfText(language, blocks);
  const aMinute = unit === 'words' ? WORDS_A_MINUTE : CHARACTERS_A_MINUTE;
  return [highlight[unit](count), highlight.minutes(Math.max(1, Math.round(count / aMinute)))].join(' · ');
}

/** A dash that stands alone is no word to read. */
function countSpacedWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** White space is no character to read. */
function countCharacters(text: string): number {
  return [...text.replaceAll(/\s/gu, '')].length;
}

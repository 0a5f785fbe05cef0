/** How long an article is, and how long it takes to read. */
import type { Locale } from '../../i18n/index.ts';
import { messagesOf } from '../../i18n/index.ts';
import type { TextBlock } from '../../archive/text.ts';

/** Chinese characters that a reader takes in a minute, at ease. */
const A_MINUTE = 400;

/** Gives the length of a text in words of the interface: `1,823字 · 约5分钟`. */
export function formatReadingTime(locale: Locale, blocks: readonly TextBlock[]): string {
  const { characters, minutes } = messagesOf(locale).highlight;
  const length = blocks.reduce((sum, { text }) => sum + countCharacters(text), 0);
  return [characters(length), minutes(Math.max(1, Math.round(length / A_MINUTE)))].join(' · ');
}

/** White space is no character to read. */
function countCharacters(text: string): number {
  return [...text.replaceAll(/\s/gu, '')].length;
}

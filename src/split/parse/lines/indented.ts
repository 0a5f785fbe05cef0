/** What white space before a line tells, where a text sets it before its paragraphs and not before its headings. */
import { HEADING_LENGTH } from './pattern.ts';
import type { Token } from './token.ts';
import { as } from './token.ts';

/** Paragraphs from which a habit shows, and the shares that make it one; guesses. */
const PARAGRAPHS = 8;
const LEAST_OF_PARAGRAPHS = 0.9;
const LEAST_OF_HEADINGS = 0.2;

/**
 * The signs of a sentence.
 *
 * @accepts 不妨先问自己一句：缘分来的时候，我在不在场？
 * @refuses 一袋种子两本账
 */
const IN_SENTENCES = /[，。；：,;:]/u;

/** Marks indented lines with the signs of a sentence as running text, where only paragraphs are indented. */
export function markIndented(tokens: Token[]): void {
  const paragraphs = tokens.filter(({ kind, text }) => kind === 'prose' && text.length > HEADING_LENGTH);
  const headings = tokens.filter(({ kind }) => kind === 'heading');
  const habit =
    shareIndented(paragraphs) >= LEAST_OF_PARAGRAPHS && shareIndented(headings) <= LEAST_OF_HEADINGS;
  if (paragraphs.length < PARAGRAPHS || !habit) return;
  for (const [index, token] of tokens.entries())
    if (token.kind === 'heading' && token.indented && IN_SENTENCES.test(token.text))
      tokens[index] = as(token, 'prose', 'indented', 0.8);
}

function shareIndented(tokens: readonly Token[]): number {
  return tokens.filter(({ indented }) => indented).length / Math.max(tokens.length, 1);
}

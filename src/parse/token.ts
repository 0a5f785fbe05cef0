/**
 * Lines of a page → tokens: the parser's view of one line of text.
 *
 *   credit  = a line that names who made the issue
 *   prose   = a line of running text
 *   heading = any other line
 */
import type { SourceLine } from '../model/source.ts';
import { CREDIT, HEADING_LENGTH, PROSE_END } from './marker.ts';

export interface Token {
  readonly kind: 'heading' | 'prose' | 'credit';
  readonly line: number;
  readonly text: string;
}

/** Gives the token of a line; blank lines have none. */
export function parseToken({ number, text }: Pick<SourceLine, 'number' | 'text'>): Token {
  const kind = CREDIT.test(text)
    ? 'credit'
    : PROSE_END.test(text) || text.length > HEADING_LENGTH
      ? 'prose'
      : 'heading';
  return { kind, line: number, text };
}

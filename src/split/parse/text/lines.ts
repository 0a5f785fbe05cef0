/**
 * Text → lines and envelope.
 *
 *   text  = *( line end ) [ line ]
 *   line  = before text after        ; white space around what is visible
 *   end   = LF / CRLF / CR
 */
import type { LineEnd, SourceEnvelope, SourceLine } from '../../../model/source.ts';
import { LINE_ENDS } from '../../../model/source.ts';

const LINE_END = /\r\n|\n|\r/gu;
const NAME_OF_END = new Map<string, LineEnd>(
  (Object.entries(LINE_ENDS) as [LineEnd, string][]).map(([name, characters]) => [characters, name]),
);

export interface ReadLines {
  readonly lines: readonly SourceLine[];
  readonly envelope: Omit<SourceEnvelope, 'encoding' | 'byteOrderMark'>;
}

/** Gives the lines of a text and all of its envelope that the lines' texts do not hold. */
export function parseLines(text: string): ReadLines {
  const { texts, ends } = cut(text);
  const lines = texts.map((line, index) => parseLine(line, index + 1));
  const lineEnd = mostFrequent(ends);
  return {
    lines,
    envelope: {
      lineEnd,
      otherLineEnds: ends.flatMap((end, index) =>
        end === lineEnd ? [] : [{ line: index + 1, lineEnd: end }],
      ),
      finalLineEnd: ends.length === texts.length && texts.length > 0,
      blankLines: lines.filter((line) => line.text === '').map((line) => line.number),
      spacing: lines
        .filter((line) => line.before !== '' || line.after !== '')
        .map(({ number, before, after }) => ({ line: number, before, after })),
    },
  };
}

function cut(text: string): { texts: string[]; ends: LineEnd[] } {
  const texts = text.split(text.includes('\r') ? LINE_END : '\n');
  const ends = text.includes('\r')
    ? (text.match(LINE_END) ?? []).map((end) => NAME_OF_END.get(end) ?? 'lf')
    : texts.slice(1).map(() => 'lf' as const);
  if (texts.at(-1) === '') texts.pop();
  return { texts, ends };
}

function parseLine(line: string, number: number): SourceLine {
  const text = line.trim();
  if (text.length === line.length) return { number, before: '', text, after: '' };
  if (text === '') return { number, before: line, text, after: '' };
  const start = line.indexOf(text);
  return { number, before: line.slice(0, start), text, after: line.slice(start + text.length) };
}

function mostFrequent(ends: readonly LineEnd[]): LineEnd {
  const counts = { lf: 0, crlf: 0, cr: 0 };
  for (const end of ends) counts[end] += 1;
  if (counts.crlf > counts.lf && counts.crlf >= counts.cr) return 'crlf';
  return counts.cr > counts.lf ? 'cr' : 'lf';
}

/** What a tool puts around a text to set its file in lines. */
import type { ReceivedText } from './unit.ts';

/** Gives a text without a line end at its beginning or end and the spaces around it: no block and no term has one. */
export function withoutLayout({ text, marks }: ReceivedText): ReceivedText {
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  const start = before.includes('\n') ? before.length : 0;
  const end = Math.max(start, after.includes('\n') ? text.length - after.length : text.length);
  const inside = (place: number): number => Math.min(Math.max(place, start), end) - start;
  return {
    text: text.slice(start, end),
    marks: marks.map((mark) => ({ id: mark.id, start: inside(mark.start), end: inside(mark.end) })),
  };
}

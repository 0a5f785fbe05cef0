/** What is not found yet → the short runs of it that are asked of the index. */
import type { Quoted } from './passage.ts';
import type { UnitSpan } from './parts.ts';
import { placeOfSpan, sizeOf, spansIn } from './spans.ts';

/** Gives the windows of a length in what is free: side by side in each clause, the last at its end. */
export function windowsOf({ clauses, lines }: Quoted, free: readonly UnitSpan[], length: number): UnitSpan[] {
  return clauses.flatMap((clause) =>
    spansIn(free, clause).flatMap((span) => {
      const part = { from: Math.max(clause.from, span.from), to: Math.min(clause.to, span.to) };
      // A line that is shorter than any window is asked for as it is.
      const line = lines[placeOfSpan(lines, part.from)];
      const isLine = line?.from === part.from && line.to === part.to;
      return tiles(part, isLine ? Math.min(length, sizeOf(part)) : length);
    }),
  );
}

/** Gives the windows of a length in what is free, whatever marks stand in it. */
export function windowsOverMarks(free: readonly UnitSpan[], length: number): UnitSpan[] {
  return free.flatMap((span) => tiles(span, Math.min(length, sizeOf(span))));
}

function tiles(span: UnitSpan, length: number): UnitSpan[] {
  const size = sizeOf(span);
  if (size < length || length < 1) return [];
  const found: UnitSpan[] = [];
  for (let from = span.from; from < span.to; from += length) {
    const start = Math.min(from, span.to - length);
    found.push({ from: start, to: start + length });
  }
  return found;
}

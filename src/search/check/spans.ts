/** Spans of a text in order, none of which overlaps another: a long text has thousands, so none is looked for one by one. */
import type { UnitSpan } from './parts.ts';

/** Gives the number of units in a span. */
export function sizeOf({ from, to }: UnitSpan): number {
  return to - from;
}

/** Gives the place of the first of some spans in order that ends behind a unit; their number where none does. */
export function placeOfSpan(spans: readonly UnitSpan[], unit: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.to ?? Infinity) > unit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Gives those of some spans in order that share a unit with another. */
export function spansIn(spans: readonly UnitSpan[], { from, to }: UnitSpan): UnitSpan[] {
  const found: UnitSpan[] = [];
  for (let at = placeOfSpan(spans, from); (spans[at]?.from ?? to) < to; at += 1)
    found.push(spans[at] as UnitSpan);
  return found;
}

/** Gives what of a span another leaves. */
export function restsOf({ from, to }: UnitSpan, taken: UnitSpan): UnitSpan[] {
  return [
    { from, to: Math.min(to, taken.from) },
    { from: Math.max(from, taken.to), to },
  ].filter((rest) => sizeOf(rest) > 0);
}

/** Takes a span out of spans in order. */
export function takeSpan(spans: UnitSpan[], taken: UnitSpan): void {
  const at = placeOfSpan(spans, taken.from);
  const held = spansIn(spans, taken);
  spans.splice(at, held.length);
  for (const rest of held.flatMap((span) => restsOf(span, taken)).reverse()) spans.splice(at, 0, rest);
}

/** Lines → the markers among them, with what an editor says of them. */
import type { SourceLine } from '../../../model/source.ts';
import { readJump } from '../../join/jump.ts';
import type { Corrections } from '../correction.ts';
import type { Known } from '../text/known.ts';
import { editedMarker, readMarker, type FoundMarker, type ReadMarker } from './marker.ts';

/** Gives the lines that look like markers, in order. */
export function findMarkers(
  lines: readonly SourceLine[],
  known: Known,
  corrections: Corrections,
): FoundMarker[] {
  return withEdited(readMarkers(lines, known), lines, corrections);
}

/** An editor's label stands in the place of the one that was read, and makes a marker of a line that is none. */
function withEdited(
  found: readonly FoundMarker[],
  lines: readonly SourceLine[],
  corrections: Corrections,
): FoundMarker[] {
  const byIndex = new Map(found.map((entry) => [entry.index, entry.marker]));
  for (const { line, page } of corrections.values())
    if (page !== undefined)
      byIndex.set(line - 1, editedMarker(lines[line - 1]?.text ?? '', page, byIndex.get(line - 1)));
  return [...byIndex]
    .map(([index, marker]) => ({ index, marker }))
    .toSorted((one, other) => one.index - other.index);
}

function readMarkers(lines: readonly SourceLine[], known: Known): FoundMarker[] {
  const found = lines.flatMap(({ text }, index) => {
    const marker = text === '' || readJump(text) ? null : readMarker(text, known);
    return marker ? [{ index, marker }] : [];
  });
  const printed = found.some(({ marker }) => !marker.counted);
  const certain = found.filter(({ marker }) => !(marker.counted && printed) && !(marker.bare && marker.weak));
  const prefixes = new Map<string, number>();
  for (const { marker } of found)
    if (isLettered(marker)) prefixes.set(prefixOf(marker), (prefixes.get(prefixOf(marker)) ?? 0) + 1);
  const isAmongOthers = (prefix: string): boolean =>
    (prefixes.get(prefix) ?? 0) > 1 || (prefixes.get(letterBefore(prefix)) ?? 0) > 1;
  const weak = found.filter(
    ({ marker }) =>
      marker.bare &&
      marker.weak &&
      (isLettered(marker) ? isAmongOthers(prefixOf(marker)) : certain.length > 0),
  );
  return [...certain, ...weak].toSorted((a, b) => a.index - b.index);
}

/** A letter and a number alone (G20, A1) are a marker only among others like them: B3 behind A1 and A2. */
function isLettered({ label }: ReadMarker): boolean {
  return /^[A-Z]/u.test(label);
}

function prefixOf({ label }: ReadMarker): string {
  return label.replace(/\d.*$/u, '');
}

function letterBefore(prefix: string): string {
  return prefix.length === 1 ? String.fromCharCode(prefix.charCodeAt(0) - 1) : '';
}

/** Lines → the markers among them, with what an editor says of them. */
import type { SourceLine } from '../../../model/source.ts';
import { SEE_PAGE } from '../lines/pattern.ts';
import { readJump } from '../../join/jump.ts';
import type { Corrections } from '../correction.ts';
import type { Known } from '../text/known.ts';
import type { FoundMarker, ReadMarker } from './found-marker.ts';
import { editedMarker, readMarker } from './marker.ts';
import { withoutSentences } from './joined-words.ts';

/** Gives the lines that look like markers, in order. */
export function findMarkers(
  lines: readonly SourceLine[],
  known: Known,
  corrections: Corrections,
): FoundMarker[] {
  const read = lines.flatMap(({ text }, index) => {
    const marker = text === '' || readJump(text) || isSeePage(text, known) ? null : readMarker(text, known);
    return marker ? [{ index, marker }] : [];
  });
  return withEdited(certainMarkers(withoutSentences(read, { lines, known })), read, { lines, corrections });
}

/** An editor's label stands in the place of the one that was read, and makes a marker of a line that is none. */
function withEdited(
  found: readonly FoundMarker[],
  read: readonly FoundMarker[],
  { lines, corrections }: { readonly lines: readonly SourceLine[]; readonly corrections: Corrections },
): FoundMarker[] {
  const byIndex = new Map(found.map((entry) => [entry.index, entry.marker]));
  for (const { line, page } of corrections.values()) {
    if (page === undefined) continue;
    const index = line - 1;
    const own = byIndex.get(index) ?? read.find((entry) => entry.index === index)?.marker;
    byIndex.set(index, editedMarker(lines[index]?.text ?? '', page, own));
  }
  return [...byIndex]
    .map(([index, marker]) => ({ index, marker }))
    .toSorted((one, other) => one.index - other.index);
}

/** Gives the markers that are no chance: a weak one only among others. */
function certainMarkers(found: readonly FoundMarker[]): FoundMarker[] {
  const printed = found.some(({ marker }) => !marker.counted);
  const certain = found.filter(({ marker }) => !(marker.counted && printed) && !(marker.bare && marker.weak));
  const prefixes = new Map<string, number>();
  for (const { marker } of found)
    if (isLettered(marker) || marker.counted || isSheet(marker))
      prefixes.set(prefixOf(marker), (prefixes.get(prefixOf(marker)) ?? 0) + 1);
  const isAmongOthers = (prefix: string): boolean =>
    (prefixes.get(prefix) ?? 0) > 1 || (prefixes.get(letterBefore(prefix)) ?? 0) > 1;
  const weak = found.filter(
    ({ marker }) =>
      marker.bare &&
      marker.weak &&
      (isLettered(marker)
        ? isAmongOthers(prefixOf(marker))
        : certain.length > 0 || (prefixes.get(prefixOf(marker)) ?? 0) > 1),
  );
  return [...certain, ...weak].toSorted((a, b) => a.index - b.index);
}

/** A letter and a number alone (G20, A1) are a marker only among others like them: B3 behind A1 and A2. */
function isLettered({ label }: ReadMarker): boolean {
  return /^[A-Z]/u.test(label);
}

/** A sheet alone: 第一張, 第二張. */
function isSheet({ label }: ReadMarker): boolean {
  return /[张張]$/u.test(label);
}

function prefixOf(marker: ReadMarker): string {
  return isSheet(marker) ? '张' : marker.label.replace(/\d.*$/u, '');
}

function letterBefore(prefix: string): string {
  return prefix.length === 1 ? String.fromCharCode(prefix.charCodeAt(0) - 1) : '';
}

/** Characters of a line that says where there is more at the most; chosen, beyond any with a title. */
const LONGEST_POINTER = 64;

function isSeePage(text: string, known: Known): boolean {
  return text.length <= LONGEST_POINTER && SEE_PAGE.test(known(text));
}

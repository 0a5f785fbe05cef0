/**
 * Markers to whose label words are joined by no mark, as a sentence joins them → those that the text bears out.
 *
 *   2022年3月1日第二版图书上市      ; a marker with its headline where others of its form and day stand in the text
 */
import type { SourceLine } from '../../../model/source.ts';
import type { FoundMarker, ReadMarker } from './marker.ts';
import { isPaper } from './name-and-date.ts';

/** How sure such a marker is beside others of its form, and where it only opens the text; chosen, the second to be shown as doubtful. */
const BESIDE_OTHERS = 0.8;
const AT_THE_TOP = 0.65;

/** Gives the markers without those that may as well be sentences; what joins others as their section does so here, too. */
export function withoutSentences(found: readonly FoundMarker[], lines: readonly SourceLine[]): FoundMarker[] {
  const borneOut = found.flatMap((entry, at) => {
    if (!isLoose(entry.marker)) return [entry];
    const sureness = surenessOf(found, at, lines);
    return sureness === null ? [] : [{ ...entry, marker: { ...entry.marker, sureness } }];
  });
  const joinsSections = borneOut.some(({ marker }) => marker.joined === 'section');
  return joinsSections ? borneOut.map((entry) => withSection(entry, lines)) : borneOut;
}

/** Tells whether a sentence can begin so: the name of a paper begins none, and 特1版 stands in none. */
function isLoose({ joined, name, label }: ReadMarker): boolean {
  return joined === 'words' && !(name !== null && isPaper(name)) && !label.startsWith('特');
}

function surenessOf(found: readonly FoundMarker[], at: number, lines: readonly SourceLine[]): number | null {
  const { marker, index } = found[at] as FoundMarker;
  const sound = found.filter((other) => !isLoose(other.marker));
  const isTaken = sound.some((other) => other.marker.label === marker.label);
  if (isTaken && found[at - 1]?.marker.label !== marker.label) return null;
  const isLike = (other: ReadMarker): boolean =>
    other.form === marker.form && other.date === marker.date && other.label !== marker.label;
  if (found.some((other) => isLike(other.marker))) return BESIDE_OTHERS;
  return sound.length === 0 && lines.slice(0, index).every(({ text }) => text === '') ? AT_THE_TOP : null;
}

/** 01版要闻 beside 02版风尚: both name their section. */
function withSection(entry: FoundMarker, lines: readonly SourceLine[]): FoundMarker {
  const { marker, index } = entry;
  const text = lines[index]?.text ?? '';
  const section = text.slice(marker.to);
  return marker.joined === 'words' && marker.section === null && /^\p{Script=Han}{2,4}$/u.test(section)
    ? { index, marker: { ...marker, section, to: text.length } }
    : entry;
}

/**
 * Markers to whose label words are joined by no mark, as a sentence joins them → those that the text bears out.
 *
 *   2022年3月1日第二版图书上市      ; a marker with its headline where others of its form and day stand in the text
 */
import { pageSpan } from '../../../model/page-label.ts';
import type { SourceLine } from '../../../model/source.ts';
import type { FoundMarker, ReadMarker } from './marker.ts';
import { isPaper } from './name-and-date.ts';

/**
 * How sure such a marker is beside others like it; as the next page behind markers of its form to which nothing is joined;
 * and where it only opens the text. Chosen: the last two are shown as doubtful.
 */
const BESIDE_OTHERS = 0.8;
const NEXT = 0.65;
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

/** Gives how sure a loose marker is; `null` for one that nothing bears out. */
function surenessOf(found: readonly FoundMarker[], at: number, lines: readonly SourceLine[]): number | null {
  const { marker, index } = found[at] as FoundMarker;
  const others = found.filter((_, other) => other !== at).map((other) => other.marker);
  const sound = others.filter((other) => !isLoose(other));
  const before = found[at - 1]?.marker;
  if (sound.some(({ label }) => label === marker.label) && before?.label !== marker.label) return null;
  const like = others.filter((other) => isLike(other, marker));
  if (like.some(isLoose)) return BESIDE_OTHERS;
  if (like.length > 0 && before && follows(before.label, marker.label)) return NEXT;
  return sound.length === 0 && lines.slice(0, index).every(({ text }) => text === '') ? AT_THE_TOP : null;
}

function isLike(one: ReadMarker, other: ReadMarker): boolean {
  const sameDays = one.date === other.date && one.until === other.until;
  return sameDays && one.form === other.form && one.label !== other.label;
}

function follows(before: string, label: string): boolean {
  const from = pageSpan(before);
  const to = pageSpan(label);
  return from !== null && to !== null && from.prefix === to.prefix && to.first === from.last + 1;
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

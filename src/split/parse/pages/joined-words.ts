/**
 * Markers to whose label words are joined by no mark, as a sentence joins them → those that the text bears out.
 *
 *   2022年3月1日第二版图书上市      ; a marker with its headline where others of its form and day stand in the text
 */
import { pageSpan } from '../../../model/page-label.ts';
import type { SourceLine } from '../../../model/source.ts';
import { BESIDE_DATE } from './beside-date.ts';
import type { FoundMarker, ReadMarker } from './found-marker.ts';
import { isPaper } from './paper-name.ts';
import { KNOWN_SECTION } from './section-name.ts';
import type { Known } from '../text/known.ts';

/**
 * How sure such a marker is beside others like it; as the next page behind markers of its form to which nothing is joined;
 * and where it only opens the text. Chosen: the last two are shown as doubtful.
 */
const BESIDE_OTHERS = 0.8;
const NEXT = 0.65;
const AT_THE_TOP = 0.65;

interface Text {
  readonly lines: readonly SourceLine[];
  readonly known: Known;
}

/** Gives the markers without those that may as well be sentences; what joins others as their section does so here, too. */
export function withoutSentences(found: readonly FoundMarker[], text: Text): FoundMarker[] {
  const labels = labelsByLetters(found);
  const borneOut = found.flatMap((entry, at) => {
    const chance = isChance(entry, text);
    if (!isLoose(entry.marker) && !(chance && !isAmongLetters(entry.marker, labels))) return [entry];
    const sureness = chance ? surenessAtTheTop(entry, text) : surenessOf(found, at, text);
    return sureness === null ? [] : [{ ...entry, marker: { ...entry.marker, sureness } }];
  });
  const joinsSections = borneOut.some(({ marker }) => marker.joined === 'section');
  return joinsSections ? borneOut.map((entry) => withSection(entry, text)) : borneOut;
}

/** Tells whether a sentence can begin so: the name of a paper begins none, and 特1版 stands in none. */
function isLoose({ joined, name, label }: ReadMarker): boolean {
  return joined === 'words' && !(name !== null && isPaper(name)) && !label.startsWith('特');
}

/**
 * Letters and a number beside a day and nothing of a paper's: C919 2022年9月29日. A marker among others of its letters, or of
 * the letter before.
 */
function isChance(entry: FoundMarker, text: Text): boolean {
  const { code, bare, name, joined } = entry.marker;
  return code && !bare && name === null && joined === null && !tellsOfPaper(entry, text);
}

/** Tells whether a marker names a section in known words, or what papers print beside their day. */
function tellsOfPaper({ marker, index }: FoundMarker, { lines, known }: Text): boolean {
  const own = known(lines[index]?.text.slice(marker.from, marker.to) ?? '');
  const names = own.match(/\p{Script=Han}+/gu) ?? [];
  return own.search(BESIDE_DATE) >= 0 || names.some((name) => KNOWN_SECTION.test(name));
}

type Labels = ReadonlyMap<string, ReadonlySet<string>>;

function labelsByLetters(found: readonly FoundMarker[]): Labels {
  const labels = new Map<string, Set<string>>();
  for (const { marker } of found) {
    const letters = leadingLetters(marker);
    const those = labels.get(letters) ?? new Set<string>();
    labels.set(letters, those.add(marker.label));
  }
  return labels;
}

function isAmongLetters(marker: ReadMarker, labels: Labels): boolean {
  const letters = leadingLetters(marker);
  const before = letters.length === 1 ? String.fromCharCode(letters.charCodeAt(0) - 1) : '';
  return [letters, before].some((those) => those !== '' && (labels.get(those)?.size ?? 0) > 1);
}

function leadingLetters({ label }: ReadMarker): string {
  return /^[A-Z]*/u.exec(label)?.[0] ?? '';
}

/** Gives how sure a loose marker is; `null` for one that nothing bears out. */
function surenessOf(found: readonly FoundMarker[], at: number, text: Text): number | null {
  const own = found[at] as FoundMarker;
  const { marker } = own;
  const others = found.filter((_, other) => other !== at).map((other) => other.marker);
  const sound = others.filter((other) => !isLoose(other));
  const before = found[at - 1]?.marker;
  if (sound.some(({ label }) => label === marker.label) && before?.label !== marker.label) return null;
  const goesOn = marker.code && mayGoOn(own, text);
  const like = others.filter((other) => isLike(other, marker));
  if (like.some((other) => isLoose(other) && (!goesOn || isNextTo(other.label, marker.label))))
    return BESIDE_OTHERS;
  if (like.length > 0 && before && follows(before.label, marker.label)) return NEXT;
  return sound.length === 0 && mayOpen(own, text) ? surenessAtTheTop(own, text) : null;
}

/** Tells whether more stands on a marker's line: the road G22 beside the road G15. */
function mayGoOn({ marker, index }: FoundMarker, { lines }: Text): boolean {
  return marker.to < (lines[index]?.text.trimEnd().length ?? 0);
}

/** Tells whether a loose marker can open a text by itself: no letters and a number, unless they tell of a paper and end. */
function mayOpen(entry: FoundMarker, text: Text): boolean {
  return !entry.marker.code || (!mayGoOn(entry, text) && tellsOfPaper(entry, text));
}

function surenessAtTheTop({ index }: FoundMarker, { lines }: Text): number | null {
  return lines.slice(0, index).every(({ text }) => text === '') ? AT_THE_TOP : null;
}

function isLike(one: ReadMarker, other: ReadMarker): boolean {
  const sameDays = one.date === other.date && one.until === other.until;
  const sameLetters = !other.code || leadingLetters(one) === leadingLetters(other);
  return sameDays && sameLetters && one.form === other.form && one.label !== other.label;
}

function isNextTo(one: string, other: string): boolean {
  return follows(one, other) || follows(other, one);
}

function follows(before: string, label: string): boolean {
  const from = pageSpan(before);
  const to = pageSpan(label);
  return from !== null && to !== null && from.prefix === to.prefix && to.first === from.last + 1;
}

/** 01版要闻 beside 02版风尚: both name their section. */
function withSection(entry: FoundMarker, { lines }: Text): FoundMarker {
  const { marker, index } = entry;
  const text = lines[index]?.text ?? '';
  const section = text.slice(marker.to);
  return marker.joined === 'words' && marker.section === null && /^\p{Script=Han}{2,4}$/u.test(section)
    ? { index, marker: { ...marker, section, to: text.length } }
    : entry;
}

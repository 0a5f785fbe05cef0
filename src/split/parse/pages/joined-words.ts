/**
 * Markers that could be sentences or names, too → those that the text bears out, with how sure each is.
 *
 *   2022年3月1日第二版图书上市             ; words that no mark parts from the label
 *   第2版 修订稿 2022年5月1日 征求意见      ; words that stand apart: see apart-words.ts
 *   C919 2022年9月29日                    ; letters and a number
 */
import type { SourceLine } from '../../../model/source.ts';
import { surenessApart } from './apart-words.ts';
import { BESIDE_DATE } from './beside-date.ts';
import { withPlainLabel } from './marker.ts';
import type { FoundMarker, ReadMarker } from './found-marker.ts';
import { isMasthead, isPaperName } from './masthead.ts';
import type { MarkerAmongOthers, OtherMarkers, WordsOf } from './other-markers.ts';
import { follows, leadingLetters, otherMarkers } from './other-markers.ts';
import { isPaper } from './paper-name.ts';
import { KNOWN_SECTION } from './section-name.ts';
import { isPadded, strangeWords } from './strange-words.ts';
import type { Known } from '../text/known.ts';

/**
 * How sure such a marker is beside others like it; as the next page behind markers of its form to which nothing is joined;
 * and where it only opens the text. Chosen: the last two are shown as doubtful.
 */
const BESIDE_OTHERS = 0.8;
const NEXT = 0.65;
const AT_THE_TOP = 0.65;

/** Characters of a marker’s line that are looked at; chosen, as for a marker behind a headline of a line’s length. */
const LONGEST_LOOK = 128;

interface Text {
  readonly lines: readonly SourceLine[];
  readonly known: Known;
}

/** Gives the markers without those that may as well be sentences; what joins others as their section does so here, too. */
export function withoutSentences(found: readonly FoundMarker[], text: Text): FoundMarker[] {
  const words = found.map((entry) => strangenessOf(entry, text));
  const labels = labelsByLetters(found);
  const others = otherMarkers(found, words);
  const top = topOf(found, text);
  const borneOut = found.flatMap((entry, at) => {
    const own = words[at] ?? 'sound';
    const place = { found, at, others, opens: entry.index <= top };
    const chance = isChance(entry, text) && own !== 'several apart' && !isAmongLetters(entry.marker, labels);
    const sureness = chance ? (place.opens ? AT_THE_TOP : null) : surenessOf(own, place, text);
    if (sureness === undefined) return [entry];
    return sureness === null ? [] : [{ ...entry, marker: { ...entry.marker, sureness } }];
  });
  const joinsSections = borneOut.some(({ marker }) => marker.joined === 'section');
  return joinsSections ? borneOut.map((entry) => withSection(entry, text)) : borneOut;
}

/** Gives the index of the first line that is not the paper's, as those of its masthead are. */
function topOf(found: readonly FoundMarker[], { lines, known }: Text): number {
  const markers = new Set(found.map(({ index }) => index));
  const isOfPaper = (text: string): boolean => text === '' || isPaperName(text) || isMasthead(text);
  return lines.findIndex(({ text }, index) => markers.has(index) || !isOfPaper(known(text)));
}

/** Tells how a marker's words stand. */
function strangenessOf({ marker, index }: FoundMarker, { lines, known }: Text): WordsOf {
  if (isLoose(marker)) return 'joined';
  const strange = strangeWords(
    marker,
    withPlainLabel(known(lines[index]?.text.slice(0, LONGEST_LOOK) ?? '')),
  );
  return strange === 0 ? 'sound' : strange === 1 ? 'one apart' : 'several apart';
}

/** Gives how sure a marker is: `undefined` for one that is so by its form, `null` for one that nothing bears out. */
function surenessOf(words: WordsOf, place: MarkerAmongOthers, text: Text): number | null | undefined {
  if (words === 'sound') return undefined;
  return words === 'joined' ? surenessJoined(place, text) : surenessApart(words, place);
}

/** Tells whether a sentence can begin so: the name of a paper begins none, and 特1版 stands in none. */
function isLoose({ joined, name, label }: ReadMarker): boolean {
  return (
    (joined === 'words' || joined === 'behind') &&
    !(name !== null && isPaper(name)) &&
    !label.startsWith('特')
  );
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

/** Gives how sure a marker is to which words are joined; `null` for one that nothing bears out. */
function surenessJoined(place: MarkerAmongOthers, text: Text): number | null {
  const { found, at, others, opens } = place;
  const own = found[at] as FoundMarker;
  const { marker } = own;
  const before = found[at - 1]?.marker.label;
  if (others.isSound(marker.label) && before !== marker.label) return null;
  if (isBesideOthers(own, others, text)) return BESIDE_OTHERS;
  if (others.hasLike(marker) && before !== undefined && follows(before, marker.label)) return NEXT;
  return opens && !others.areSound && mayOpen(own, text) ? AT_THE_TOP : null;
}

/** Tells whether others to which words are joined bear a marker out: the page beside it, where it may as well be a road. */
function isBesideOthers(own: FoundMarker, others: OtherMarkers, text: Text): boolean {
  const goesOn = own.marker.code && mayGoOn(own, text);
  return goesOn ? others.hasNext(own.marker) : others.hasLike(own.marker, 'joined');
}

/** Tells whether more stands on a marker's line: the road G22 beside the road G15. */
function mayGoOn({ marker, index }: FoundMarker, { lines }: Text): boolean {
  return marker.to < (lines[index]?.text.trimEnd().length ?? 0);
}

/**
 * Tells whether a loose marker can open a text by itself: words behind a day only where its number is a paper's, and no
 * letters and a number, unless they tell of a paper and end.
 */
function mayOpen(entry: FoundMarker, text: Text): boolean {
  const { marker } = entry;
  if (!marker.code) return marker.joined === 'words' || isPadded(marker);
  return !mayGoOn(entry, text) && (tellsOfPaper(entry, text) || isPadded(marker));
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

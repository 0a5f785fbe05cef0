/**
 * Lines → the pages that they open, and the lines that print name, day or page and open none.
 *
 *   text = *( masthead / page-list / any ) *page
 *   page = marker *line / headline stamp *line
 *
 * The marker of the page that is open, printed again before or below each article, opens no page.
 * A list of pages at the top opens none: its labels come again below it.
 */
import { unifyIdeographs } from '../../../model/ideographs.ts';
import { pageSlug } from '../../../model/page-label.ts';
import { printedDays } from '../../../model/printed-date.ts';
import type { SourceLine } from '../../../model/source.ts';
import { findContents } from './contents.ts';
import type { Corrections } from '../correction.ts';
import type { Decision, Reason } from '../reason.ts';
import { findMarkers } from './find-markers.ts';
import { pageOfMasthead } from './front-page.ts';
import type { FoundMarker, ReadMarker } from './found-marker.ts';
import { areMasthead, isLatinName, isMasthead, isPaperName, mastheadName } from './masthead.ts';
import type { Known } from '../text/known.ts';
import { asKnown } from '../text/known.ts';
import { findEndStamps, findStamps } from './stamp.ts';
import type { Opening } from './opening.ts';
import { append } from '../../../model/list.ts';

export interface Openings {
  /** How the text’s lines are read by the patterns. */
  readonly known: Known;
  readonly pages: readonly Opening[];
  /** Why a line is a folio, by line number. */
  readonly folios: ReadonlyMap<number, Decision>;
  /** Numbers of the lines whose marker tells that the headline above, or on the line, opens an article. */
  readonly stamps: ReadonlySet<number>;
  readonly publication: string | null;
  readonly date: string | null;
  /** The last of several days, as ISO; `null` for a single one. */
  readonly until: string | null;
}

/** Gives the pages that the lines open, and the lines that look as if they did. */
export function findPages(lines: readonly SourceLine[], corrections: Corrections = new Map()): Openings {
  const known = asKnown(lines);
  const found = findMarkers(lines, known, corrections);
  const listed = pageList(found);
  const open = found.filter((_, index) => !listed.has(index));
  const ended = findEndStamps(lines, open);
  const stamped = ended.size > 0 ? ended : findStamps(lines, open);
  const folios = new Map<number, Decision>();
  for (const index of listed) folios.set(lineNumberOf(found[index]), because('page-list', 0.9));
  const stamps = new Set(ended.size > 0 ? [] : [...stamped.keys()].map((index) => index + 1));
  const pages: Opening[] = [];
  for (const entry of open) {
    const current = pages.at(-1);
    if (current && isAgain(current, entry.marker)) {
      if (entry.marker.from > 0) continue;
      if (fillsItsLine(lines, entry)) folios.set(lineNumberOf(entry), because('marker-again', 0.95));
      else stamps.add(lineNumberOf(entry));
      continue;
    }
    pages.push(openingOf(lines, entry, stamped.get(entry.index)));
  }
  const all = [...pageOfMasthead(lines, pages[0], known), ...pages];
  const mastheads = findMastheads(lines, all, { marked: found.length > 0, known });
  for (const { number } of mastheads) folios.set(number, because('masthead', 0.85));
  for (const number of findContents(lines)) folios.set(number, because('page-list', 0.8));
  return { known, pages: all, folios, stamps, ...printedIdentity(found, mastheads, known) };
}

/** Gives the indices, among what was found, of the lines of a list of pages. */
function pageList(found: readonly FoundMarker[]): Set<number> {
  const labels = new Set<string>();
  let end = 0;
  for (const [index, { marker }] of found.entries()) {
    const before = found[index - 1];
    if (before && (found[index]?.index ?? 0) - before.index > 2) break;
    // Nothing stands between a list and the marker that comes again behind it.
    if (labels.has(marker.label)) return new Set(end > 1 ? [...found.keys()].slice(0, end) : []);
    labels.add(marker.label);
    end = index + 1;
  }
  if (end < 2) return new Set();
  const later = new Set(found.slice(end).map(({ marker }) => marker.label));
  const again = found.slice(0, end).map(({ marker }) => later.has(marker.label));
  if (!again.slice(0, -1).every(Boolean)) return new Set();
  return new Set(again.flatMap((comes, index) => (comes ? [index] : [])));
}

function isAgain(current: Opening, { label, date }: ReadMarker): boolean {
  const isSame =
    current.label === label || pageSlug(label, true) === (pageSlug(current.label, true) ?? current.label);
  return isSame && (date === null || current.date === null || date === current.date);
}

function fillsItsLine(lines: readonly SourceLine[], { index, marker }: FoundMarker): boolean {
  return marker.to === lines[index]?.text.length;
}

function openingOf(
  lines: readonly SourceLine[],
  { index, marker }: FoundMarker,
  headline: number | undefined,
): Opening {
  const text = lines[index]?.text ?? '';
  const behind = text.slice(marker.to);
  const space = behind.slice(0, behind.length - behind.trimStart().length);
  const own = text.slice(marker.from, marker.to) + space;
  const trailing = marker.from > 0;
  const before = trailing ? text.slice(0, marker.from) : '';
  const spaceBefore = before.slice(before.trimEnd().length);
  return {
    start: headline ?? index,
    label: marker.label,
    date: marker.date,
    stamp: headline !== undefined,
    marker: {
      line: index + 1,
      text: spaceBefore + own,
      glued: trailing || behind.trim() !== '',
      ...(trailing ? { trailing } : {}),
      ...(marker.section === null ? {} : { section: marker.section }),
    },
    // eslint-disable-next-line no-restricted-syntax -- A reason and its confidence.
    decision: because(...reasonOfMarker(marker, headline !== undefined)),
  };
}

function reasonOfMarker({ date, bare, edited, sureness }: ReadMarker, stamp: boolean): [Reason, number] {
  if (edited) return ['edited', 1];
  if (stamp) return ['marker-stamp', 0.95];
  if (sureness !== undefined) return ['marker-joined', sureness];
  if (date !== null) return ['marker-dated', 0.99];
  return bare ? ['marker-bare', 0.9] : ['marker-named', 0.95];
}

/** Gives the lines of mastheads: above the first marker, and directly below a marker. */
function findMastheads(
  lines: readonly SourceLine[],
  pages: readonly Opening[],
  { marked, known }: { readonly marked: boolean; readonly known: Known },
): SourceLine[] {
  const isMastheadLine = ({ text }: SourceLine): boolean => isMasthead(known(text));
  const isName = ({ text }: SourceLine): boolean => isPaperName(known(text));
  const first = pages[0] ? pages[0].marker.line - 1 : Math.min(lines.length, 8);
  const above = lines.slice(0, first).filter(({ text }) => text !== '');
  const tops = above.filter(isMastheadLine);
  const opened = pages[0]?.stamp === false;
  const below = lines.slice(first + 1).find(({ text }) => text !== '')?.text;
  if (
    opened &&
    !pages[0]?.marker.glued &&
    areMasthead(
      above.map(({ text }) => text),
      below,
    )
  )
    append(tops, above);
  const isFirstName = ({ number, text }: SourceLine): boolean =>
    opened
      ? isLatinName(text) || mastheadName(text) !== null
      : mastheadName(text) !== null && lines[number]?.text === '';
  const names = above.filter(
    (line, index) =>
      isName(line) ||
      (index < (opened ? 3 : 1) && isFirstName(line)) ||
      (!marked && index === 0 && tops.includes(above[1] ?? (lines[0] as SourceLine))),
  );
  const behind = pages.flatMap(({ marker }) => {
    const next = lines.slice(marker.line, marker.line + 6).filter(({ text }) => text !== '');
    const end = next.findIndex((line) => !isMastheadLine(line) && !isName(line));
    return next.slice(0, end < 0 ? 0 : end);
  });
  return [...new Set([...tops, ...names, ...behind])];
}

function printedIdentity(
  found: readonly FoundMarker[],
  mastheads: readonly SourceLine[],
  known: Known,
): Pick<Openings, 'publication' | 'date' | 'until'> {
  const printed = <Found>(read: (text: string) => Found | null): Found | null =>
    mastheads.map(({ text }) => read(text)).find((value) => value !== null) ?? null;
  const days = (text: string): { date: string; until: string | null } | null => {
    const { first = null, last = null } = printedDays(known(text)) ?? {};
    return first === null ? null : { date: first, until: last };
  };
  const dated = found.find(({ marker }) => marker.date !== null)?.marker ?? printed(days);
  const name = found.find(({ marker }) => marker.name !== null)?.marker.name ?? printed(mastheadName);
  return {
    publication: name === null ? null : unifyIdeographs(name),
    date: dated?.date ?? null,
    until: dated?.until ?? null,
  };
}

function lineNumberOf(entry: FoundMarker | undefined): number {
  return (entry?.index ?? -1) + 1;
}

function because(reason: Reason, confidence: number): Decision {
  return { reason, confidence };
}

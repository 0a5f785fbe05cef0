/** What was quoted and a block of the archive → the passages that both have, whole clauses where they can be. */
import type { Grain, Unit } from './checked-text.ts';
import { nearestLength } from './ends.ts';
import { longestChain, type Chain, type SharedStretch } from './matches.ts';
import { clausesOf, unitLines, type UnitSpan } from './parts.ts';
import { placeOfSpan, sizeOf } from './spans.ts';

/** What was quoted, ready to be compared. */
export interface Quoted {
  readonly grain: Grain;
  readonly text: string;
  readonly units: readonly Unit[];
  readonly clauses: readonly UnitSpan[];
  readonly lines: readonly UnitSpan[];
  /** Units at which a clause begins, and behind which one ends. */
  readonly begins: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

/** A block with what it shares with what was quoted. */
export interface Compared<Place> {
  readonly place: Place;
  readonly text: string;
  readonly units: readonly Unit[];
  readonly matches: readonly SharedStretch[];
}

/** A part of what was quoted, and the part of a block that it is, or nearly is. */
export interface SharedPassage<Place> {
  readonly block: Compared<Place>;
  readonly quoted: UnitSpan;
  readonly archived: UnitSpan;
  /** Units that are the same. */
  readonly matched: number;
}

/** Share of a passage that is the same, at least. */
const LEAST_SHARE = 0.6;

/** Gives a text as it is compared. */
export function quotedText(text: string, units: readonly Unit[], grain: Grain): Quoted {
  const clauses = clausesOf(text, units);
  const begins = new Set(clauses.map(({ from }) => from));
  const ends = new Set(clauses.map(({ to }) => to));
  return { grain, text, units, clauses, lines: unitLines(text, units), begins, ends };
}

/** What a block shares with a span of what was quoted. */
export interface InSpan<Place> {
  readonly block: Compared<Place>;
  readonly matches: readonly SharedStretch[];
}

/** Gives the longest passage that a block has of a span of what was quoted; `null` where it has none that tells. */
export function longestPassage<Place>(
  quoted: Quoted,
  { block, matches }: InSpan<Place>,
  span: UnitSpan,
): SharedPassage<Place> | null {
  const chain = longestChain(matches, quoted.grain);
  if (!chain) return null;
  const passage = wholePassage(quoted, block, { chain, span });
  return isTelling(quoted, passage, span) ? passage : null;
}

function isTelling(quoted: Quoted, passage: SharedPassage<unknown>, span: UnitSpan): boolean {
  const { grain, lines } = quoted;
  const { matched } = passage;
  const size = sizeOf(passage.quoted);
  const line = lines[placeOfSpan(lines, passage.quoted.from)] ?? span;
  const room = Math.min(sizeOf(span), sizeOf(line));
  if (matched === size && size === sizeOf(passage.archived)) return size >= Math.min(grain.least, room);
  const needed = Math.max(grain.fewest, Math.min(grain.least, Math.ceil(room * LEAST_SHARE)));
  return matched >= needed && matched >= size * LEAST_SHARE;
}

interface ChainIn {
  readonly chain: Chain;
  readonly span: UnitSpan;
}

/** A clause whose first or last characters differ belongs to its passage as a whole. */
function wholePassage<Place>(
  quoted: Quoted,
  block: Compared<Place>,
  { chain, span }: ChainIn,
): SharedPassage<Place> {
  const [first] = chain.matches;
  const last = chain.matches.at(-1) ?? first;
  const { units, grain } = quoted;
  const keysOf = (all: readonly Unit[], from: number, to: number): string[] =>
    all.slice(Math.max(0, from), Math.max(0, to)).map(({ key }) => key);
  const head = reach({
    isEnd: (size) => first.quoted - size === span.from || quoted.begins.has(first.quoted - size),
    room: first.quoted - span.from,
    isWhole: quoted.begins.has(first.quoted),
    gap: grain.gap,
    quoted: (size) => keysOf(units, first.quoted - size, first.quoted).reverse(),
    archived: (size) => keysOf(block.units, first.archived - size, first.archived).reverse(),
  });
  const [end, other] = [last.quoted + last.length, last.archived + last.length];
  const tail = reach({
    isEnd: (size) => end + size === span.to || quoted.ends.has(end + size),
    room: span.to - end,
    isWhole: quoted.ends.has(end),
    gap: grain.gap,
    quoted: (size) => keysOf(units, end, end + size),
    archived: (size) => keysOf(block.units, other, other + size),
  });
  return {
    block,
    quoted: { from: first.quoted - head.quoted, to: end + tail.quoted },
    archived: { from: first.archived - head.archived, to: other + tail.archived },
    matched: chain.matched + head.same + tail.same,
  };
}

interface Outside {
  /** Units from the passage to the end of what is looked at. */
  readonly room: number;
  /** Tells whether a clause ends, or what is looked at, so many units from the passage. */
  readonly isEnd: (distance: number) => boolean;
  /** The passage ends where a clause does. */
  readonly isWhole: boolean;
  readonly gap: number;
  readonly quoted: (size: number) => readonly string[];
  readonly archived: (size: number) => readonly string[];
}

interface Reached {
  readonly quoted: number;
  readonly archived: number;
  readonly same: number;
}

/** Characters of the block that may stand there beside as many as were quoted. */
const SLACK = 3;
/** Characters at the end of a clause that may all differ. */
const FEW_DIFFERING = 2;

/** Gives the farthest end of a clause up to which a passage goes on, with some difference. */
function reach({ room, isEnd, isWhole, gap, quoted, archived }: Outside): Reached {
  for (let size = Math.min(room, gap); size > 0; size -= 1) {
    if (!isEnd(size)) continue;
    const { length, edits } = nearestLength(quoted(size), archived(size + SLACK));
    if (edits <= Math.max(isWhole ? 0 : FEW_DIFFERING, size / 2))
      return { quoted: size, archived: length, same: Math.max(0, size - edits) };
  }
  return { quoted: 0, archived: 0, same: 0 };
}

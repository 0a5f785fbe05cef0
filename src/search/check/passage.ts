/** What was quoted and a block of the archive → the passages that both have, whole clauses where they can be. */
import type { Grain, Unit } from './checked-text.ts';
import { nearestLength } from './ends.ts';
import { longestChain, within, type Chain, type SharedStretch } from './matches.ts';
import { clausesOf, unitLines, type UnitSpan } from './parts.ts';

/** What was quoted, ready to be compared. */
export interface Quoted {
  readonly grain: Grain;
  readonly text: string;
  readonly units: readonly Unit[];
  readonly clauses: readonly UnitSpan[];
  readonly lines: readonly UnitSpan[];
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
  return { grain, text, units, clauses: clausesOf(text, units), lines: unitLines(text, units) };
}

/** Gives the longest passage that a block has of a span of what was quoted; `null` where it has none that tells. */
export function longestPassage<Place>(
  quoted: Quoted,
  block: Compared<Place>,
  span: UnitSpan,
): SharedPassage<Place> | null {
  const chain = longestChain(within(block.matches, span), quoted.grain);
  if (!chain) return null;
  const passage = wholePassage(quoted, block, { chain, span });
  return isTelling(quoted, passage, span) ? passage : null;
}

/** Gives the number of units in a span. */
export function sizeOf({ from, to }: UnitSpan): number {
  return to - from;
}

function isTelling(quoted: Quoted, passage: SharedPassage<unknown>, span: UnitSpan): boolean {
  const { grain, lines } = quoted;
  const { matched } = passage;
  const size = sizeOf(passage.quoted);
  const around = lines.filter(({ from, to }) => from < passage.quoted.to && to > passage.quoted.from);
  const room = Math.min(sizeOf(span), around[0] ? sizeOf(around[0]) : sizeOf(span));
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
  const { units, clauses, grain } = quoted;
  const keysOf = (all: readonly Unit[], from: number, to: number): string[] =>
    all.slice(Math.max(0, from), Math.max(0, to)).map(({ key }) => key);
  const begins = clauses.some(({ from }) => from === first.quoted);
  const head = reach({
    distances: clauses.map(({ from }) => first.quoted - Math.max(from, span.from)),
    isWhole: begins,
    gap: grain.gap,
    quoted: (size) => keysOf(units, first.quoted - size, first.quoted).reverse(),
    archived: (size) => keysOf(block.units, first.archived - size, first.archived).reverse(),
  });
  const [end, other] = [last.quoted + last.length, last.archived + last.length];
  const tail = reach({
    distances: clauses.map(({ to }) => Math.min(to, span.to) - end),
    isWhole: clauses.some(({ to }) => to === end),
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
  /** Units from the passage to the ends of clauses. */
  readonly distances: readonly number[];
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
function reach({ distances, isWhole, gap, quoted, archived }: Outside): Reached {
  const near = distances
    .filter((distance) => distance > 0 && distance <= gap)
    .sort((one, other) => other - one);
  for (const size of near) {
    const { length, edits } = nearestLength(quoted(size), archived(size + SLACK));
    if (edits <= Math.max(isWhole ? 0 : FEW_DIFFERING, size / 2))
      return { quoted: size, archived: length, same: Math.max(0, size - edits) };
  }
  return { quoted: 0, archived: 0, same: 0 };
}

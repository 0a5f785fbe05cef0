/** Lines → how often each of their beginnings, their ends, or all of them stands in a paper. */
import type { HouseRole } from '../../model/profile.ts';
import type { HouseLine } from './lines.ts';

/** Where in its line a mark stands. */
export type MarkSide = 'opens' | 'ends' | 'is';

export interface Tally {
  all: number;
  begins: number;
  ends: number;
  readonly roles: Map<HouseRole, number>;
}

export interface Tallies {
  readonly of: ReadonlyMap<string, Tally>;
  /** The part with one character more that as many lines have. */
  readonly next: ReadonlyMap<string, string>;
}

/** Characters of a mark at the most, and of a line that is one, as in `model/pattern.ts`. */
const LONGEST_PART = 6;
const LONGEST_LINE = 12;

/** Gives how often the parts of lines with a role stand in all lines; what is `told` already is asked for none. */
export function tallyParts(
  lines: readonly HouseLine[],
  side: MarkSide,
  told: (line: HouseLine) => boolean,
): Tallies {
  const tallies = new Map<string, Tally>();
  for (const line of lines)
    if (line.role && !told(line))
      for (const part of partsOfLine(line.text, side))
        tallies.set(part, { all: 0, begins: 0, ends: 0, roles: new Map() });
  for (const line of lines)
    for (const part of partsOfLine(line.text, side)) {
      const own = tallies.get(part);
      if (own) countLine(own, line);
    }
  return { of: tallies, next: side === 'is' ? new Map() : nextParts(tallies, side) };
}

function countLine(own: Tally, { role, begins, ends }: HouseLine): void {
  own.all += 1;
  if (begins) own.begins += 1;
  if (ends) own.ends += 1;
  if (role) own.roles.set(role, (own.roles.get(role) ?? 0) + 1);
}

/** A mark is less than its line, unless it is all of it. */
function partsOfLine(text: string, side: MarkSide): string[] {
  if (side === 'is') return partLength(text.slice(0, 2 * LONGEST_LINE + 1)) <= LONGEST_LINE ? [text] : [];
  const near = side === 'opens' ? text.slice(0, 2 * LONGEST_PART + 2) : text.slice(-2 * LONGEST_PART - 2);
  const characters = [...near];
  const most = Math.min(LONGEST_PART, characters.length - 1);
  return Array.from({ length: Math.max(most, 0) }, (_, index) =>
    (side === 'opens' ? characters.slice(0, index + 1) : characters.slice(-index - 1)).join(''),
  );
}

function nextParts(tallies: ReadonlyMap<string, Tally>, side: MarkSide): Map<string, string> {
  const next = new Map<string, string>();
  for (const [part, { all }] of tallies) {
    const characters = [...part];
    const shorter = (side === 'opens' ? characters.slice(0, -1) : characters.slice(1)).join('');
    if (tallies.get(shorter)?.all === all) next.set(shorter, part);
  }
  return next;
}

/** Gives how many characters a text has. */
export function partLength(text: string): number {
  return [...text].length;
}

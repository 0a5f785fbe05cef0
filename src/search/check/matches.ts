/** Two texts → the stretches that they share, and those of them that follow each other in both. */
import { append, most } from '../../model/list.ts';
import type { Grain, Unit } from './checked-text.ts';
import type { UnitSpan } from './parts.ts';
import { spansIn } from './spans.ts';

/** A stretch that stands in both texts. */
export interface SharedStretch {
  /** Its first unit in what was quoted, and in the block. */
  readonly quoted: number;
  readonly archived: number;
  readonly length: number;
}

/** Stretches in the order of both texts, with little between them. */
export interface Chain {
  readonly matches: readonly [SharedStretch, ...SharedStretch[]];
  /** Units that both texts share. */
  readonly matched: number;
}

/** Where each short run of units stands in a text. */
export interface Seeds {
  readonly length: number;
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Parts the units of a seed: no key has it. */
const SEED_JOIN = '\u2063';

/** Gives the seeds of a text; a text that is shorter is one. */
export function seedsOf(units: readonly Unit[], { seed }: Grain): Seeds {
  const length = Math.max(1, Math.min(seed, units.length));
  const places = new Map<string, number[]>();
  for (let at = 0; at + length <= units.length; at += 1) {
    const key = seedAt(units, at, length);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return { length, places };
}

function seedAt(units: readonly Unit[], at: number, length: number): string {
  let key = '';
  for (let index = at; index < at + length; index += 1) key += (units[index]?.key ?? '') + SEED_JOIN;
  return key;
}

/** Gives the stretches that both texts share, each as long as it can be. */
export function sharedStretches(
  quoted: readonly Unit[],
  seeds: Seeds,
  archived: readonly Unit[],
): SharedStretch[] {
  const found: SharedStretch[] = [];
  const isSame = (one: number, other: number): boolean =>
    quoted[one] !== undefined && quoted[one].key === archived[other]?.key;
  for (let other = 0; other + seeds.length <= archived.length; other += 1)
    for (const one of seeds.places.get(seedAt(archived, other, seeds.length)) ?? []) {
      if (isSame(one - 1, other - 1)) continue;
      let length = seeds.length;
      while (isSame(one + length, other + length)) length += 1;
      found.push({ quoted: one, archived: other, length });
    }
  return found.sort((one, other) => one.quoted - other.quoted || one.archived - other.archived);
}

/** Gives what of some stretches lies in a span of what was quoted. */
export function within(matches: readonly SharedStretch[], { from, to }: UnitSpan): SharedStretch[] {
  return matches.flatMap(({ quoted, archived, length }) => {
    const cut = Math.max(0, from - quoted);
    const rest = Math.min(quoted + length, to) - quoted - cut;
    return rest > 0 ? [{ quoted: quoted + cut, archived: archived + cut, length: rest }] : [];
  });
}

/** Gives what of some stretches lies in each of some spans in order, by those that have any. */
export function bySpan(
  matches: readonly SharedStretch[],
  spans: readonly UnitSpan[],
): Map<UnitSpan, SharedStretch[]> {
  const found = new Map<UnitSpan, SharedStretch[]>();
  for (const match of matches)
    for (const span of spansIn(spans, { from: match.quoted, to: match.quoted + match.length })) {
      const known = found.get(span);
      if (known) append(known, within([match], span));
      else found.set(span, within([match], span));
    }
  return found;
}

interface Link {
  readonly score: number;
  readonly before: number;
  /** Units of the stretch that belong to the one before. */
  readonly cut: number;
}

/** Gives the longest chain of some stretches, in the order of what was quoted; `null` of none. */
export function longestChain(matches: readonly SharedStretch[], { gap }: Grain): Chain | null {
  const reach = most(matches.map(({ length }) => length)) + gap;
  const links: Link[] = [];
  for (const match of matches) links.push(bestLink(match, matches, { links, gap, reach }));
  const best = most(links.map(({ score }) => score));
  const end = links.findIndex(({ score }) => score === best);
  return end < 0 ? null : chainTo(end, matches, links);
}

interface LinksBefore {
  readonly links: readonly Link[];
  readonly gap: number;
  /** Units before a stretch in which one that is near may begin. */
  readonly reach: number;
}

function bestLink(
  match: SharedStretch,
  matches: readonly SharedStretch[],
  { links, gap, reach }: LinksBefore,
): Link {
  let best: Link = { score: match.length, before: -1, cut: 0 };
  for (let before = links.length - 1; before >= 0; before -= 1) {
    const earlier = matches[before];
    if (!earlier || earlier.quoted + reach < match.quoted) break;
    const link = linkOf(earlier, match, gap);
    const score = (links[before]?.score ?? 0) + (link?.score ?? 0);
    if (link && score > best.score) best = { score, before, cut: link.cut };
  }
  return best;
}

/** What differs speaks half as much against a chain as what is shared speaks for it. */
const COST = 0.5;

function linkOf(
  before: SharedStretch,
  match: SharedStretch,
  gap: number,
): { score: number; cut: number } | null {
  const ends = { quoted: before.quoted + before.length, archived: before.archived + before.length };
  const cut = Math.max(0, ends.quoted - match.quoted, ends.archived - match.archived);
  const between = Math.max(match.quoted + cut - ends.quoted, match.archived + cut - ends.archived);
  if (cut >= match.length || between > gap) return null;
  return { score: match.length - cut - between * COST, cut };
}

function chainTo(end: number, matches: readonly SharedStretch[], links: readonly Link[]): Chain | null {
  const chained: SharedStretch[] = [];
  for (let at = end; at >= 0; at = links[at]?.before ?? -1) {
    const [match, cut] = [matches[at], links[at]?.cut ?? 0];
    if (match)
      chained.unshift({
        quoted: match.quoted + cut,
        archived: match.archived + cut,
        length: match.length - cut,
      });
  }
  const [first, ...others] = chained;
  return first
    ? { matches: [first, ...others], matched: chained.reduce((sum, { length }) => sum + length, 0) }
    : null;
}

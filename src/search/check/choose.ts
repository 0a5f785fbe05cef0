/** Passages that several blocks have of one text → for each part of it the block that has most of it. */
import { longestPassage, sizeOf, type Compared, type SharedPassage, type Quoted } from './passage.ts';
import type { UnitSpan } from './parts.ts';

/** A part of what was quoted with all places that have it alike. */
export interface FoundPart<Place> {
  readonly quoted: UnitSpan;
  readonly passages: readonly [SharedPassage<Place>, ...SharedPassage<Place>[]];
}

/** Gives the passages that are found, in the order of what was quoted; none overlaps another. */
export function choosePassages<Place>(
  quoted: Quoted,
  blocks: readonly Compared<Place>[],
): FoundPart<Place>[] {
  const found: FoundPart<Place>[] = [];
  let free: readonly UnitSpan[] = [{ from: 0, to: quoted.units.length }];
  const bests = new Map<Compared<Place>, SharedPassage<Place> | null>();
  const bestOf = (block: Compared<Place>): SharedPassage<Place> | null => {
    const known = bests.get(block);
    if (known !== undefined) return known;
    const best = free.reduce<SharedPassage<Place> | null>(
      (longest, span) => better(longest, longestPassage(quoted, block, span)),
      null,
    );
    bests.set(block, best);
    return best;
  };
  for (let isNew = true; isNew;) {
    isNew = false;
    // What is left between passages is short, and tells by being whole: all blocks are asked once more.
    bests.clear();
    for (let best = bestAmong(blocks, bestOf); best !== null; best = bestAmong(blocks, bestOf)) {
      const own = best;
      const all = [...bests.values()].filter((passage) => passage !== null);
      const others = all.filter((passage) => passage !== own && isAlike(passage, own));
      found.push({ quoted: own.quoted, passages: [own, ...others] });
      free = withoutSpan(free, own.quoted);
      for (const { block } of all.filter((passage) => overlap(passage.quoted, own.quoted)))
        bests.delete(block);
      isNew = true;
    }
  }
  return found.sort((one, other) => one.quoted.from - other.quoted.from);
}

/** Gives spans without what of them another has. */
export function withoutSpan(spans: readonly UnitSpan[], taken: UnitSpan): UnitSpan[] {
  return spans
    .flatMap(({ from, to }) => [
      { from, to: Math.min(to, taken.from) },
      { from: Math.max(from, taken.to), to },
    ])
    .filter((span) => sizeOf(span) > 0)
    .filter((span, at, all) => at === 0 || span.from !== all[at - 1]?.from || span.to !== all[at - 1]?.to);
}

function bestAmong<Place>(
  blocks: readonly Compared<Place>[],
  bestOf: (block: Compared<Place>) => SharedPassage<Place> | null,
): SharedPassage<Place> | null {
  return blocks.reduce<SharedPassage<Place> | null>((best, block) => better(best, bestOf(block)), null);
}

/** Gives the passage that has more of the text, and less beside it; the first of two that are alike. */
function better<Place>(
  one: SharedPassage<Place> | null,
  other: SharedPassage<Place> | null,
): SharedPassage<Place> | null {
  if (one === null || other === null) return one ?? other;
  return worth(other) > worth(one) ? other : one;
}

function worth({ matched, quoted, archived }: SharedPassage<unknown>): number {
  return matched - (Math.max(sizeOf(quoted), sizeOf(archived)) - matched) / 2;
}

function isAlike(one: SharedPassage<unknown>, other: SharedPassage<unknown>): boolean {
  return (
    one.quoted.from === other.quoted.from && one.quoted.to === other.quoted.to && worth(one) === worth(other)
  );
}

function overlap(one: UnitSpan, other: UnitSpan): boolean {
  return one.from < other.to && other.from < one.to;
}

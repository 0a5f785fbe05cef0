/** Passages that several blocks have of one text → for each part of it the block that has most of it. */
import { within, type SharedStretch } from './matches.ts';
import { longestPassage, type Compared, type SharedPassage, type Quoted } from './passage.ts';
import type { UnitSpan } from './parts.ts';
import { restsOf, sizeOf } from './spans.ts';

/** A part of what was quoted with all places that have it alike. */
export interface FoundPart<Place> {
  readonly quoted: UnitSpan;
  readonly passages: readonly [SharedPassage<Place>, ...SharedPassage<Place>[]];
}

/** A block that has something of a span. */
interface Contender<Place> {
  readonly block: Compared<Place>;
  /** What it shares with the span. */
  readonly matches: readonly SharedStretch[];
  /** The most that it has of it; `undefined` where that was not looked at. */
  readonly best: SharedPassage<Place> | null | undefined;
}

/** A span of which it is not known who has most of it. */
interface OpenSpan<Place> {
  readonly span: UnitSpan;
  readonly contenders: readonly Contender<Place>[];
}

/** Gives the passages that are found, in the order of what was quoted; none overlaps another. Lets others work after each. */
export async function choosePassages<Place>(
  quoted: Quoted,
  blocks: readonly Compared<Place>[],
  pause: () => Promise<void> | void,
): Promise<FoundPart<Place>[]> {
  const found: FoundPart<Place>[] = [];
  const whole = { from: 0, to: quoted.units.length };
  const open: OpenSpan<Place>[] = [
    { span: whole, contenders: blocks.map((block) => ({ block, matches: block.matches, best: undefined })) },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    await pause();
    const { span } = next;
    const asked = next.contenders.map((contender) => withBest(quoted, contender, span));
    const part = bestPart(asked);
    if (part) {
      found.push(part);
      for (const rest of restsOf(span, part.quoted)) open.push(leftOf(asked, rest));
      // What is left between passages is short, and tells by being whole: all blocks are asked once more.
    } else if (next.contenders.some(({ best }) => best !== undefined))
      open.push({ span, contenders: asked.map((contender) => ({ ...contender, best: undefined })) });
  }
  return found.sort((one, other) => one.quoted.from - other.quoted.from);
}

function withBest<Place>(quoted: Quoted, contender: Contender<Place>, span: UnitSpan): Contender<Place> {
  if (contender.best !== undefined) return contender;
  return { ...contender, best: longestPassage(quoted, contender, span) };
}

/** Gives the passage that has most, and those of other blocks that have as much of the same; `null` where none tells. */
function bestPart<Place>(contenders: readonly Contender<Place>[]): FoundPart<Place> | null {
  const all = contenders.flatMap(({ best }) => best ?? []);
  const best = all.reduce<SharedPassage<Place> | null>(
    (most, passage) => (most === null || worth(passage) > worth(most) ? passage : most),
    null,
  );
  if (!best) return null;
  const others = all.filter((passage) => passage !== best && isAlike(passage, best));
  return { quoted: best.quoted, passages: [best, ...others] };
}

/** Gives what is left of a span with the blocks that have something of it; what one has most of is looked at anew where it is cut. */
function leftOf<Place>(contenders: readonly Contender<Place>[], span: UnitSpan): OpenSpan<Place> {
  const left = contenders.flatMap(({ block, matches, best }): Contender<Place>[] => {
    const own = within(matches, span);
    if (own.length === 0) return [];
    const isWhole = !best || (best.quoted.from >= span.from && best.quoted.to <= span.to);
    return [{ block, matches: own, best: isWhole ? best : undefined }];
  });
  return { span, contenders: left };
}

/** Gives how much a passage has of the text, without what stands beside it. */
function worth({ matched, quoted, archived }: SharedPassage<unknown>): number {
  return matched - (Math.max(sizeOf(quoted), sizeOf(archived)) - matched) / 2;
}

function isAlike(one: SharedPassage<unknown>, other: SharedPassage<unknown>): boolean {
  return (
    one.quoted.from === other.quoted.from && one.quoted.to === other.quoted.to && worth(one) === worth(other)
  );
}

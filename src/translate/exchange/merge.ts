/**
 * What came back for a block × the block as it is → what becomes of its translation. Nothing is taken for current that
 * was of another source, and nothing that was changed in the archive since the export is lost.
 */
import type { AlignedBlock } from '../../archive/alignment.ts';
import { blockDigest } from '../../archive/block-digest.ts';
import type { Message } from '../../model/message.ts';
import { alteredSource, changedMeanwhile, lostMark, unfitText } from './message.ts';
import { targetDigest, type ReceivedText, type ReceivedUnit, type UnitText } from './unit.ts';

/** A block as its translation says it, with the source that this is of. */
export interface StandingBlock extends AlignedBlock {
  /** `null` where nobody said. */
  readonly of: string | null;
}

/** `set` gives a block its text and the digest of what it is of. */
export type Merged =
  | { readonly kind: 'keep' }
  | ({ readonly kind: 'set'; readonly of: string | null } & UnitText)
  | { readonly kind: 'refused'; readonly message: Message };

const KEEP: Merged = { kind: 'keep' };
/** What no block holds: it is one line, of characters that can be seen. */
const UNFIT = /^\s|\s$|[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u;

/** Gives what becomes of a block's translation. */
export function mergeUnit(unit: ReceivedUnit, block: StandingBlock): Merged {
  const { source, target, digests } = unit;
  if (digests && digests.source !== blockDigest(source.text)) return refusedMerge(alteredSource(unit));
  // What is empty, or the source again, is what tools write where nothing was translated.
  if (target.text.trim() === '' || target.text === source.text) return KEEP;
  const head = headOf(target, block);
  if (head === null) {
    const { role, anchor } = block.source;
    return refusedMerge(lostMark(unit, role === 'measure' ? anchor : null));
  }
  return merged(unit, block, { head, text: target.text });
}

function merged(unit: ReceivedUnit, block: StandingBlock, received: UnitText): Merged {
  const digest = targetDigest(received);
  const edited = unit.digests?.target !== digest;
  const of = digestShown(unit, edited);
  if (block.target && targetDigest(block.target) === digest) {
    const confirmed = of === blockDigest(block.source.text) && block.of !== of;
    return confirmed ? { kind: 'set', of, ...received } : KEEP;
  }
  // Where the tool changed nothing, whatever stands in the archive is the newer.
  if (!edited && block.target) return KEEP;
  if (isConflict(unit, block, of)) return refusedMerge(changedMeanwhile(unit));
  if (UNFIT.test(received.text)) return refusedMerge(unfitText(unit));
  return { kind: 'set', of, ...received };
}

/**
 * Gives the digest of the source that a received text is of: what the file shows beside it, once somebody worked on it
 * there or approved it; else what the archive said at the export.
 */
function digestShown({ approved, digests, stale, source }: ReceivedUnit, edited: boolean): string | null {
  const shown = blockDigest(source.text);
  if (approved) return shown;
  if (digests) return edited ? shown : digests.of;
  return stale ? null : shown;
}

/** Tells whether another translation stands in the archive than the one that was exported, or a newer one. */
function isConflict(
  { digests }: ReceivedUnit,
  { target, state, source }: StandingBlock,
  of: string | null,
): boolean {
  if (!target) return false;
  if (digests) return targetDigest(target) !== digests.target;
  return state === 'current' && of !== blockDigest(source.text);
}

/** Gives the run-in head of a received text, empty where its block has none; `null` where the marks are not those of the block. */
function headOf({ text, marks }: ReceivedText, { source }: StandingBlock): string | null {
  const [mark, ...more] = marks;
  if (source.role !== 'measure') return mark ? null : '';
  if (mark?.id !== source.anchor || more.length > 0 || mark.start > 0 || mark.end === 0) return null;
  // A mark around all of it would make the whole text the head.
  if (mark.end === text.length && source.head !== source.text) return null;
  return text.slice(0, mark.end);
}

function refusedMerge(message: Message): Merged {
  return { kind: 'refused', message };
}

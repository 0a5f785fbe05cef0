/** A document and its translation → their blocks side by side, each with what can be said of it. */
import { blockDigest } from './block-digest.ts';
import type { TextBlock } from './text-block.ts';

/**
 * Of a block: `current` where its translation is of the text that stands there, `stale` where that text was another
 * (or nobody said of which it is), `missing` where there is none, or the source was copied and left as it is.
 */
export type BlockState = 'current' | 'stale' | 'missing';

export interface AlignedBlock<Block extends TextBlock = TextBlock> {
  readonly source: Block;
  /** `null` where it is missing. */
  readonly target: TextBlock | null;
  readonly state: BlockState;
}

/** Gives each block of a source with its translation, in the order of the source; `of` has the digests that the translation says. */
export function alignBlocks<Block extends TextBlock>(
  source: readonly Block[],
  translated: readonly TextBlock[],
  of: Readonly<Record<string, string>>,
): AlignedBlock<Block>[] {
  const byId = new Map(translated.map((block) => [block.id, block]));
  return source.map((block) => {
    const target = byId.get(block.id);
    if (target === undefined || target.text === block.text)
      return { source: block, target: null, state: 'missing' };
    return { source: block, target, state: of[block.id] === blockDigest(block.text) ? 'current' : 'stale' };
  });
}

/** Gives the blocks, of which those that were translated from another text are missing. */
export function withoutStale<Block extends TextBlock>(
  aligned: readonly AlignedBlock<Block>[],
): AlignedBlock<Block>[] {
  return aligned.map((pair) => (pair.state === 'stale' ? { ...pair, target: null, state: 'missing' } : pair));
}

/** What can be said of a whole document: how many of its blocks are in which state. */
export interface Coverage {
  readonly blocks: number;
  readonly current: number;
  readonly stale: number;
  readonly missing: number;
}

/** Counts the blocks of a document by their state. */
export function coverageOf(aligned: readonly Pick<AlignedBlock, 'state'>[]): Coverage {
  const count = (state: BlockState): number => aligned.filter((block) => block.state === state).length;
  return {
    blocks: aligned.length,
    current: count('current'),
    stale: count('stale'),
    missing: count('missing'),
  };
}

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

/** What a translation says of itself, as far as its blocks are aligned by it. */
export interface TranslatedFrom {
  /** Into which it is. */
  readonly language: string;
  /** By the ids of its blocks, the digests of their sources. */
  readonly translation: { readonly of: Readonly<Record<string, string>> };
}

/** Gives each block of a source with its translation, in the order of the source. */
export function alignBlocks<Block extends TextBlock>(
  source: readonly Block[],
  translated: readonly TextBlock[],
  { language, translation: { of } }: TranslatedFrom,
): AlignedBlock<Block>[] {
  const byId = new Map(translated.map((block) => [block.id, block]));
  return source.map((block) => {
    const target = byId.get(block.id);
    const digest = of[block.id];
    if (target === undefined || isCopy(target.text, { source: block.text, digest, language }))
      return { source: block, target: null, state: 'missing' };
    return { source: block, target, state: digest === blockDigest(block.text) ? 'current' : 'stale' };
  });
}

interface CopiedFrom {
  readonly source: string;
  /** Of what the source was when the block was begun. */
  readonly digest: string | undefined;
  readonly language: string;
}

/** Tells whether a block has its source in the place of a translation: as it stands or stood, or with a character changed. */
function isCopy(text: string, { source, digest, language }: CopiedFrom): boolean {
  return text === source || blockDigest(text) === digest || isInOtherScript(text, language);
}

/** Scripts that have Chinese characters, as Unicode calls them: Simplified, Traditional, either, and Japanese. */
const SCRIPTS_WITH_HAN: readonly (string | undefined)[] = ['Hans', 'Hant', 'Hani', 'Jpan'];

/** Tells whether most letters of a text are Chinese characters, and its language is not written in them. */
function isInOtherScript(text: string, language: string): boolean {
  if (SCRIPTS_WITH_HAN.includes(new Intl.Locale(language).maximize().script)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han * 2 > letters;
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

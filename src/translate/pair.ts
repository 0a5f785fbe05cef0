/** A document and what was translated of it. */
import { alignBlocks, coverageOf, type AlignedBlock, type Coverage } from '../archive/alignment.ts';
import type { DocumentText } from '../archive/text.ts';
import { everyBlock } from '../archive/text.ts';
import type { Frontmatter } from '../model/frontmatter.ts';
import type { Translation, TranslationStatus } from '../model/translation.ts';

export interface SourceDocument {
  /** `qdrb/2021-11-19/t1-03` */
  readonly name: string;
  readonly data: Frontmatter;
  readonly text: DocumentText;
}

export interface TranslatedDocument {
  readonly data: Translation;
  readonly text: DocumentText;
}

export interface TranslationPair {
  readonly source: SourceDocument;
  /** `null` where there is no file of it. */
  readonly target: TranslatedDocument | null;
}

/** Gives the blocks of a document beside those of its translation, in the order of print. */
export function alignedBlocks({ source, target }: TranslationPair): AlignedBlock[] {
  return alignBlocks(
    everyBlock(source.text),
    target ? everyBlock(target.text) : [],
    target?.data.translation.of ?? {},
  );
}

/** How far a document is translated; `none` where nothing is, `stale` where a block's source is another than it was. */
export type PairStatus = 'none' | 'stale' | TranslationStatus;

export interface PairState extends Coverage {
  readonly status: PairStatus;
}

/** Gives how far a document is translated. */
export function stateOf(pair: TranslationPair): PairState {
  const coverage = coverageOf(alignedBlocks(pair));
  const { current, stale } = coverage;
  if (current + stale === 0 || !pair.target) return { ...coverage, status: 'none' };
  return { ...coverage, status: stale > 0 ? 'stale' : pair.target.data.translation.status };
}

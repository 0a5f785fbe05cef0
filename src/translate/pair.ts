/** A document and what was translated of it. */
import { alignBlocks, type AlignedBlock } from '../archive/alignment.ts';
import type { DocumentText } from '../archive/text.ts';
import { everyBlock } from '../archive/text.ts';
import { stateOfBlocks, type DocumentState } from '../archive/translation-state.ts';
import type { Frontmatter } from '../model/frontmatter.ts';
import type { Translation } from '../model/translation.ts';

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
    target?.data ?? { language: '', translation: { of: {} } },
  );
}

/** Gives how far a document is translated. */
export function stateOf(pair: TranslationPair): DocumentState {
  return stateOfBlocks(alignedBlocks(pair), pair.target?.data.translation.status ?? null);
}

/** Gives the id of a block of a translation that its source has not, or as another kind; `null` where there is none. */
export function misplacedBlock({ source, target }: TranslationPair): string | null {
  const roles = new Map(everyBlock(source.text).map(({ id, role }) => [id, role]));
  const found = target && everyBlock(target.text).find(({ id, role }) => roles.get(id) !== role);
  return found?.id ?? null;
}

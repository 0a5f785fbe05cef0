/** What a check of a translation finds. */
import type { AlignedBlock } from '../../archive/alignment.ts';
import type { Words } from '../../model/message.ts';
import type { Glossary } from '../../model/glossary.ts';
import type { TranslationPair } from '../pair.ts';

export interface Problem {
  readonly ruleId: string;
  /** Id of the block that it is about; `null` of the whole file. */
  readonly block: string | null;
  /** What is wrong. */
  readonly reason: Words;
  /** How to mend it. */
  readonly note: Words;
  /** False where a person has to look whether it is wrong. */
  readonly fatal: boolean;
}

/** A block that is translated, with what is asked of every check. */
export interface CheckedBlock {
  readonly pair: TranslationPair;
  readonly aligned: AlignedBlock;
  /** Text of the source, and of the translation. */
  readonly source: string;
  readonly target: string;
  readonly glossary: Glossary;
}

/** Gives the problems of one block. */
export type BlockCheck = (block: CheckedBlock) => readonly Problem[];

/** Characters of a text that a message shows. */
const SHOWN_OF_TEXT = 60;

/** Gives the beginning of a text, for a message. */
export function shownText(text: string): string {
  return text.length > SHOWN_OF_TEXT ? `${text.slice(0, SHOWN_OF_TEXT)}…` : text;
}

/** Gives both texts of a block, as a message ends. */
export function bothTexts({ source, target }: Pick<CheckedBlock, 'source' | 'target'>): string {
  return `“${shownText(source)}” → “${shownText(target)}”`;
}

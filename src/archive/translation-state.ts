/** How far documents are translated: what `npm run translate -- status` prints and the page of translations shows. */
import type { TranslationStatus } from '../model/translation.ts';
import { coverageOf, type AlignedBlock, type Coverage } from './alignment.ts';

/** How far a document is translated; `none` where nothing is, `stale` where a block's source is another than it was. */
export type DocumentStatus = 'none' | 'stale' | TranslationStatus;

export interface DocumentState extends Coverage {
  readonly status: DocumentStatus;
}

/** A document's state, under its name. */
export interface DocumentRow extends DocumentState {
  /** `qdrb/2021-11-19/t1-03` */
  readonly document: string;
}

/** Gives how far a document is translated, by its blocks and by what its translation says of itself; `null` where there is none. */
export function stateOfBlocks(
  aligned: readonly Pick<AlignedBlock, 'state'>[],
  status: TranslationStatus | null,
): DocumentState {
  const coverage = coverageOf(aligned);
  const { current, stale } = coverage;
  if (current + stale === 0 || status === null) return { ...coverage, status: 'none' };
  return { ...coverage, status: stale > 0 ? 'stale' : status };
}

/** What can be said of several documents. */
export interface SumOfStates {
  readonly documents: number;
  /** Of which every block is translated, and from the source as it stands. */
  readonly whole: number;
  /** By their status. */
  readonly of: Readonly<Record<DocumentStatus, number>>;
}

/** A state to be counted, also one of a translation that can't be used. */
type CountedState = Coverage & { readonly status: string };

/** Sums the states of documents; one of another status counts as a document alone. */
export function sumOfStates(states: readonly CountedState[]): SumOfStates {
  const count = (wanted: DocumentStatus): number => states.filter(({ status }) => status === wanted).length;
  return {
    documents: states.length,
    whole: states.filter(({ blocks, current }) => blocks === current).length,
    of: {
      none: count('none'),
      machine: count('machine'),
      reviewed: count('reviewed'),
      stale: count('stale'),
    },
  };
}

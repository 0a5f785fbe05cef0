import type { BlockRole, BodyRole } from '../model/issue.ts';

/** One block of a document. */
export interface TextBlock {
  /** Of its line, as its file has it: `p4`. */
  readonly id: string;
  /** The id that links lead to: `m1` of a measure, else `p1`. */
  readonly anchor: string;
  readonly role: BlockRole;
  /** The run-in head of a measure, else empty; the text begins with it. */
  readonly head: string;
  readonly text: string;
}

/** A block that stands in the body of its file. */
export interface BodyBlock extends TextBlock {
  readonly role: BodyRole;
}

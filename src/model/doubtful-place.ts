/** What the splitter is not sure of: a place of a text where an editor should look. */
import type { Correction } from './correction.ts';
import type { BlockRole } from './issue.ts';
import type { Words } from './message.ts';

export interface DoubtfulPlace {
  /** Whether an article begins, or what a line is. */
  readonly kind: 'start' | 'role';
  /** Number of the line, and its text. */
  readonly line: number;
  readonly text: string;
  /** What it was taken for. */
  readonly taken: 'start' | BlockRole;
  /** How sure that is, from 0 to 1. */
  readonly confidence: number;
  /** What speaks for it, and what against it; the strongest first. */
  readonly because: readonly Words[];
  readonly against: readonly Words[];
  /** What an editor writes where it is otherwise; of a role what it was taken for, for another to stand in its place. */
  readonly correction: Correction;
}

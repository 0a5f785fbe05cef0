/** An article while its lines are read. */
import type { Token } from '../lines/token.ts';
import type { Decision } from '../reason.ts';

/** An article whose end is not reached. */
export interface OpenArticle {
  readonly start: Decision;
  /** Says above its headline from which page it goes on. */
  readonly lead: readonly Token[];
  readonly head: Token[];
  readonly body: Token[];
}

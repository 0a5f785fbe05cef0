/** What comes back of a glossary. */
import type { GlossaryTerm } from '../../model/glossary.ts';
import type { Message } from '../../model/message.ts';

/** What a file says of a term; what it leaves out is as it was. */
export interface ReceivedTerm {
  /** A name of it. */
  readonly id: string;
  readonly line: number;
  readonly column: number;
  readonly texts: Readonly<Record<string, string>>;
  readonly lists: Partial<Pick<GlossaryTerm, 'also' | 'forms' | 'avoid'>>;
  readonly gloss: Partial<GlossaryTerm['gloss']>;
  /** Of a table, where one column says several fields; `null` where each has its place. */
  readonly remark: string | null;
}

export interface ReceivedTerms {
  readonly terms: readonly ReceivedTerm[];
  /** Why it can't be used; empty where it can. */
  readonly messages: readonly Message[];
}

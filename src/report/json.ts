/** Messages as data, for programs. */
import type { VFileMessage } from 'vfile-message';

export interface MessageJson {
  readonly ruleId: string;
  readonly severity: 'error' | 'warning';
  readonly line: number | null;
  readonly column: number | null;
  readonly reason: string;
  /** How to mend it. */
  readonly note: string;
}

/** Gives a message in English, the same in every locale. */
export function messageJson({ ruleId, fatal, line, column, reason, note }: VFileMessage): MessageJson {
  return {
    ruleId: ruleId ?? '',
    severity: fatal ? 'error' : 'warning',
    line: line ?? null,
    column: column ?? null,
    reason,
    note: note ?? '',
  };
}

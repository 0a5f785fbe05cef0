/** Makes the messages of the checks: place, rule, what was found and expected, how to mend it. */
import { VFileMessage } from 'vfile-message';

export interface Finding {
  readonly ruleId: string;
  /** Source line, from 1. */
  readonly line: number;
  /** What is wrong: ``Unexpected `X`, expected `Y` ``. */
  readonly reason: string;
  /** How to mend it. */
  readonly note: string;
  /** True where the issue can't be emitted; false where it needs a look. */
  readonly fatal: boolean;
}

/** Gives the message that says a finding. */
export function message({ ruleId, line, reason, note, fatal }: Finding): VFileMessage {
  const result = new VFileMessage(reason, { place: { line, column: 1 }, ruleId, source: 'banmian' });
  result.fatal = fatal;
  result.note = note;
  return result;
}

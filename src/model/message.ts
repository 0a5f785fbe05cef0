/** What there is to tell an editor about a file: place, rule, what was found and expected, how to mend it. */
import { VFileMessage } from 'vfile-message';

/** The same in both languages of the interface. */
export interface Words {
  readonly 'zh-CN': string;
  readonly en: string;
}

export interface Finding {
  readonly ruleId: string;
  /** Place in the file, both from 1; left out where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** What is wrong: ``Unexpected `X`, expected `Y` ``. */
  readonly reason: Words;
  /** How to mend it. */
  readonly note: Words;
  /** True where nothing can be written; false where it needs a look. */
  readonly fatal: boolean;
}

/** A message of this project: a `VFileMessage` in English that also knows its Chinese words. */
export class Message extends VFileMessage {
  readonly words: { readonly reason: Words; readonly note: Words };

  constructor({ ruleId, line, column = 1, reason, note, fatal }: Finding) {
    const options = { ruleId, source: 'banmian' };
    super(reason.en, line === undefined ? options : { ...options, place: { line, column } });
    this.fatal = fatal;
    this.note = note.en;
    this.words = { reason, note };
  }
}

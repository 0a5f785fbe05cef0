/** What there is to tell an editor about a file: place, rule, what was found and expected, how to mend it. */
import { VFileMessage } from 'vfile-message';
import type { TerminalLanguage } from './language.ts';
import { FALLBACK_LANGUAGE, TERMINAL_LANGUAGES } from './language.ts';

/** The same in each language of the terminal. */
export type Words = Readonly<Record<TerminalLanguage, string>>;

/** Gives words that are made alike in each language of the terminal. */
export function inEachLanguage(of: (language: TerminalLanguage) => string): Words {
  return Object.fromEntries(TERMINAL_LANGUAGES.map((language) => [language, of(language)])) as Words;
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

/** A message of this project: a `VFileMessage` in the language of programs that knows its words in the others too. */
export class Message extends VFileMessage {
  readonly words: { readonly reason: Words; readonly note: Words };

  constructor({ ruleId, line, column = 1, reason, note, fatal }: Finding) {
    const options = { ruleId, source: 'banmian' };
    super(reason[FALLBACK_LANGUAGE], line === undefined ? options : { ...options, place: { line, column } });
    this.fatal = fatal;
    this.note = note[FALLBACK_LANGUAGE];
    this.words = { reason, note };
  }
}

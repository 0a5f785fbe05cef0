import { VFileMessage } from 'vfile-message';

/** Says why content can't be read back; thrown by `readDocument` and `rebuildIssue`. */
export class ContentError extends Error {
  readonly messages: readonly VFileMessage[];
  /** The file that the messages are about; `null` where only one is being read. */
  readonly path: string | null;

  constructor(messages: readonly VFileMessage[], path: string | null = null) {
    super(messages.map((message) => message.reason).join('; '));
    this.name = 'ContentError';
    this.messages = messages;
    this.path = path;
  }
}

/** Gives the message that something was found where something else was expected. */
export function unexpected(found: string, expected: string, place: VFileMessage['place']): VFileMessage {
  const options = { ruleId: 'content-contract', source: 'banmian' };
  const message = new VFileMessage(`Unexpected ${found}, expected ${expected}`, {
    ...options,
    place: place ?? { line: 1, column: 1 },
  });
  message.fatal = true;
  return message;
}

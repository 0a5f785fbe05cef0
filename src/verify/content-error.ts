import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';

/** Says why content can't be read back; thrown by `readDocument` and `rebuildIssue`. */
export class ContentError extends Error {
  readonly messages: readonly Message[];
  /** The file that the messages are about; `null` where only one is being read. */
  readonly path: string | null;

  constructor(messages: readonly Message[], path: string | null = null) {
    super(messages.map((message) => message.reason).join('; '));
    this.name = 'ContentError';
    this.messages = messages;
    this.path = path;
  }
}

/** How every damage to generated content is mended. */
export const SPLIT_AGAIN: Words = {
  'zh-CN': '运行 `npm run split -- --force`，由原文重新生成。',
  en: 'Run `npm run split -- --force` to write the content anew from the seed.',
};

/** Gives the message that something was found where something else was expected. */
export function unexpected(found: string, expected: Words, line = 1, column = 1): Message {
  return new Message({
    ruleId: 'content-contract',
    line,
    column,
    reason: {
      'zh-CN': `出现 ${found}，应为${expected['zh-CN']}`,
      en: `Unexpected ${found}, expected ${expected.en}`,
    },
    note: SPLIT_AGAIN,
    fatal: true,
  });
}

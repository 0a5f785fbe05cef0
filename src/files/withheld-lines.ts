/** Lines of a text that must not even be kept: blank ones stand for them. */
import type { Issue } from '../model/issue.ts';
import { Message } from '../model/message.ts';
import type { IssueSeed } from '../model/seed.ts';

/** Gives a message for each withheld part of a text that is not blank, so that what was to go has not gone. */
export function checkWithheld({ withheld = [] }: IssueSeed, { envelope }: Issue): Message[] {
  const blank = new Set(envelope.blankLines);
  return withheld.flatMap(({ from, to }) => {
    let line = from;
    while (line <= to && blank.has(line)) line += 1;
    return from <= to && line > to ? [] : [notWithheld(line, from, to)];
  });
}

function notWithheld(line: number, from: number, to: number): Message {
  return new Message({
    ruleId: 'withheld-text',
    line,
    reason: {
      'zh-CN': `.yaml 说第 ${from} 至 ${to} 行不予保留，这里应是空行`,
      en: `Unexpected line, expected a blank one: the .yaml says that lines ${from} to ${to} are withheld`,
    },
    note: {
      'zh-CN': '照 docs/takedown.md 以同样多的空行代替它们，或改正 `withheld`。',
      en: 'Put as many blank lines in their place, as docs/takedown.md says, or correct `withheld`.',
    },
    fatal: true,
  });
}

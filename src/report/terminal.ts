/** Messages → the terminal, or JSON for programs, and the exit code. */
import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { count } from '../i18n/plural.ts';
import type { Words } from '../model/message.ts';
import { Message } from '../model/message.ts';
import type { Language } from './language.ts';
import { say, terminalLanguage } from './language.ts';
import { messageJson } from './json.ts';
import { visible, visibleJson } from './visible.ts';

const SEVERITY = {
  fatal: { 'zh-CN': '错误：', en: 'error: ' },
  warning: { 'zh-CN': '提醒：', en: 'warning: ' },
} as const satisfies Record<string, Words>;

/** Prints every message, and the summary when none is fatal; gives the exit code, 0 or 1. */
export function report(files: readonly VFile[], summary: Words): 0 | 1 {
  const language = terminalLanguage();
  const all = files.flatMap(({ path, messages }) => messages.map((message) => ({ path, message })));
  // One command mends an older archive, however many files it has: it is named once.
  const older = all.filter(({ message }) => message.ruleId === 'format-older');
  for (const each of all)
    if (each === older[0] || each.message.ruleId !== 'format-older')
      console.error(formatMessage(each.path, each.message, language));
  if (older.length > 1)
    console.error(
      say({
        'zh-CN': `另有 ${older.length - 1} 个文件也是旧格式。`,
        en: `${count(older.length - 1, 'other file is', 'other files are')} in an older format too.`,
      }),
    );
  if (files.some(hasFatal)) return 1;
  console.log(say(summary));
  return 0;
}

/** Prints one JSON object: what was done, and each message with its file; gives the exit code, 0 or 1. */
export function reportJson(files: readonly VFile[], done: Readonly<Record<string, number>>): 0 | 1 {
  const messages = files.flatMap(({ path, messages: own }) =>
    own.map((message) => ({ path, ...messageJson(message) })),
  );
  console.log(visibleJson({ ...done, messages }));
  return files.some(hasFatal) ? 1 : 0;
}

/** Tells whether a file has a message that stops it. */
function hasFatal({ messages }: VFile): boolean {
  return messages.some((message) => message.fatal);
}

/** Gives a message as lines: `path:line:column error: reason [rule]`, and below it how to mend it. */
export function formatMessage(path: string, message: VFileMessage, language: Language): string {
  const { line, column, ruleId = '' } = message;
  const words = message instanceof Message ? message.words : null;
  const place = [path, line, line === undefined ? undefined : column].filter((part) => part !== undefined);
  const severity = SEVERITY[message.fatal ? 'fatal' : 'warning'][language];
  const reason = words?.reason[language] ?? message.reason;
  const note = words?.note[language] ?? message.note;
  const first = `${place.join(':').replaceAll('\n', '\\n')} ${severity}${reason} [${ruleId}]`;
  return visible(note ? `${first}\n  ${note}` : first);
}

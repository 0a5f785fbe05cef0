/** `npm run --silent inspect -- FILE [--json]`: how a text would be split, line by line, without writing. */
import { readFileSync } from 'node:fs';
import type { Words } from '../model/message.ts';
import { readArguments } from './arguments.ts';
import { inspectFile } from './inspect-file.ts';
import { formatInspection } from '../report/inspect-report.ts';
import { say, terminalLanguage } from '../report/language.ts';
import { formatMessage } from '../report/terminal.ts';
import { whyUnreadable } from '../files/seed-messages.ts';

const USAGE: Words = {
  'zh-CN': '用法：npm run --silent inspect -- 文件 [--json]',
  en: 'Usage: npm run --silent inspect -- FILE [--json]',
};
const { values, positionals } = readArguments({ json: { type: 'boolean', default: false } }, USAGE);
const [path, ...others] = positionals;
if (path === undefined || others.length > 0) stop(USAGE);
else {
  const bytes = readBytes(path);
  if (bytes) inspect(path, bytes);
}

function inspect(file: string, bytes: Uint8Array): void {
  const { inspection, messages, reading } = inspectFile(file, bytes);
  const language = terminalLanguage();
  if (values.json) console.log(JSON.stringify(inspection, null, 2));
  else {
    if (reading && reading.lines.size > 0)
      console.log(formatInspection(inspection, reading, language).join('\n'));
    for (const message of messages) console.error(formatMessage(file, message, language));
  }
  process.exitCode = messages.some(({ fatal }) => fatal) ? 1 : 0;
}

function readBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = whyUnreadable(error);
    stop({ 'zh-CN': `读不到 ${file}：${why['zh-CN']}`, en: `Can't read ${file}: ${why.en}` });
    return null;
  }
}

function stop(words: Words): void {
  console.error(say(words));
  process.exitCode = 1;
}

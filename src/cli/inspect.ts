/** `npm run --silent inspect -- FILE [--json]`: how a text would be split, line by line, without writing. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Words } from '../model/message.ts';
import { inspectFile } from './inspect-file.ts';
import { formatInspection } from './inspect-report.ts';
import { say, terminalLanguage } from './language.ts';
import { formatMessage } from './report.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [path, ...others] = positionals;
if (path === undefined || others.length > 0)
  stop({
    'zh-CN': '用法：npm run --silent inspect -- 文件 [--json]',
    en: 'Usage: npm run --silent inspect -- FILE [--json]',
  });
else {
  const bytes = readBytes(path);
  if (bytes) inspect(path, bytes);
}

function inspect(file: string, bytes: Uint8Array): void {
  const { inspection, messages, reading } = inspectFile(file, bytes);
  const language = terminalLanguage();
  if (values.json) console.log(JSON.stringify(inspection, null, 2));
  else {
    if (reading) console.log(formatInspection(inspection, reading, language).join('\n'));
    for (const message of messages) console.error(formatMessage(file, message, language));
  }
  process.exitCode = reading === null ? 1 : 0;
}

function readBytes(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    stop({ 'zh-CN': `读不到 ${file}：${why}`, en: `Can't read ${file}: ${why}` });
    return null;
  }
}

function stop(words: Words): void {
  console.error(say(words));
  process.exitCode = 1;
}

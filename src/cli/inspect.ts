/** `npm run --silent inspect -- FILE [--why LINE] [--json]`: how a text would be split, or why one line is what it is; without writing. */
import type { Words } from '../model/message.ts';
import { readArguments } from './arguments.ts';
import { inspectFile } from './inspect-file.ts';
import { formatInspection } from '../report/inspect-report.ts';
import { formatStory, textOfLine } from '../report/line-story.ts';
import type { Step } from '../split/parse/index.ts';
import { say, terminalLanguage } from '../report/language.ts';
import { formatMessage } from '../report/terminal.ts';
import { visible, visibleJson } from '../report/visible.ts';
import { readPlainFile } from '../files/plain-file.ts';
import { whyUnreadable } from '../files/seed-messages.ts';

const USAGE: Words = {
  'zh-CN': '用法：npm run --silent inspect -- 文件 [--why 行号] [--json]',
  en: 'Usage: npm run --silent inspect -- FILE [--why LINE] [--json]',
};
const OPTIONS = { json: { type: 'boolean', default: false }, why: { type: 'string' } } as const;
const { values, positionals } = readArguments(OPTIONS, USAGE);
const [path, ...others] = positionals;
if (path === undefined || others.length > 0) stop(USAGE);
else {
  const bytes = readBytes(path);
  if (bytes && values.why !== undefined) explain(path, bytes, values.why);
  else if (bytes) inspect(path, bytes);
}

function inspect(file: string, bytes: Uint8Array): void {
  const { inspection, messages, reading } = inspectFile(file, bytes);
  const language = terminalLanguage();
  if (values.json) console.log(visibleJson(inspection));
  else {
    if (reading && reading.lines.size > 0)
      console.log(visible(formatInspection(inspection, reading, language).join('\n')));
    for (const message of messages) console.error(formatMessage(file, message, language));
  }
  process.exitCode = messages.some(({ fatal }) => fatal) ? 1 : 0;
}

/** Prints each step by which a line became what it is. */
function explain(file: string, bytes: Uint8Array, wanted: string): void {
  const heard: (readonly [number | null, Step])[] = [];
  const { inspection, messages, reading } = inspectFile(file, bytes, (number, step) => {
    heard.push([number, step]);
  });
  const language = terminalLanguage();
  if (!reading) {
    for (const message of messages) console.error(formatMessage(file, message, language));
    process.exitCode = 1;
    return;
  }
  const line = /^[1-9]\d{0,8}$/u.test(wanted) ? Number(wanted) : 0;
  const text = textOfLine(reading.issue, line);
  if (text === '') {
    stop(noSuchLine(wanted, inspection.source.lines, line));
    return;
  }
  const steps = heard.flatMap(([number, step]) => (number === null || number === line ? [step] : []));
  const story = { path: file, line, text, steps };
  console.log(values.json ? visibleJson(story) : visible(formatStory(story, language).join('\n')));
}

function noSuchLine(wanted: string, lines: number, line: number): Words {
  if (line >= 1 && line <= lines)
    return {
      'zh-CN': `第 ${line} 行是空行，无可判断：请给出有文字的行`,
      en: `Line ${line} is blank, so nothing was decided: name a line with text`,
    };
  if (lines === 0)
    return {
      'zh-CN': `\`--why ${wanted}\`：这个文件是空的，没有一行`,
      en: `\`--why ${wanted}\`: the text is empty and has no line`,
    };
  return {
    'zh-CN': `\`--why ${wanted}\` 应为行号，从 1 到 ${lines}`,
    en: `Unexpected \`--why ${wanted}\`, expected the number of a line, from 1 to ${lines}`,
  };
}

function readBytes(file: string): Uint8Array | null {
  try {
    return readPlainFile(file);
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
